import { effect } from "@preact/signals";
import { pane, selection } from "../state";
import { eventById, type TimelineEvent } from "./events";
import { extent, scrolled, sight, width } from "./sight";

/** Brings what is selected into sight, wherever it was selected. Gives what ends it. */
export function showSelected(scroller: HTMLElement): () => void {
  return effect(() => {
    const event = selection.value === null ? undefined : eventById.value.get(selection.value);
    // On a narrow screen the timeline may be out of sight until it is chosen.
    void pane.value;
    if (event !== undefined && width.value > 0) queueMicrotask(() => revealEvent(scroller, event));
  });
}

/** Scrolls so far that an event can be seen, and no farther. */
export function revealEvent(scroller: HTMLElement, event: TimelineEvent): void {
  const { pixels } = sight.peek();
  const left = (event.start - extent.peek()[0]) * pixels;
  const right = (event.end + 1 - extent.peek()[0]) * pixels;
  const from = scrolled.peek();
  if (left < from || left > from + width.peek() - 24) scroller.scrollLeft = Math.max(0, Math.min(left - width.peek() / 3, right));
  const button = scroller.querySelector<HTMLElement>(`[data-event="${CSS.escape(event.node.id)}"]`);
  const [of, within] = [button?.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (of === undefined) return;
  const axis = scroller.querySelector<HTMLElement>(".axis")?.offsetHeight ?? 0;
  if (of.top < within.top + axis) scroller.scrollTop -= within.top + axis - of.top;
  else if (of.bottom > within.bottom) scroller.scrollTop += of.bottom - within.bottom;
}
