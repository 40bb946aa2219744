import { about, selection, type Card } from "../state";
import type { RecordNode } from "../record";
import { kindWord, named, say } from "../words";
import { canAskAbout, subjectsOf } from "./subjects";

/** Chooses what a card asks about. */
export function Subject({ card }: { readonly card: Card }) {
  const { kind, own, actors } = subjectsOf(card);
  const selected = selection.value;
  const canTake = selected !== null && selected !== about.value && canAskAbout(card, selected);
  return (
    <div class="subject">
      <label>
        {say("askAbout")}{" "}
        <select value={about.value ?? ""} onChange={({ currentTarget }) => (about.value = currentTarget.value || null)}>
          <option value="">{say("all")}</option>
          <Group label={kindWord(kind)} nodes={own} />
          <Group label={say("actors")} nodes={actors} />
        </select>
      </label>
      {canTake && (
        <button type="button" onClick={() => (about.value = selected)}>
          {say("aboutSelection")}
        </button>
      )}
    </div>
  );
}

function Group({ label, nodes }: { readonly label: string; readonly nodes: readonly RecordNode[] }) {
  return (
    <optgroup label={label}>
      {nodes.map((node) => (
        <option key={node.id} value={node.id} selected={node.id === about.value}>
          {node.startDate === undefined ? "" : `${node.edtf ?? node.startDate}: `}
          {named(node.name)}
        </option>
      ))}
    </optgroup>
  );
}
