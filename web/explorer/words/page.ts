/** What the page says around its views. */
export const PAGE = {
  title: { en: "Negotiations graph", zh: "谈判知识图" },
  graph: { en: "Graph", zh: "关系图" },
  timeline: { en: "Timeline", zh: "时间线" },
  reader: { en: "Document", zh: "文件" },
  views: { en: "Views", zh: "视图" },
  language: { en: "Language", zh: "语言" },
  english: { en: "English", zh: "English" },
  chinese: { en: "中文", zh: "中文" },
  table: { en: "Table", zh: "表格" },
  stated: { en: "stated", zh: "明言" },
  inferred: { en: "inferred", zh: "推断" },
  notSaid: { en: "the source does not say", zh: "来源未说明" },
  skip: { en: "Skip to the document", zh: "跳到文件" },
} as const;
