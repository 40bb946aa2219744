import { useComputed } from "@preact/signals";
import { record, statementsByComponent, type Component, type Kind, type RecordNode } from "../record";
import { language, selection } from "../state";
import { KindMark } from "../ui";
import { kindWord, langTag, named } from "../words";
import { NodeLink } from "./NodeLink";

/** Kinds of node whose name says what the text says; the others are names in it. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>(["Meeting", "Milestone", "Commitment", "Option", "Position", "Conclusion"]);

/** Beside a part of the text, in the language that is chosen: its heading, and what the graph has of it. The text itself is not translated, and where the graph has nothing this is empty. */
export function Glosses({ component: { id, heading }, tabIndex }: { readonly component: Component; readonly tabIndex: number }) {
  const told = tellingNodes(id);
  return (
    <div class="part-gloss" lang={langTag()}>
      {heading !== undefined && language.value === "en" && <p class="gloss-heading">{heading.en}</p>}
      {told.length > 0 && (
        <ul>
          {told.map((node) => (
            <Gloss key={node.id} node={node} within={id} tabIndex={tabIndex} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Gloss({ node, within, tabIndex }: { readonly node: RecordNode; readonly within: string; readonly tabIndex: number }) {
  const isChosen = useComputed(() => selection.value === node.id);
  return (
    <li>
      <NodeLink id={node.id} within={within} className="gloss" isChosen={isChosen.value} tabIndex={tabIndex} label={`${kindWord(node.kind)}: ${named(node.name)}`}>
        <KindMark kind={node.kind} />
        {named(node.name)}
      </NodeLink>
    </li>
  );
}

function tellingNodes(component: string): RecordNode[] {
  const ids = new Set((statementsByComponent.value.get(component) ?? []).flatMap(({ node, link }) => (link === undefined ? [node] : [])));
  return [...ids].flatMap((id) => {
    const node = record.value?.nodes.get(id);
    return node !== undefined && TELLING.has(node.kind) ? [node] : [];
  });
}
