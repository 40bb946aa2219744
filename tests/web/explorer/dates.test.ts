import { dateOf } from "../../../web/explorer/timeline/days";
import { spanOf } from "../../../web/explorer/timeline/spanOf";
import { isVague, whenOf } from "../../../web/explorer/timeline/whenOf";

describe("a date in EDTF", () => {
  it.each([
    ["2007-08-30", "2007-08-30 2007-08-30", false, "30 August 2007", "2007年8月30日"],
    ["2007-08-10/2007-08-12", "2007-08-10 2007-08-12", false, "10–12 August 2007", "2007年8月10日至2007年8月12日"],
    ["2005-11", "2005-11-01 2005-11-30", true, "November 2005", "2005年11月"],
    ["2007-12", "2007-12-01 2007-12-31", true, "December 2007", "2007年12月"],
    ["1999", "1999-01-01 1999-12-31", true, "1999", "1999年"],
    ["1990/1999", "1990-01-01 1999-12-31", true, "1990–1999", "1990年至1999年"],
    ["2007-08~", "2007-08-01 2007-08-31", true, "2007-08~", "2007-08~"],
    ["199X", undefined, true, "199X", "199X"],
  ])("%s", (edtf, span, vague, en, zh) => {
    expect(spanOf(edtf)?.map(dateOf).join(" ")).toBe(span);
    expect(isVague(edtf)).toBe(vague);
    expect([whenOf(edtf, "en"), whenOf(edtf, "zh")].map((text) => text.replace(/\s–\s/, "–"))).toEqual([en, zh]);
  });
});
