import { selection } from "../state";
import { record } from "../record";
import { say } from "../words";
import { goTo, quotes, step } from "./quotes";

/** Which quote of what is selected one is at, and the ways to the others. */
export function QuoteSteps() {
  const of = quotes.value.length;
  const node = selection.value === null ? undefined : record.value?.nodes.get(selection.value);
  return (
    <>
      <span role="status">{node === undefined ? "" : of === 0 ? say("noQuote") : say(node.evidence.length > 0 ? "quoteOf" : "mentionOf", { n: step.value + 1, of })}</span>
      {of > 1 && (
        <span class="choice" role="group" aria-label={say("quotes")}>
          <button type="button" onClick={() => goTo(step.value - 1)}>
            {say("previousQuote")}
          </button>
          <button type="button" onClick={() => goTo(step.value + 1)}>
            {say("nextQuote")}
          </button>
        </span>
      )}
    </>
  );
}
