import { computed, effect } from "@preact/signals";
import { ExplorerPath } from "../../operations/documents";
import { ask, connection, Fault, meet } from "../../server";
import { pathEnds } from "../../state";
import { pathState } from "./path";
import { LONGEST_PATH, VIA } from "./reach";

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
