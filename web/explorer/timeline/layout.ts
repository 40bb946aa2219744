import { computed } from "@preact/signals";
import { language } from "../state";
import { named } from "../words";
import { events, LANES, type Lane, type TimelineEvent } from "./events";
import { extent, sight } from "./sight";
import { stack } from "./stack";

/** An event where it is drawn: pixels from the beginning of time, and in its lane from above. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  readonly label: string | null;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly rows: number;
  readonly placed: readonly Placed[];
}

/** A mark is never narrower, so that a finger finds it; that of a face-to-face session has its number beside it. */
const MARK = 24;
const SESSION = 38;
/** The height of a row. */
export const ROW = 25;
const LONGEST_NAME = 150;
const NAMED_ROWS = 3;
/** Marks cover each other only where more are on a day than anybody would count. */
const ROWS = 24;
/** Seen from so far away that months are as narrow as marks, marks cover each other, lest a lane push the others out of sight. */
const FAR = { pixels: 1, rows: 4 } as const;

/** All events in their lanes, so that no names collide; anew when one zooms, not when one pans. */
export const layout = computed<readonly PlacedLane[]>(() => {
  const { pixels } = sight.value;
  const [origin] = extent.value;
  return LANES.map((lane) => {
    const of = events.value.filter((event) => event.lane === lane);
    const items = of.map((event) => {
      const mark = Math.max(event.node.faceToFace === undefined ? MARK : SESSION, (event.end + 1 - event.start) * pixels);
      return { start: (event.start - origin) * pixels, mark, named: mark + Math.min(LONGEST_NAME, widthOf(labelOf(event))) };
    });
    const places = stack(items, NAMED_ROWS, pixels < FAR.pixels ? FAR.rows : ROWS);
    const placed = of.map((event, index) => {
      const { start, mark, named: wide } = items[index] ?? { start: 0, mark: MARK, named: MARK };
      const { row, isNamed } = places[index] ?? { row: 0, isNamed: false };
      return { event, left: start, width: isNamed ? wide : mark, row, label: isNamed ? labelOf(event) : null };
    });
    return { lane, placed, rows: Math.max(1, ...placed.map(({ row }) => row + 1)) };
  });
});

/** A meeting is told from others by its place and day; the rest by their names. */
function labelOf({ lane, node, places }: TimelineEvent): string {
  return lane === "Meeting" && places.length > 0 ? places.map(({ name }) => named(name)).join(language.value === "zh" ? "、" : ", ") : named(node.name);
}

/** About as wide as the letters are; a Chinese one is twice as wide as a Latin one. */
function widthOf(label: string): number {
  return 10 + [...label].reduce((sum, letter) => sum + (letter > "⺀" ? 12.5 : 6.8), 0);
}
