import type { RecordNode } from "../../record";
import { kindWord, named, say } from "../../words";
import { hiddenNeighbours } from "../actions";
import { pairsByNode } from "../model/model";

/** What a node is called where it is not seen: its kind, its whole name, when it was, how much it is linked to. */
export function nameOfNode({ id, kind, name, edtf }: RecordNode): string {
  const links = pairsByNode.value.get(id)?.length ?? 0;
  const hidden = hiddenNeighbours(id);
  return [say("ofNode", { kind: kindWord(kind), name: named(name), links }), edtf, hidden > 0 && say("hiddenNeighbours", { n: hidden })].filter((part) => part !== undefined && part !== false).join("; ");
}

/** The id of a node's element, by which the picture says where the keyboard is. */
export function elementId(id: string): string {
  return `node ${id}`.replaceAll(/\s/g, "-");
}
