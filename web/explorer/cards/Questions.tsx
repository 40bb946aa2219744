import { card, CARDS } from "../state";
import { say } from "../words";
import { turnCard } from "./openCard";

/** The three main questions, each a button that opens its card. */
export function Questions() {
  return (
    <div class="questions choice" role="group" aria-label={say("questions")}>
      {CARDS.map((which) => (
        <button key={which} type="button" data-card={which} aria-pressed={card.value === which} onClick={() => turnCard(which)}>
          {say(`card.${which}`)}
        </button>
      ))}
    </div>
  );
}
