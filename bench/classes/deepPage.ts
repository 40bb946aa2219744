import type { Plan } from "../graph/plan";
import type { Ask, QueryClass, Values } from "./queryClass";

const PAGE_SIZE = 20;
/** How many elements the server gives at most at a time. */
const STEP = 1_000;
/** The pages asked for are the wanted one and those just before it, so that requests differ. */
const SPREAD = 10;

const QUERY = `query Page($after: String) { meetings(first: ${PAGE_SIZE}, after: $after) { nodes { id nameEn: name startDate } } }`;

const pageOf = (number: (plan: Plan) => number): QueryClass => ({
  name: "deep page",
  anchored: false,
  parameters: (anchors) => {
    const page = Math.max(0, number(anchors.plan) - anchors.integer(SPREAD));
    return { skip: page * PAGE_SIZE, position: anchors.plan.counts.Milestone + page * PAGE_SIZE };
  },
  ours: { query: QUERY, prepare: cursors },
  raw: {
    statement: `
      RETURN {meetings: COLLECT {
        MATCH (m:Meeting) WHERE m.position > $position
        WITH m ORDER BY m.position LIMIT ${PAGE_SIZE}
        RETURN m {.id, .nameEn, startDate: toString(m.startDate)}
      }} AS answer`,
  },
  // Its Relay connections collect the whole list first, which at this depth is more than a transaction may hold; so by offset.
  neo4jGraphql: {
    query: `query Page($skip: Int!) { meetings(limit: ${PAGE_SIZE}, offset: $skip, sort: [{ position: ASC }]) { id nameEn startDate } }`,
    variables: ({ skip }) => ({ skip }),
  },
  dataLoader: {
    query: `query Page($skip: Int!) { meetings: meetingsPage(skip: $skip, first: ${PAGE_SIZE}) { id nameEn startDate } }`,
    variables: ({ skip }) => ({ skip }),
  },
});

/** Page 1,000, or the last whole one of a smaller graph. */
export const deepPage: QueryClass = pageOf(({ counts }) => Math.min(1_000, Math.floor(counts.Meeting / PAGE_SIZE)) - 1);

/** Page 1 of the same list, to compare with. */
export const firstPage: QueryClass = { ...pageOf(() => 0), name: "first page" };

/** The cursors after which pages start, found by walking through the list once. */
async function cursors(ask: Ask, parameters: readonly Values[]): Promise<Values[]> {
  const wanted = Math.max(...parameters.map(({ skip }) => Number(skip)));
  const found: string[] = [];
  while (found.length < wanted) {
    const data = await ask(`query Walk($first: Int!, $after: String) { meetings(first: $first, after: $after) { edges { cursor } } }`, { first: Math.min(STEP, wanted - found.length), after: found.at(-1) ?? null });
    found.push(...(data["meetings"] as { edges: { cursor: string }[] }).edges.map(({ cursor }) => cursor));
  }
  return parameters.map(({ skip }) => ({ after: Number(skip) === 0 ? null : found[Number(skip) - 1] }));
}
