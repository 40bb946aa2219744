import { computed, signal } from "@preact/signals";
import { selection } from "../state";
import { eventById, events, LANES, type TimelineEvent } from "./events";
import { sight } from "./sight";

const moved = signal<string | null>(null);

/** The event at which Tab stops: where the focus was last, else what is selected, else the first that is in sight. */
export const cursor = computed<string | null>(() => {
  const known = [moved.value, selection.value].find((id) => id !== null && eventById.value.has(id));
  const { day } = sight.value;
  return known ?? (events.value.find(({ start }) => start >= day) ?? events.value.at(-1))?.node.id ?? null;
});

/** Makes an event the one at which Tab stops. */
export function moveCursor(id: string): void {
  moved.value = id;
}

/** Where an arrow key leads from an event: left and right in time, up and down to the nearest day of the next lane that has any. */
export function neighbour(id: string, key: string): TimelineEvent | undefined {
  const all = events.value;
  const at = all.findIndex(({ node }) => node.id === id);
  const from = all[at];
  if (from === undefined) return undefined;
  if (key === "ArrowRight") return all[at + 1];
  if (key === "ArrowLeft") return all[at - 1];
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  const direction = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (direction === undefined) return undefined;
  for (let lane = LANES.indexOf(from.lane) + direction; lane >= 0 && lane < LANES.length; lane += direction) {
    const there = all.filter((event) => event.lane === LANES[lane]);
    const [nearest] = there.sort((one, other) => Math.abs(one.start - from.start) - Math.abs(other.start - from.start));
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}
