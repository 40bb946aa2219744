import { record, type Link, type RecordNode, linksByNode } from "../record";
import { selection } from "../state";
import { KindMark } from "../ui";
import { kindWord, langTag, named, say } from "../words";
import { Quotes } from "./Quotes";
import { Related } from "./Related";

/** What is selected: what it is, the words it rests on, and what it is related to. */
export function Selection() {
  const id = selection.value;
  const node = id === null ? undefined : record.value?.nodes.get(id);
  return (
    <section class="selection" aria-labelledby="selection-title" aria-live="polite">
      <h2 id="selection-title" class="visually-hidden">
        {say("selected")}
      </h2>
      {node === undefined ? <p class="hint">{id === null || record.value === null || record.value.components.has(id) ? say("nothingSelected") : say("unknownSelection", { id })}</p> : <Chosen node={node} links={linksByNode.value.get(node.id) ?? []} />}
    </section>
  );
}

function Chosen({ node, links }: { readonly node: RecordNode; readonly links: readonly Link[] }) {
  const details = Object.values(node.details).map((value) => value.toLowerCase().replaceAll("_", " "));
  return (
    <>
      <div class="selection-head">
        <KindMark kind={node.kind} />
        <span>{[kindWord(node.kind), ...details, node.edtf].filter((part) => part !== undefined).join(" · ")}</span>
        <button type="button" onClick={() => (selection.value = null)}>
          {say("clear")}
        </button>
      </div>
      <p class="selection-name" lang={langTag()}>
        {named(node.name)}
      </p>
      {node.resolution !== undefined && <p lang={langTag()}>{named(node.resolution)}</p>}
      <Quotes quotes={node.evidence} />
      <Related node={node.id} links={links} />
    </>
  );
}
