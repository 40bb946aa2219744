import { z } from "zod";
import { locate } from "../../text";
import type { Entry } from "../entry";
import { Quote, reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";

/** A component refers to a document, or to another component. */
const CITES: RelationshipKind = { type: "CITES", from: "Component", to: "Entity", ordered: true, distinguishedBy: ["start", "text"] };

const Citation = Quote.extend({
  printedTarget: z.string().min(1).describe("The words of the quote that name the target: 附件四."),
  component: z.string().optional().describe("eId of the component meant."),
  document: reference("Document").optional().describe("The document meant; where a component is meant too, the one that it belongs to."),
  discrepancy: reference("Discrepancy").optional().describe("What does not agree between print and meaning."),
}).refine(({ component, document }) => component !== undefined || document !== undefined, "component or document");

export const citation = recordKind({
  name: "citation",
  file: "citations.yaml",
  key: "citations",
  labels: [],
  schema: Citation,
  relationships: [CITES],
  rows(record, entry) {
    const { in: from, quote, nth, component, document, discrepancy } = record;
    const evidence = entry.evidence([{ in: from, quote, ...(nth === undefined ? {} : { nth }) }], []);
    if (document !== undefined) entry.require(document, "Document", ["document"]);
    if (discrepancy !== undefined) entry.require(discrepancy, "Discrepancy", ["discrepancy"]);
    if (component !== undefined && entry.component(component, ["component"]) === undefined) return;
    const target = component === undefined ? document : entry.componentId(component);
    const words = wordsOf(record, entry);
    if (words === undefined || target === undefined) return;
    entry.link(CITES, entry.componentId(from), target, component === undefined ? ["document"] : ["component"], {
      ...words,
      ...(document === undefined ? {} : { document }),
      ...(discrepancy === undefined ? {} : { discrepancy }),
      evidence,
    });
  },
});

/** The words that refer, and where in the component those stand that name the target; nothing where that is a fault. */
function wordsOf({ in: eId, quote, nth = 1, printedTarget }: z.output<typeof Citation>, entry: Entry) {
  const component = entry.text.components.find((one) => one.eId === eId);
  const span = component && locate(component.text, quote)[nth - 1];
  if (component === undefined || span === undefined) return undefined; // a fault of the quote, which is told
  const text = component.text.slice(span.start, span.end);
  const targets = locate(text, printedTarget);
  const [target] = targets;
  if (target === undefined || targets.length > 1) {
    entry.fault(["printedTarget"], `expected words that stand in the quote once, found ${JSON.stringify(printedTarget)} ${targets.length} times`);
    return undefined;
  }
  return { text, printedTarget: text.slice(target.start, target.end), start: span.start + target.start, end: span.start + target.end };
}
