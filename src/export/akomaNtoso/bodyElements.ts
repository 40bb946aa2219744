import type { Component, ComponentKind, SegmentRole } from "../../text";
import type { AknRecord } from "./aknRecord";
import { annotate } from "./annotation";
import { annotationsOf } from "./annotations";
import { element, words, type Element, type Node } from "./element";
import { linesOf } from "./lines";
import { rowTable } from "./rowTable";

const HIERARCHY: Partial<Record<ComponentKind, string>> = { SECTION: "section", PARAGRAPH: "paragraph", POINT: "point", SUBPOINT: "point" };

/** The elements of components that stand side by side: rows make a table, words before points (chapeau) a list of them. */
export function bodyElements(components: readonly Component[], record: AknRecord): readonly Element[] {
  const [first, ...rest] = components;
  if (first === undefined) return [];
  const run = (kind: ComponentKind): number => (rest.findIndex((one) => one.kind !== kind) + 1 || rest.length + 1) - 1;
  if (first.kind === "ROW") {
    const length = run("ROW");
    return [rowTable([first, ...rest.slice(0, length)], record), ...bodyElements(rest.slice(length), record)];
  }
  if (first.kind === "CHAPEAU") {
    const length = run("POINT");
    const intro = element("intro", { eId: first.eId }, paragraphs(first, record));
    return [element("list", {}, [intro, ...bodyElements(rest.slice(0, length), record)]), ...bodyElements(rest.slice(length), record)];
  }
  return [hierarchyElement(first, record), ...bodyElements(rest, record)];
}

/** What a component prints in a role, each stretch of it as the content of an element. */
export function printed(component: Component, role: SegmentRole, record: AknRecord): readonly (readonly Node[])[] {
  const annotations = annotationsOf(component, record);
  return linesOf(component, record.edition.source)
    .filter((line) => line.role === role)
    .map(({ text, span }) => (span === null ? [text] : annotate(component.text, span, annotations)));
}

function hierarchyElement(component: Component, record: AknRecord): Element {
  const inner = record.inside(component.eId);
  const text = paragraphs(component, record);
  const name = HIERARCHY[component.kind];
  return element(name ?? "hcontainer", { ...(name === undefined ? { name: component.kind.toLowerCase() } : {}), eId: component.eId }, [
    ...printed(component, "number", record).map((content) => words("num", {}, content)),
    ...printed(component, "heading", record).map((content) => words("heading", {}, content)),
    ...(text.length === 0 ? [] : [element(inner.length === 0 ? "content" : "intro", {}, text)]),
    ...bodyElements(inner, record),
  ]);
}

function paragraphs(component: Component, record: AknRecord): readonly Element[] {
  return printed(component, "text", record).map((content) => words("p", {}, content));
}
