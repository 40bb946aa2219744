import type { QueryClass } from "./queryClass";

const MEETINGS = "MATCH (m:Meeting) WHERE m.startDate >= date($from) AND m.startDate < date($to)";

const MEASURES = `${MEETINGS} RETURN {count: count(m), min: toString(min(m.startDate)), max: toString(max(m.startDate))}`;

const GROUPS = `${MEETINGS}
        OPTIONAL MATCH (m)-[:HELD_AT]->(p:Place)
        WITH p, m.classification AS classification, count(DISTINCT m) AS count
        ORDER BY p IS NULL, p.position, classification
        RETURN {place: p.id, classification: classification, count: count}`;

/** The meetings of two months: how many, from when to when, and how many by place and kind. */
export const aggregate: QueryClass = {
  name: "aggregate",
  anchored: false,
  parameters: (anchors) => {
    const { year } = anchors.day(1);
    const month = 1 + anchors.integer(9);
    return { from: `${year}-0${month}-01`, to: `${year}-${String(month + 2).padStart(2, "0")}-01` };
  },
  ours: {
    query: `query Aggregate($from: Date!, $to: Date!) {
      meetings(where: { startDate: { gte: $from, lt: $to } }) {
        aggregate { count min { startDate } max { startDate } }
        groups(by: [{ places: { id: true } }, { classification: true }]) { keys { value } count }
      }
    }`,
  },
  raw: {
    statement: `
      RETURN {
        aggregate: head(COLLECT { ${MEASURES} }),
        groups: COLLECT { ${GROUPS} }
      } AS answer`,
  },
  // It has no groups; for the fields of Query that it needs besides, the hand-written Cypher.
  neo4jGraphql: {
    typeDefs: `
      type MeetingMeasures { count: Int! min: String max: String }
      type MeetingGroup { place: ID classification: String count: Int! }
      type Query {
        meetingMeasures(from: String!, to: String!): MeetingMeasures @cypher(statement: """${MEASURES} AS measures""", columnName: "measures")
        meetingGroups(from: String!, to: String!): [MeetingGroup!]! @cypher(statement: """${GROUPS} AS group""", columnName: "group")
      }`,
    query: `query Aggregate($from: String!, $to: String!) {
      aggregate: meetingMeasures(from: $from, to: $to) { count min max }
      groups: meetingGroups(from: $from, to: $to) { place classification count }
    }`,
  },
  dataLoader: {
    query: `query Aggregate($from: String!, $to: String!) {
      aggregate: meetingMeasures(from: $from, to: $to) { count min max }
      groups: meetingGroups(from: $from, to: $to) { place classification count }
    }`,
  },
  normalize: flat,
};

/** Our keys are a list in the order asked for, our measures one object each. */
function flat(answer: unknown): unknown {
  const { meetings } = answer as { meetings?: { aggregate: { count: number; min: { startDate: string }; max: { startDate: string } }; groups: { keys: { value: string | null }[]; count: number }[] } };
  if (meetings === undefined) return answer;
  const { count, min, max } = meetings.aggregate;
  const groups = meetings.groups.map(({ keys: [place, classification], ...rest }) => ({ place: place?.value, classification: classification?.value, ...rest }));
  return { aggregate: { count, min: min.startDate, max: max.startDate }, groups: groups.map(({ place, classification, count: size }) => ({ classification, count: size, place })) };
}
