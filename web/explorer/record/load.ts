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
const FIRST = [
  part(operations.ExplorerMeetings, "meetings", readers.readMeeting),
  part(operations.ExplorerActors, "actors", readers.readActor),
  part(operations.ExplorerCommitments, "commitments", readers.readCommitment),
  part(operations.ExplorerDocuments, "documents", readers.readDocument),
  part(operations.ExplorerOptions, "options", readers.readOption),
  part(operations.ExplorerMilestones, "milestones", readers.readMilestone),
];

/** What may come a moment later. */
const REST = [
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

/**
 * Loads the record anew: at first what the views begin with, which is shown as soon as it is there, then the rest. When there is a record already it stays until all of
 * the new one has come. Rejects with a Fault, and leaves what was there.
 */
export async function loadRecord(): Promise<void> {
  const gathering = new Gathering();
  let come = 0;
  progress.value = 0;
  const counted = async (load: () => Promise<Reading>): Promise<Reading> => {
    const reading = await load();
    come += 1;
    progress.value = come / (FIRST.length + REST.length);
    return reading;
  };
  const rest = Promise.all(REST.map(counted));
  const first = Promise.all(FIRST.map(counted)).then((readings) => {
    for (const read of readings) read(gathering);
    record.value ??= gathering.record();
  });
  const [readings] = await Promise.all([rest, first]);
  for (const read of readings) read(gathering);
  record.value = gathering.record();
}

/** Puts what was loaded into a record. Apart from loading, so that the order of the record is not that in which answers happen to come. */
type Reading = (into: Gathering) => void;

/** Loads all pages of a connection up to {@link MOST} elements. */
function part<Field extends string, Node>(operation: Operation<Readonly<Record<Field, Page<Node>>>>, field: Field, read: (node: Node, into: Gathering) => void) {
  return async (): Promise<Reading> => {
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
