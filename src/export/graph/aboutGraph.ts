import type { ExportedGraph } from "./exportedGraph";

/** What a file holds, in one line for its head. */
export function aboutGraph({ datasets, selection }: ExportedGraph): string {
  const loaded = datasets.map(({ id, version, loadedAt }) => `${String(id)}, version ${String(version)}, loaded ${String(loadedAt)}`).join("; ");
  return `negotiations-graph: ${loaded === "" ? "no dataset" : loaded}${selection === null ? "" : `; a part: ${selection}`}`;
}
