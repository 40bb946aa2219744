import { computed, effect } from "@preact/signals";
import { ExplorerPath, type RelationshipKind } from "../../operations/documents";
import { ask, connection, Fault, meet } from "../../server";
import { pathEnds } from "../../state";
import { pathState } from "./path";

/** What a path may go over: that two actors are named in the same paragraph relates them to the text alone, and every two would be two steps apart. */
const VIA: readonly RelationshipKind[] = [
  "ADDRESSED_TO", "ATTENDED", "BROADER", "COMMITTED_TO", "CONCLUDED", "HELD_AT", "HOLDS", "ISSUED", "ISSUED_AT", "MADE_AT", "MEMBER_OF", "ON", "OWED_TO", "PART_OF", "POST_IN",
  "PROPOSED", "REAFFIRMS", "TAKES",
];

/** The most links that a path may have: the most that the server looks for. */
export const LONGEST_PATH = 10;

const isReady = computed(() => connection.value.state === "ready");

/** Asks for the path whenever its ends change, and again when the server has come back. Returns what ends it. */
export function followPath(): () => void {
  return effect(() => {
    const ends = pathEnds.value;
    if (ends === null) {
      pathState.value = { state: "none" };
      return;
    }
    const [from, to] = ends;
    if (to === null || from === to) {
      pathState.value = { state: to === null ? "choosing" : "same" };
      return;
    }
    if (!isReady.value) return;
    const abort = new AbortController();
    if (pathState.peek().state !== "found") pathState.value = { state: "asking" };
    void askPath(from, to, abort.signal);
    return () => abort.abort();
  });
}

async function askPath(from: string, to: string, signal: AbortSignal): Promise<void> {
  try {
    const { path } = await ask(ExplorerPath, { from, to, via: VIA, maxHops: LONGEST_PATH }, signal);
    if (signal.aborted) return;
    pathState.value = path[0] === undefined ? { state: "nothing" } : { state: "found", path: path[0] };
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof Fault && error.kind !== "refused") meet(error);
    pathState.value = { state: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
