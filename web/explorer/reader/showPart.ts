import { moveCursor } from "./pointing";

/** Scrolls to a part of the text and puts the focus on it, so that one reads on from there. */
export function showPart(component: string): void {
  moveCursor(component);
  const row = document.querySelector(`[data-component="${CSS.escape(component)}"]`);
  row?.scrollIntoView({ block: "start" });
  row?.querySelector<HTMLElement>(".part-number")?.focus({ preventScroll: true });
}
