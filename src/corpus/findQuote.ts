import { locate, rawOffset, type Component } from "../text";
import type { Corpus, Properties } from "./corpus";
import { nearestWords, type CorpusText } from "./corpusText";
import type { Quote } from "./fields";
import { nearestName } from "./nearestName";

/** How many UTF-16 units of the text around a quote its evidence holds on either side. */
const CONTEXT = 32;

/** A quote that was found: what its node holds, and the component it stands in. */
export interface FoundQuote {
  readonly id: string;
  readonly component: Component;
  readonly properties: Properties;
}

/**
 * Finds a quote in the component that it names, once, or for the nth time where it says so. What is found has the terms of a
 * TextQuoteSelector and a TextPositionSelector of the W3C Web Annotation model; `position` is its place in the raw file.
 * Returns a message instead where it cannot be found.
 */
export function findQuote(corpus: Corpus["id"], text: CorpusText, { in: eId, quote, nth }: Quote): FoundQuote | string {
  const component = text.components.find((candidate) => candidate.eId === eId);
  if (component === undefined) {
    return `expected the eId of a component, found ${JSON.stringify(eId)}${nearestName(eId, text.components.map((one) => one.eId))}`;
  }
  const spans = locate(component.text, quote);
  if (spans.length === 0) {
    const others = text.components.filter((other) => locate(other.text, quote).length > 0).map((other) => other.eId);
    const elsewhere = others.length > 0 ? `; it stands in ${others.join(", ")}` : nearestWords([component], quote);
    return `expected words of ${eId}, found ${JSON.stringify(quote)}${elsewhere}`;
  }
  if (spans.length > 1 && nth === undefined) {
    return `expected words that stand in ${eId} once, or nth; found ${JSON.stringify(quote)} ${spans.length} times`;
  }
  const span = spans[(nth ?? 1) - 1];
  if (span === undefined) return `expected nth to be at most ${spans.length}, found ${nth}`;
  const { start, end } = span;
  return {
    id: `evidence:${corpus}/${eId}/${start}-${end}`,
    component,
    properties: {
      exact: component.text.slice(start, end),
      prefix: wholeCharacters(component.text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeCharacters(component.text.slice(end, end + CONTEXT)),
      start,
      end,
      position: rawOffset(component, text.source, start),
    },
  };
}

/** Without the half of a surrogate pair at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
