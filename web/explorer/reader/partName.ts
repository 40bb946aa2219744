import type { Language } from "../state/viewType";

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const HAN = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  letter: { en: "Letter", zh: "信" },
  report: { en: "Report", zh: "报告" },
  att: { en: "Annex {n}", zh: "附件{n}" },
  sec: { en: "Report, section {n}", zh: "报告第 {n} 节" },
  para: { en: "paragraph {n}", zh: "第 {n} 段" },
  row: { en: "row {n}", zh: "第 {n} 行" },
  point: { en: "point {n}", zh: "第 {n} 点" },
  chapeau: { en: "chapeau", zh: "序言" },
};

/**
 * What a part of the text is called, read from its eId: `att_6__point_9__point_k` is "Annex VI, point 9, point k". A paragraph at the top is one of the report. What is
 * no part of this kind of document keeps its eId.
 */
export function partName(eId: string, language: Language): string {
  const parts = eId.split("__").map((part) => {
    const [, kind, number = ""] = /^([a-z]+)(?:_(.+))?$/.exec(part) ?? [];
    const name = kind === undefined ? undefined : NAMES[kind]?.[language];
    return name?.replace("{n}", kind === "att" ? numeral(number, language) : number) ?? part;
  });
  if (/^para_/.test(eId)) parts.unshift(NAMES["report"]?.[language] ?? "");
  return parts.join(language === "zh" ? "" : ", ");
}

function numeral(number: string, language: Language): string {
  return (language === "zh" ? HAN : ROMAN)[Number(number)] ?? number;
}
