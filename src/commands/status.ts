import { Failure } from "../failure";
import { askOne } from "./ask/askOne";
import type { TextFormat } from "./output/answerFormat";
import { jsonOf, write } from "./output/write";
import { dataFolders } from "./running/dataFolders";
import { readServerFile, removeStale, type ServerRecord } from "./running/serverFile";

const DATASET = "{ dataset { version sourceSha256 loadedAt counts { kind count } } }";

interface Dataset {
  readonly version: string;
  readonly sourceSha256: string;
  readonly loadedAt: string;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
}

/**
 * Prints the servers that run on the data folder of KG_DATA_DIR, or on .data here and above: where, since when, and what they serve.
 * Throws a Failure SERVER where none runs, or one does not answer.
 */
export async function status(format: TextFormat): Promise<void> {
  const found = await runningServers();
  if (found.length === 0) {
    if (format === "json") await write(jsonOf([]));
    throw new Failure("SERVER", "No server runs here.", ["`negotiations-graph serve` starts one."]);
  }
  const answers = await Promise.all(found.map(async ({ folder, record }) => ({ folder, ...record, ...(await datasetOf(record.url)) })));
  await write(format === "json" ? jsonOf(answers.map(({ fault, ...answer }) => ({ ...answer, answers: fault === undefined }))) : answers.map((answer) => describe(answer)).join("\n"));
  const fault = answers.find((answer) => answer.fault !== undefined)?.fault;
  if (fault !== undefined) throw fault;
}

interface Place {
  readonly folder: string;
  readonly record: ServerRecord;
}

/** Servers that run, nearest data folder first; files of servers that are gone are deleted. */
async function runningServers(): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (const folder of dataFolders()) {
    const file = await readServerFile(folder);
    if (file?.running) found.push({ folder, record: file.running });
    else if (file !== null && (await removeStale(file))) process.stderr.write(`A server that is gone had left ${file.path}; it was deleted.\n`);
  }
  return found;
}

async function datasetOf(url: string): Promise<{ readonly dataset?: Dataset; readonly fault?: Failure }> {
  try {
    return await askOne<{ readonly dataset: Dataset }>(url, DATASET);
  } catch (error) {
    if (error instanceof Failure) return { fault: error };
    throw error;
  }
}

function describe({ folder, url, pid, version, startedAt, corpus, database, dataset }: ServerRecord & { readonly folder: string; readonly dataset?: Dataset }): string {
  const lines: readonly (readonly [string, string])[] = [
    ["address", url],
    ["process", `${pid}, since ${startedAt}, version ${version}`],
    ["data", folder],
    ["database", database],
    ["corpus", dataset === undefined ? `${corpus}; it does not answer` : `${corpus}, version ${dataset.version.slice(0, 12)}, changed ${dataset.loadedAt}`],
    ...(dataset === undefined ? [] : [["source", `SHA-256 ${dataset.sourceSha256}`] as const, ["counts", dataset.counts.map(({ kind, count }) => `${kind} ${count}`).join(", ")] as const]),
  ];
  return lines.map(([name, text]) => `${name.padEnd(9)} ${text}\n`).join("");
}
