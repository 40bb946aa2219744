import { dayOf } from "../../../web/explorer/timeline/days";
import { ticks } from "../../../web/explorer/timeline/ticks";

/** The names of the ticks of a rank. */
function named(rank: string, [from, to]: readonly [string, string], pixels: number, language: "en" | "zh" = "en"): string[] {
  return ticks(dayOf(from), dayOf(to), pixels, language).filter((tick) => tick.rank === rank).map(({ label }) => label);
}

const AUTUMN = ["2007-08-01", "2007-11-01"] as const;

describe("ticks", () => {
  it("names months with their year where there is room, and the Mondays", () => {
    expect(named("month", AUTUMN, 6)).toEqual(["Aug 2007", "Sept 2007", "Oct 2007"]);
    expect(named("week", ["2007-08-01", "2007-09-01"], 6)).toEqual(["6", "13", "20", "27"]);
  });

  it("names them in Chinese", () => {
    expect(named("month", AUTUMN, 6, "zh")).toEqual(["2007年8月", "2007年9月", "2007年10月"]);
  });

  it("names months alone, and the year in the place of January, where there is less room", () => {
    expect(named("month", ["2007-11-01", "2008-03-01"], 2)).toEqual(["Nov", "Dec", "2008", "Feb"]);
    expect(named("week", ["2007-11-01", "2008-03-01"], 2)).toEqual([]);
  });

  it("names years, and of many every second, fifth or tenth", () => {
    expect(named("year", ["2004-05-01", "2008-01-02"], 0.2)).toEqual(["2005", "2006", "2007", "2008"]);
    expect(named("year", ["1990-01-01", "2008-01-01"], 0.03)).toEqual(["1990", "1995", "2000", "2005"]);
  });
});
