import { batch } from "@preact/signals";
import { about, card, selection, type Card } from "../state";
import { canAskAbout } from "./subjects";

/** Opens a card, about what is selected where it can ask about that; the open one is closed. */
export function turnCard(which: Card): void {
  if (card.value === which) {
    closeCard();
    return;
  }
  const selected = selection.value;
  batch(() => {
    card.value = which;
    about.value = selected !== null && canAskAbout(which, selected) ? selected : null;
  });
}

/** Closes the open card; the focus goes back to what opens it. */
export function closeCard(): void {
  const which = card.value;
  batch(() => {
    card.value = null;
    about.value = null;
  });
  document.querySelector<HTMLElement>(`[data-card="${which}"]`)?.focus();
}
