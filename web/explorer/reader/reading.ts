import { signal } from "@preact/signals";
import { record, type Component } from "../record";

/** The part with a heading that one is reading: the last that begins above the upper edge, or a little below it. */
export const here = signal<Component | undefined>(undefined);

const BELOW_EDGE = 48;

/** Looks where in the text one is. */
export function lookWhere(scroller: HTMLElement): void {
  const edge = scroller.getBoundingClientRect().top + BELOW_EDGE;
  let found: Component | undefined;
  for (const row of scroller.querySelectorAll<HTMLElement>("[data-component]")) {
    const component = record.value?.components.get(row.dataset["component"] ?? "");
    if (component?.heading === undefined) continue;
    if (found !== undefined && row.getBoundingClientRect().top > edge) break;
    found = component;
  }
  here.value = found;
}
