/** What the page says of what is selected. */
export const SELECTION = {
  nothingSelected: { en: "Nothing is selected. Choose a node, an event or a sentence.", zh: "未选择任何内容。请选择节点、事件或语句。" },
  selected: { en: "Selected", zh: "已选择" },
  clear: { en: "Clear", zh: "清除" },
  restsOn: { en: "Rests on", zh: "依据" },
  relatedTo: { en: "Related to", zh: "相关" },
  unknownSelection: { en: "The record has nothing with the id {id}.", zh: "记录中没有标识为 {id} 的内容。" },
} as const;
