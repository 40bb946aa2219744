import { signal } from "@preact/signals";
import * as operations from "../operations/documents";
import { ask } from "../server";
import { Gathering } from "./gathering";
import * as readers from "./readers";
import type { GraphRecord } from "./types";

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

type Variables = { readonly first: number; readonly after?: string | null };
type Operation<Data> = operations.TypedDocumentString<Data, Variables>;

/** What the first view is drawn from. */
const FIRST: readonly Load[] = [
  part(operations.ExplorerMeetings, "meetings", readers.readMeeting),
  part(operations.ExplorerActors, "actors", readers.readActor),
  part(operations.ExplorerCommitments, "commitments", readers.readCommitment),
  part(operations.ExplorerDocuments, "documents", readers.readDocument),
  part(operations.ExplorerOptions, "options", readers.readOption),
  part(operations.ExplorerMilestones, "milestones", readers.readMilestone),
];

/** What may come a moment later. */
const REST: readonly Load[] = [
  part(operations.ExplorerComponents, "components", readers.readComponent),
  part(operations.ExplorerPlaces, "places", readers.readPlace),
  part(operations.ExplorerPositions, "positions", readers.readPosition),
  part(operations.ExplorerConclusions, "conclusions", readers.readConclusion),
  part(operations.ExplorerDiscrepancies, "discrepancies", readers.readDiscrepancy),
];

const PAGE = 500;
/** Of each kind; a larger graph shows its first ones and says so. */
const MOST = 2_000;

/** What is loaded; null before the first answer. */
export const record = signal<GraphRecord | null>(null);
/** The share of the record that has come, 0 to 1. */
export const progress = signal(0);

/** How many parts are asked for at a time, so that one page does not make others wait at the server. */
const AT_ONCE = 4;
/** How long what came before a fault is still good, in ms: the next attempt asks for the rest alone. */
const GOOD_FOR = 60_000;

const kept = new Map<Load, { readonly reading: Reading; readonly at: number }>();

/**
 * Loads the record anew: at first what the views begin with, which is shown as soon as it is there, then the rest. When there is a record already it stays until all of
 * the new one has come. Rejects with a Fault, and leaves what was there.
 */
export function loadRecord(): Promise<void> {
  loading ??= loadParts().finally(() => {
    loading = null;
  });
  return loading;
}

/** What goes on now, which whoever asks meanwhile waits for too. */
let loading: Promise<void> | null = null;

async function loadParts(): Promise<void> {
  const waiting = [...FIRST, ...REST];
  const all = waiting.length;
  const isFirstThere = (): boolean => FIRST.every((load) => kept.has(load));
  for (const [load, { at }] of kept) if (Date.now() - at > GOOD_FOR) kept.delete(load);
  const take = async (): Promise<void> => {
    for (let load = waiting.shift(); load !== undefined; load = waiting.shift()) {
      if (!kept.has(load)) kept.set(load, { reading: await load(), at: Date.now() });
      progress.value = kept.size / all;
      if (record.value === null && isFirstThere()) record.value = readTogether(FIRST);
    }
  };
  progress.value = kept.size / all;
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  record.value = readTogether([...FIRST, ...REST]);
  kept.clear();
}

/** A record of the parts that have come, read in their order, so that the record is the same whichever answer comes first. */
function readTogether(loads: readonly Load[]): GraphRecord {
  const gathering = new Gathering();
  for (const load of loads) kept.get(load)?.reading(gathering);
  return gathering.record();
}

/** Puts what was loaded into a record. */
type Reading = (into: Gathering) => void;
type Load = () => Promise<Reading>;

/** Loads all pages of a connection up to {@link MOST} elements. */
function part<Field extends string, Node>(operation: Operation<Readonly<Record<Field, Page<Node>>>>, field: Field, read: (node: Node, into: Gathering) => void): Load {
  return async () => {
    const held: Node[] = [];
    let after: string | null = null;
    for (;;) {
      const answer: Readonly<Record<Field, Page<Node>>> = await ask(operation, { first: PAGE, after });
      const { nodes, totalCount, pageInfo } = answer[field];
      held.push(...nodes);
      after = pageInfo.endCursor;
      if (pageInfo.hasNextPage && held.length < MOST) continue;
      return (into) => {
        for (const node of held) read(node, into);
        into.extent(field, { held: held.length, of: totalCount });
      };
    }
  };
}
