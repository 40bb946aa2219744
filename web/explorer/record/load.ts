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
  const counted = async (load: (into: Gathering) => Promise<void>): Promise<void> => {
    await load(gathering);
    come += 1;
    progress.value = come / (FIRST.length + REST.length);
  };
  const first = Promise.all(FIRST.map(counted)).then(() => {
    record.value ??= gathering.record();
  });
  await Promise.all([first, ...REST.map(counted)]);
  record.value = gathering.record();
}

/** Loads all pages of a connection up to {@link MOST} elements, each read into the record. */
function part<Field extends string, Node>(operation: Operation<Readonly<Record<Field, Page<Node>>>>, field: Field, read: (node: Node, into: Gathering) => void) {
  return async (into: Gathering): Promise<void> => {
    let held = 0;
    let after: string | null = null;
    for (;;) {
      const answer: Readonly<Record<Field, Page<Node>>> = await ask(operation, { first: PAGE, after });
      const { nodes, totalCount, pageInfo } = answer[field];
      for (const node of nodes) read(node, into);
      held += nodes.length;
      into.extent(field, { held, of: totalCount });
      if (!pageInfo.hasNextPage || held >= MOST) return;
      after = pageInfo.endCursor;
    }
  };
}
