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
      <Paged caption={say("nodes")} columns={[say("kind"), say("name"), say("date"), say("links")]} rows={visible.value.nodes} row={nodeRow} />
      <Paged
        caption={say("relationships")}
        columns={[say("from"), say("kind"), say("to"), say("basis"), say("wordsOfSource")]}
        rows={pairs.value.flatMap(({ links }) => links)}
        row={linkRow}
      />
    </>
  );
}

function nodeRow(node: RecordNode) {
  return (
    <tr key={node.id} class={node.id === selection.value ? "chosen" : undefined}>
      <td>{kindWord(node.kind)}</td>
      <td>
        <Name id={node.id} />
      </td>
      <td class="day">{node.edtf?.replace("/", " – ") ?? ""}</td>
      <td>{pairsByNode.value.get(node.id)?.length ?? 0}</td>
    </tr>
  );
}

function linkRow({ id, from, kind, to, basis, evidence }: Link) {
  return (
    <tr key={id}>
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
  const node = record.value?.nodes.get(id);
  if (node === undefined) return <>{id}</>;
  return (
    <button type="button" class="to" aria-pressed={id === selection.value} onClick={() => (selection.value = id)}>
      <KindMark kind={node.kind} />
      <span lang={langTag()}>{named(node.name)}</span>
    </button>
  );
}
