import { sentenceAround } from "../../../web/explorer/reader/sentenceAround";

/** The text with the quote between [ and ]; the sentence that is found around it. */
function around(marked: string): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  const { start: from, end: to } = sentenceAround(text, { start, end });
  return text.slice(from, to);
}

describe("sentenceAround", () => {
  it.each([
    ["甲来了。乙[走了]。丙没有来。", "乙走了。"],
    ["[甲]来了。乙走了。", "甲来了。"],
    ["甲来了。乙[走了。丙]没有来。丁在。", "乙走了。丙没有来。"],
    ["甲说：“我[来了。]”乙走了。", "甲说：“我来了。”"],
    ["甲说：“我来了。”[乙]走了。", "乙走了。"],
    ["附件四\n维也纳[非正式]文件\n八月", "维也纳非正式文件"],
    ["没有[句号]", "没有句号"],
    ["甲来了。[乙走了。]", "乙走了。"],
  ])("finds in %s the sentence %s", (marked, expected) => {
    expect(around(marked)).toBe(expected);
  });
});
