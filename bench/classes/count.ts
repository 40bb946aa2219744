import type { QueryClass } from "./queryClass";

/** How many meetings there were in a time; how many of a place, and how often the text names it. */
export const count: QueryClass = {
  name: "count",
  anchored: false,
  parameters: (anchors) => {
    const { year, date } = anchors.day(2);
    return { id: anchors.node("Place"), from: date, to: `${year + 1}${date.slice(4)}` };
  },
  ours: {
    query: `query Count($id: ID!, $from: Date!, $to: Date!) {
      meetings(where: { startDate: { gte: $from, lt: $to } }) { totalCount }
      place: node(id: $id) { ... on Place { meetings { totalCount } mentions { totalCount } } }
    }`,
  },
  raw: {
    statement: `
      MATCH (p:Entity {id: $id}) WHERE p:Place
      RETURN {
        meetings: COUNT { MATCH (m:Meeting) WHERE m.startDate >= date($from) AND m.startDate < date($to) },
        place: {meetings: COUNT { (p)<-[:HELD_AT]-(:Meeting) }, mentions: COUNT { (p)<-[:MENTIONS]-() }}
      } AS answer`,
  },
  neo4jGraphql: {
    query: `query Count($id: ID!, $from: Date!, $to: Date!) {
      meetings: meetingsConnection(where: { startDate: { gte: $from, lt: $to } }) { aggregate { count { nodes } } }
      place: places(where: { id: { eq: $id } }) {
        meetings: meetingsConnection { aggregate { count { edges: nodes } } }
        mentions: mentionedInConnection { aggregate { count { edges } } }
      }
    }`,
    single: ["place"],
  },
  dataLoader: {
    query: `query Count($id: ID!, $from: String!, $to: String!) {
      meetings: meetingCount(from: $from, to: $to)
      place(id: $id) { meetings: meetingCount mentions: mentionCount }
    }`,
  },
  normalize: counts,
};

/** A count is a number, however it is wrapped. */
function counts(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) return answer;
  const entries = Object.entries(answer);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && ["totalCount", "aggregate", "count", "nodes", "edges"].includes(only[0])) return counts(only[1]);
  return Object.fromEntries(entries.map(([key, value]) => [key, counts(value)]));
}
