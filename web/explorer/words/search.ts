/** What search says. */
export const SEARCH = {
  search: { en: "Search", zh: "搜索" },
  searchHint: { en: "Search, in English or Chinese", zh: "搜索（中文或英文）" },
  results: { en: "Results", zh: "搜索结果" },
  searching: { en: "Searching …", zh: "正在搜索……" },
  nothingFound: { en: "Nothing is found. All words must occur in one text, in the Chinese source or in its English gloss.", zh: "未找到结果。所有词语须出现在同一文本中（中文原文或英文译文）。" },
  resultsFound: { en: "{n} found", zh: "找到 {n} 项" },
  moreResults: { en: "Show more ({n} left)", zh: "显示更多（还有 {n} 项）" },
  searchFailed: { en: "The search got no answer: {message}", zh: "搜索未得到答复：{message}" },
} as const;
