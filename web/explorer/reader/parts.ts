import { computed } from "@preact/signals";
import { record, type Component } from "../record";

/** The parts at the top of the text (letter, report, annexes) under "", and those within each part under its id, in the order of the text. */
export const partsWithin = computed<ReadonlyMap<string, readonly Component[]>>(() => {
  const found = new Map<string, Component[]>();
  const components = record.value?.components;
  for (const component of components?.values() ?? []) {
    const parent = component.parent !== undefined && components?.has(component.parent) ? component.parent : "";
    const parts = found.get(parent);
    if (parts === undefined) found.set(parent, [component]);
    else parts.push(component);
  }
  return found;
});

/** The place of each part in the text. */
export const orderOfParts = computed<ReadonlyMap<string, number>>(() => new Map([...(record.value?.components.keys() ?? [])].map((id, place) => [id, place])));
