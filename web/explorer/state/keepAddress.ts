import { effect } from "@preact/signals";
import { formatView, parseView } from "./address";
import { currentView, show } from "./view";
import type { View } from "./viewType";

/**
 * Shows what the address tells, then keeps the address and the view the same: a selection, a card or what it asks about is a step that Back takes back; filters, languages and what is typed
 * change the step that one is on.
 */
export function keepAddress(): void {
  show(parseView(location.search));
  let at = step(currentView());
  effect(() => {
    const text = formatView(currentView());
    const next = step(currentView());
    if (text === location.search) return;
    const address = `${location.pathname}${text}`;
    if (next === at) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    at = next;
  });
  addEventListener("popstate", () => {
    const view = parseView(location.search);
    at = step(view);
    show(view);
  });
}

/** What tells a step from the one before it. */
function step({ selection, card, about }: View): string {
  return `${selection} ${card} ${about}`;
}
