import type { ASTNode } from "graphql";
import type { Context } from "../context";
import { userError } from "../userError";

/** How many hits of one score a cursor can remember. */
const MOST_EQUALS = 1_500;

/** Where a page of a search ended: how many hits were given so far, the score of the last, and the ids of those with that score. */
export interface SearchPlace {
  readonly given: number;
  readonly score: number | null;
  readonly seen: readonly string[];
}

export const START: SearchPlace = { given: 0, score: null, seen: [] };

const SCOPE = "SearchConnection";

/** The place after one more hit. */
export function placeAfter({ given, score, seen }: SearchPlace, hit: { readonly score: number; readonly id: string }): SearchPlace {
  return { given: given + 1, score: hit.score, seen: hit.score === score ? [...seen, hit.id] : [hit.id] };
}

export function writePlace({ cursors }: Pick<Context, "cursors">, { given, score, seen }: SearchPlace): string {
  return cursors.write(SCOPE, [given, score, seen]);
}

/** The place in a cursor. Throws a user error for one that no search has given, and for one behind more equal hits than can be told apart. */
export function readPlace({ cursors }: Pick<Context, "cursors">, cursor: string, node: ASTNode): SearchPlace {
  const values = cursors.read(SCOPE, cursor);
  if (values === null) throw userError(`after is no cursor of this server: ${JSON.stringify(cursor.slice(0, 80))}.`, node);
  if (values === "other") throw userError("after is a cursor of another list.", node);
  const [given, score, seen] = values as [number, number, string[]];
  if (seen.length > MOST_EQUALS) throw userError(`More than ${MOST_EQUALS} hits match equally well; search for more words to go on.`, node);
  return { given, score, seen };
}
