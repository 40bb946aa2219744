import type { Basis as BasisOf } from "../operations/documents";
import { say } from "../words";

/** Whether something is stated or inferred. */
export function Basis({ basis }: { readonly basis: BasisOf }) {
  return <span class={`basis basis-${basis.toLowerCase()}`}>{say(basis === "STATED" ? "stated" : "inferred")}</span>;
}
