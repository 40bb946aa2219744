import { Failure } from "../../failure";
import { unwritable, type Folders } from "./folders";

/** Why Neo4j ended while it started. "port" and "locked" may pass: the caller can try again. */
export type Diagnosis = { readonly kind: "port" | "locked" | "other"; readonly failure: Failure };

const SIGNS: readonly { kind: Diagnosis["kind"]; sign: RegExp; failure: (folders: Folders, reason: string) => Failure }[] = [
  {
    kind: "port",
    sign: /Address already in use|BindException|PortBindException/,
    failure: ({ debugLog }, reason) => new Failure("ADDRESS", `Neo4j could not open its Bolt port: ${reason}.`, [
      "Set KG_BOLT_PORT to another port, or to 0 for any free one.",
      `Its log: ${debugLog}`,
    ]),
  },
  {
    kind: "locked",
    sign: /FileLockException|store_lock|Lock file has been locked|already locked/,
    failure: ({ home }) => new Failure("DATABASE", `The database in ${home} is in use by another process.`, [
      "End the other Neo4j on that folder, or name another folder with KG_DATA_DIR.",
    ]),
  },
  {
    kind: "other",
    sign: /No space left on device|Not enough space|disk full/i,
    failure: ({ home }) => unwritable(home, new Error("no space left on the disk")),
  },
  {
    kind: "other",
    sign: /Permission denied|AccessDeniedException|Read-only file system/,
    failure: ({ home }, reason) => unwritable(home, new Error(reason)),
  },
  {
    kind: "other",
    sign: /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory/,
    failure: ({ debugLog }, reason) => new Failure("DATABASE", `Neo4j found too little memory: ${reason}.`, [
      "It wants about 600 MB. End other programs and start again.",
      `Its log: ${debugLog}`,
    ]),
  },
];

/** A line of a log that complains; the others list settings and the machine, in words that look like signs. */
const COMPLAINT = / (ERROR|WARN) |^Caused by: |^[\w.$]+(Exception|Error)\b|^(Error|OpenJDK|#)/;

/** Recognises in the logs of a start why Neo4j failed. What is not recognised is taken for a damaged store, if there was one before. */
export function diagnose(logs: string, folders: Folders, hadStore: boolean): Diagnosis {
  const complaints = logs.split("\n").filter((line) => COMPLAINT.test(line));
  for (const { kind, sign, failure } of SIGNS) {
    const line = complaints.find((candidate) => sign.test(candidate));
    if (line !== undefined) return { kind, failure: failure(folders, shorten(line)) };
  }
  const reason = shorten(complaints.findLast((line) => line.startsWith("Caused by: ")) ?? complaints.at(-1) ?? "it said nothing");
  return { kind: "other", failure: hadStore ? damaged(folders, reason) : unknownEnd(folders, reason) };
}

/** The Failure for a store that Neo4j cannot open. */
function damaged({ home, debugLog }: Folders, reason: string): Failure {
  return new Failure("DATABASE", `The database in ${home} cannot be opened; it is probably damaged: ${reason}.`, [
    `Delete ${home} and start again: the graph is loaded anew from its sources.`,
    `Neo4j's log: ${debugLog}`,
  ]);
}

function unknownEnd({ debugLog, console }: Folders, reason: string): Failure {
  return new Failure("DATABASE", `Neo4j ended while it started: ${reason}.`, [`Its logs: ${debugLog}, ${console}`]);
}

/** Without time, level and the packages of classes. */
function shorten(line: string): string {
  return line.replace(/^\S+ \S+ (ERROR|WARN) +(\[\S+\] )*/, "").replace(/^Caused by: /, "").replace(/\b(?:[a-z0-9]+\.){2,}(?=[A-Z])/g, "")
    .trim().replace(/\.$/, "").slice(0, 300);
}
