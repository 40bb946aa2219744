import { computed, signal } from "@preact/signals";
import { dateOf, dayOf } from "./days";
import { events } from "./events";

/** Where the eye is: at `pixels` a day, with `day` standing `at` pixels from the left edge. */
export interface Sight {
  readonly pixels: number;
  readonly day: number;
  readonly at: number;
}

/** The time of the negotiations, which is seen at first. */
const FIRST: readonly [number, number] = [dayOf("2007-08-01"), dayOf("2008-01-01")];
const MOST_PIXELS = 64;
const MARGIN = 31;

/** The width of the picture without the names of its lanes. */
export const width = signal(0);
/** How far the picture is scrolled to the right. */
export const scrolled = signal(0);

const chosen = signal<Sight | null>(null);

/** From the first day of the year in which the record begins to a month after it ends. */
export const extent = computed<readonly [from: number, to: number]>(() => {
  const first = Math.min(FIRST[0], ...events.value.map(({ start }) => start));
  const last = Math.max(FIRST[1], ...events.value.map(({ end }) => end + 1));
  return [dayOf(`${dateOf(first).slice(0, 4)}-01-01`), last + (last > FIRST[1] ? MARGIN : 0)];
});

/** How the picture is seen. What does not come to the time of the negotiations is seen whole. */
export const sight = computed<Sight>(() => {
  if (chosen.value !== null) return chosen.value;
  const isThere = events.value.length === 0 || events.value.some(({ start, end }) => start < FIRST[1] && end >= FIRST[0]);
  const [from, to] = isThere ? FIRST : extent.value;
  return { pixels: Math.max(1, width.value) / (to - from), day: from, at: 0 };
});

/** The day at a distance from the left edge, in days and parts of them. */
export function dayAt(x: number): number {
  return extent.value[0] + (scrolled.value + x) / sight.value.pixels;
}

/** Comes nearer by a factor, or goes away; what stands at `at` stays there. */
export function zoom(factor: number, at = width.value / 2): void {
  const [from, to] = extent.value;
  const pixels = Math.min(MOST_PIXELS, Math.max(width.value / (to - from), sight.value.pixels * factor));
  chosen.value = { pixels, day: dayAt(at), at };
}

/** Sees all that has a date. */
export function seeAll(): void {
  const [from, to] = extent.value;
  chosen.value = { pixels: width.value / (to - from), day: from, at: 0 };
}

/** Sees what is seen at first. */
export function seeFirst(): void {
  chosen.value = null;
}
