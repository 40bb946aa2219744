import * as operations from "../operations/documents";
import type { Kind } from "../record";
import { attendanceOf, promisesOf, stancesOf, traceOf } from "../cards/variables";
import { LONGEST_PATH, VIA } from "../graph/path/reach";
import type { Screen } from "./screen";

/** An operation with its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** As many as the server gives on one page. */
const WHOLE_PAGE = 1_000;

/** The kinds of the graph, each with the variable by which it is asked for. */
const KINDS: readonly (readonly [Kind, string])[] = [
  ["Person", "persons"],
  ["Organization", "organizations"],
  ["Post", "posts"],
  ["Meeting", "meetings"],
  ["Milestone", "milestones"],
  ["Place", "places"],
  ["Document", "documents"],
  ["Commitment", "commitments"],
  ["Option", "options"],
  ["Position", "positions"],
  ["Conclusion", "conclusions"],
];

/** The names of the fields that give the nodes of some kinds. */
export function fieldsOf(kinds: readonly Kind[]): string[] {
  return KINDS.flatMap(([kind, field]) => (kinds.includes(kind) ? [field] : []));
}

/** What asks for a screen in GraphQL. */
export function asGraphql(screen: Screen): Question {
  switch (screen.what) {
    case "around":
      return asked(operations.ExplorerAround, { id: screen.id });
    case "kinds": {
      const chosen = Object.fromEntries(KINDS.map(([kind, field]) => [field, screen.kinds.includes(kind)]));
      return { query: textOf(operations.ExplorerKinds), variables: { ...chosen, basis: screen.statedOnly ? ["STATED"] : ["STATED", "INFERRED"], first: WHOLE_PAGE } };
    }
    case "nodes":
      return asked(operations.ExplorerNodes, { ids: screen.ids });
    case "path":
      return asked(operations.ExplorerPaths, { from: screen.from, to: screen.to, via: VIA, maxHops: LONGEST_PATH });
    case "days":
      return asked(operations.ExplorerDays, { from: screen.from, to: screen.to, first: WHOLE_PAGE });
    case "search":
      return asked(operations.ExplorerSearch, { query: screen.query, first: WHOLE_PAGE });
    case "attendance":
      return asked(operations.ExplorerAttendance, attendanceOf(screen.id));
    case "promises":
      return asked(operations.ExplorerPromises, promisesOf(screen.id));
    case "stances":
      return asked(operations.ExplorerStances, stancesOf(screen.id));
    case "trace":
      return asked(operations.ExplorerTrace, traceOf(screen.id));
  }
}

function asked<Variables extends object>(operation: operations.TypedDocumentString<unknown, Variables>, variables: Variables): Question {
  return { query: textOf(operation), variables: variables as Readonly<Record<string, unknown>> };
}

/** The text as codegen has made it, without the indentation of its first lines. */
function textOf(operation: { toString(): string }): string {
  return operation.toString().trim().replace(/^ {4}(?=fragment )/gm, "");
}
