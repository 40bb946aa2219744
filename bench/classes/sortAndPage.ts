import type { QueryClass } from "./queryClass";

/** The first meetings from a day on, by their day, with their places. */
export const sortAndPage: QueryClass = {
  name: "sort and page",
  anchored: false,
  parameters: (anchors) => ({ from: anchors.day(1).date }),
  ours: {
    query: `query SortAndPage($from: Date!) {
      meetings(where: { startDate: { gte: $from } }, orderBy: [{ startDate: ASC }], first: 50) {
        nodes { id nameEn: name startDate places { nameEn: name } }
        pageInfo { hasNextPage }
      }
    }`,
  },
  raw: {
    statement: `
      WITH COLLECT {
        MATCH (m:Meeting) WHERE m.startDate >= date($from)
        WITH m ORDER BY m.startDate, m.position LIMIT 51
        RETURN m {.id, .nameEn, startDate: toString(m.startDate), places: COLLECT {
          MATCH (m)-[:HELD_AT]->(p:Place) WITH p ORDER BY p.position RETURN p {.nameEn}
        }}
      } AS found
      RETURN {meetings: {nodes: found[..50], pageInfo: {hasNextPage: size(found) > 50}}} AS answer`,
  },
  // Its Relay connections collect the whole list first; its plain lists do not. So a client asks for one more, and sees that there is more.
  neo4jGraphql: {
    query: `query SortAndPage($from: Date!) {
      meetings(where: { startDate: { gte: $from } }, sort: [{ startDate: ASC }, { position: ASC }], limit: 51) { id nameEn startDate places(sort: [{ position: ASC }]) { nameEn } }
    }`,
  },
  dataLoader: {
    query: `query SortAndPage($from: String!) {
      meetings: meetingsFrom(date: $from, first: 50) { nodes { id nameEn startDate places { nameEn } } hasNextPage }
    }`,
  },
  normalize: unwrapPage,
};

/** Servers differ in how they tell that there is more. */
function unwrapPage(answer: unknown): unknown {
  const { meetings } = answer as { meetings: readonly unknown[] | { readonly nodes: readonly unknown[]; readonly hasNextPage?: boolean; readonly pageInfo?: { readonly hasNextPage: boolean } } };
  if (Array.isArray(meetings)) return { nodes: meetings.slice(0, 50), hasNextPage: meetings.length > 50 };
  const { nodes, hasNextPage, pageInfo } = meetings as Exclude<typeof meetings, readonly unknown[]>;
  return { nodes, hasNextPage: hasNextPage ?? pageInfo?.hasNextPage };
}
