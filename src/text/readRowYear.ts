import { Failure } from "../failure";
import type { Component } from "./component";
import type { RowRule } from "./outline";
import { parseChineseDate } from "./parseChineseDate";
import { segmentText } from "./segmentText";

/** The year of rows that print none: that of the date line of the component named by `yearFrom`. Throws a CORPUS {@link Failure}. */
export function readRowYear(components: readonly Component[], rule: RowRule): number {
  const component = components.find(({ eId }) => eId === rule.yearFrom);
  const dateline = component === undefined ? null : segmentText(component, "dateline");
  if (dateline === null) {
    const found = JSON.stringify(rule.yearFrom);
    throw new Failure("CORPUS", `outline.rows.yearFrom: expected the eId of a component with a date line, found ${found}.`);
  }
  // A date line may go on with the place: 2007 年 9 月 27 日，纽约.
  const [date = ""] = dateline.split(/[，,]/u);
  return Number(parseChineseDate(date).startDate.slice(0, 4));
}
