/** What kinds of node are called. */
export const KINDS = {
  "kind.Person": { en: "Person", zh: "人物" },
  "kind.Organization": { en: "Organization", zh: "组织" },
  "kind.Post": { en: "Post", zh: "职位" },
  "kind.Meeting": { en: "Meeting", zh: "会议" },
  "kind.Milestone": { en: "Milestone", zh: "事件" },
  "kind.Place": { en: "Place", zh: "地点" },
  "kind.Document": { en: "Document", zh: "文件" },
  "kind.Commitment": { en: "Commitment", zh: "承诺" },
  "kind.Option": { en: "Option", zh: "方案" },
  "kind.Position": { en: "Position", zh: "立场" },
  "kind.Conclusion": { en: "Conclusion", zh: "结论" },
  "kind.Discrepancy": { en: "Discrepancy", zh: "出入" },
  "kind.Component": { en: "Part of the text", zh: "文本段落" },
} as const;
