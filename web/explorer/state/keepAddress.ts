import { effect } from "@preact/signals";
import { formatView, parseView } from "./address";
import { currentView, show } from "./view";

/**
 * Shows what the address tells, then keeps the address and the view the same: a selection or a card is a step that Back takes back; filters, languages and what is typed
 * change the step that one is on.
 */
export function keepAddress(): void {
  show(parseView(location.search));
  let step = stepOf();
  effect(() => {
    const text = formatView(currentView());
    const next = stepOf();
    if (text === location.search) return;
    const address = `${location.pathname}${text}`;
    if (next === step) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    step = next;
  });
  addEventListener("popstate", () => {
    const view = parseView(location.search);
    step = `${view.selection} ${view.card}`;
    show(view);
  });
}

function stepOf(): string {
  const { selection, card } = currentView();
  return `${selection} ${card}`;
}
