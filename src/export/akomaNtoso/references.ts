import type { NodeRow } from "../../corpus";
import type { AknRecord } from "./aknRecord";
import { element, words, type Element } from "./element";
import { nodesOf, relationshipsOf, textOf } from "./graphRows";
import { EDITOR, UNSTATED } from "./identification";
import { ONTOLOGY, recordEId, type OntologyClass } from "./ontology";

/** What the text names, as entries of the ontology: by the names of the text, never by the project's English. Documents are those that the record does not reproduce. */
export function references(record: AknRecord): Element {
  return element("references", { source: `#${EDITOR}` }, [
    element("TLCOrganization", { eId: EDITOR, href: `/akn/ontology/organization/${EDITOR}`, showAs: EDITOR }),
    element("TLCConcept", { eId: UNSTATED, href: `/akn/ontology/concept/${UNSTATED}`, showAs: "原文未说明" }),
    ...ONTOLOGY.flatMap((type) => nodesOf(record.corpus, type.kind).filter((row) => record.reproduction(row.id) === undefined).map((row) => reference(type, row))),
  ]);
}

/** For each discrepancy that a citation is marked with: what does not agree, and how the graph takes it. Undefined where there is none. */
export function notes({ corpus, edition }: AknRecord): Element | undefined {
  const marked = new Set(relationshipsOf(corpus, "CITES").map(({ properties }) => properties["discrepancy"]));
  const rows = nodesOf(corpus, "discrepancy").filter(({ id }) => marked.has(id));
  if (rows.length === 0) return undefined;
  return element("notes", { source: `#${EDITOR}`, "xml:lang": edition.language }, rows.map((row) => {
    const texts = ["descriptionZh", "resolutionZh"].flatMap((name) => textOf(row, name) ?? []);
    return element("note", { eId: recordEId(row.id) }, texts.map((text) => words("p", {}, [text])));
  }));
}

function reference({ element: type, name, kind }: OntologyClass, row: NodeRow): Element {
  return element(type, {
    eId: recordEId(row.id),
    href: `/akn/ontology/${name}/${row.id.slice(kind.length + 1)}`,
    showAs: textOf(row, "nameZh") ?? textOf(row, "titleZh") ?? row.id,
    shortForm: textOf(row, "symbol"),
    name: type === "TLCReference" ? name : undefined,
  });
}
