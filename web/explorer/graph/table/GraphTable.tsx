import { useComputed } from "@preact/signals";
import { record, type Link, type RecordNode } from "../../record";
import { selection } from "../../state";
import { KindMark } from "../../ui";
import { kindWord, langTag, linkWord, named, say } from "../../words";
import { pairs, pairsByNode, visible } from "../model/model";
import { Paged } from "./Paged";

/** All that the picture shows, as two tables: its nodes and what relates them. */
export function GraphTable() {
  return (
    <>
      <Paged caption={say("nodes")} columns={[say("kind"), say("name"), say("date"), say("links")]} rows={visible.value.nodes} row={(node) => <NodeRow key={node.id} node={node} />} />
      <Paged
        caption={say("relationships")}
        columns={[say("from"), say("kind"), say("to"), say("basis"), say("wordsOfSource")]}
        rows={pairs.value.flatMap(({ links }) => links)}
        row={(link) => <LinkRow key={link.id} link={link} />}
      />
    </>
  );
}

/** What a selection changes is bound to the element, so that it renders no row anew. */
function NodeRow({ node }: { readonly node: RecordNode }) {
  const style = useComputed(() => (node.id === selection.value ? "chosen" : undefined));
  return (
    <tr class={style}>
      <td>{kindWord(node.kind)}</td>
      <td>
        <Name id={node.id} />
      </td>
      <td class="day">{node.edtf?.replace("/", " – ") ?? ""}</td>
      <td>{pairsByNode.value.get(node.id)?.length ?? 0}</td>
    </tr>
  );
}

function LinkRow({ link: { from, kind, to, basis, evidence } }: { readonly link: Link }) {
  return (
    <tr>
      <td>
        <Name id={from} />
      </td>
      <td>{linkWord(kind)}</td>
      <td>
        <Name id={to} />
      </td>
      <td>{say(basis === "STATED" ? "stated" : "inferred")}</td>
      <td lang="zh-Hans">{evidence.map(({ exact }) => `“${exact}”`).join(" ")}</td>
    </tr>
  );
}

/** A node by its name, which selects it. */
function Name({ id }: { readonly id: string }) {
  const isChosen = useComputed(() => id === selection.value);
  const node = record.value?.nodes.get(id);
  if (node === undefined) return <>{id}</>;
  return (
    <button type="button" class="to" aria-pressed={isChosen} onClick={() => (selection.value = id)}>
      <KindMark kind={node.kind} />
      <span lang={langTag()}>{named(node.name)}</span>
    </button>
  );
}
