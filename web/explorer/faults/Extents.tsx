import { record, type Extent } from "../record";
import { say, type Word } from "../words";

/** Says where the record is empty, or larger than what the page took of it. */
export function Extents() {
  const loaded = record.value;
  if (loaded === null) return null;
  if (loaded.nodes.size === 0) return <p class="notice notice-empty">{say("emptyRecord")}</p>;
  const parts = partlyHeld(loaded.extents);
  return parts.length === 0 ? null : <p class="notice">{say("partHeld", { parts: parts.map(([what, { held, of }]) => say("partOfKind", { held, of, kind: say(`extent.${what}` as Word) })).join(", ") })}</p>;
}

/** The kinds of which the page does not hold all, with how much it holds. */
export function partlyHeld(extents: ReadonlyMap<string, Extent>): readonly (readonly [string, Extent])[] {
  return [...extents].filter(([, { held, of }]) => held < of);
}
