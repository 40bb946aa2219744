import { effect } from "@preact/signals";
import { record } from "../record";
import { pane, selection } from "../state";
import { quotes, step, staysStill } from "./quotes";

/**
 * Scrolls to the quote that one is at, or to the part that is selected, whenever that is another; what is in view already stays where it is. Notes on the browser's own
 * timeline when a selection was made (`explorer:selected`) and when its marks stood in the text (`explorer:marked`). Gives what ends it.
 */
export function showQuote(scroller: HTMLElement): () => void {
  let shown: string | null = null;
  return effect(() => {
    const id = selection.value;
    const [at, still] = [step.value, staysStill.value];
    const isDrawn = quotes.value.length > 0 || (id !== null && (record.value?.components.has(id) ?? false));
    // On a narrow screen the text may be out of sight until it is chosen.
    void pane.value;
    if (id !== shown) note("explorer:selected");
    shown = id;
    // Effects run before what depends on the same signals is drawn; drawing is queued as a microtask, and what is queued in that time comes behind it.
    void Promise.resolve().then(() => {
      const goal = isDrawn && !still ? goalOf(scroller, id, at) : null;
      if (goal !== null && !isInView(goal, scroller)) goal.scrollIntoView({ block: "center" });
      note("explorer:marked");
    });
  });
}

function goalOf(scroller: HTMLElement, id: string | null, at: number): Element | null {
  const mark = [...scroller.querySelectorAll<HTMLElement>("mark[data-steps]")].find(({ dataset }) => dataset["steps"]?.split(" ").includes(String(at)));
  return mark ?? scroller.querySelector(`[data-component="${CSS.escape(id ?? "")}"]`);
}

function isInView(goal: Element, scroller: HTMLElement): boolean {
  const [of, within] = [goal.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return of.top >= within.top && of.bottom <= within.bottom && of.height > 0;
}

function note(name: string): void {
  performance.clearMarks(name);
  performance.mark(name);
}
