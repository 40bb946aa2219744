import { computed } from "@preact/signals";
import { range } from "../state";
import { dateOf, dayOf } from "./days";
import { extent } from "./sight";

/** The days that are brushed, first and last; null for all of time. */
export const brushed = computed<readonly [first: number, last: number] | null>(() => (range.value === null ? null : [dayOf(range.value[0]), dayOf(range.value[1])]));

/** Brushes from one day to another, whichever comes first, within the time that is drawn. */
export function brush(one: number, other: number): void {
  const [from, to] = extent.value;
  const within = (day: number): number => Math.min(to - 1, Math.max(from, Math.floor(day)));
  range.value = [dateOf(within(Math.min(one, other))), dateOf(within(Math.max(one, other)))];
}

/** Moves one end of what is brushed; before anything is, the ends are those of all of time. The ends stop at each other. */
export function moveEnd(end: "first" | "last", to: number): void {
  const [first, last] = brushed.value ?? [extent.value[0], extent.value[1] - 1];
  if (end === "first") brush(Math.min(to, last), last);
  else brush(first, Math.max(to, first));
}
