import { computed, signal } from "@preact/signals";
import { record } from "../record";

/** A part of the text that is pointed at, and how. */
export interface Pointing {
  readonly component: string;
  readonly by: "hover" | "focus" | "pin";
}

/** What the reader has pinned, by a click or by Enter; it stays until it is let go. */
export const pinned = signal<string | null>(null);
/** What the pointer is over or the focus is in. */
export const touched = signal<Pointing | null>(null);

/** The part whose statements are shown. */
export const pointing = computed<Pointing | null>(() => (pinned.value === null ? touched.value : { component: pinned.value, by: "pin" }));

const moved = signal<string | null>(null);

/** The part in which Tab stops; arrows lead from part to part. */
export const cursor = computed(() => {
  const components = record.value?.components;
  return moved.value !== null && components?.has(moved.value) ? moved.value : (components?.keys().next().value ?? null);
});

/** Makes a part the one in which Tab stops. */
export function moveCursor(component: string): void {
  moved.value = component;
}

/** The part that was let go with the pointer still over it: until that has been elsewhere it opens nothing there. */
let dismissed: string | null = null;

/** Pins a part, or lets it go. */
export function togglePin(component: string): void {
  if (pinned.value === component) letGo();
  else pinned.value = component;
}

/** Shows the statements of no part. */
export function letGo(): void {
  dismissed = pointing.value?.component ?? null;
  pinned.value = null;
  touched.value = null;
}

/** Notes over which part the pointer is, if any. */
export function hover(component: string | null): void {
  if (component === dismissed) return;
  dismissed = null;
  touched.value = component === null ? null : { component, by: "hover" };
}
