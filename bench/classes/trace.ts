import type { QueryClass } from "./queryClass";

const WAY = "MATCH way = (origin)-[:REAFFIRMS*0..12]->(c:Commitment) WITH c, length(way) AS depth, last(relationships(way)) AS bond ORDER BY depth, c.position";

const STEP = `{
  depth: depth, basis: bond.basis, commitment: c {.id, .contentEn},
  evidence: COLLECT { MATCH (e:Evidence) WHERE e.id IN bond.evidence WITH e ORDER BY e.position RETURN e {.exact} },
  quotes: COLLECT { MATCH (c)-[:RESTS_ON]->(e:Evidence) WITH e ORDER BY e.position RETURN e {.exact} },
  component: head(COLLECT { MATCH (c)-[:STATED_IN]->(s:Component) RETURN s {.eId} }),
  annex: head(COLLECT { MATCH (c)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(s:Component {kind: 'ANNEX'}) RETURN s {.eId} }),
  document: head(COLLECT { MATCH (c)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(:Component)-[:REPRODUCES]->(d:Document) RETURN d {.id, .titleEn} }),
  meeting: head(COLLECT { MATCH (c)-[:MADE_AT]->(m:Meeting) RETURN m {.id, startDate: toString(m.startDate)} }),
  participants: COLLECT {
    MATCH (c)-[:MADE_AT]->(:Meeting)<-[r:ATTENDED]-(a:Actor)
    WITH r, a ORDER BY r.position LIMIT 20
    RETURN r {.role, .basis, node: a {.id, .nameEn}}
  }
}`;

const FIELDS = `depth basis
        commitment { id contentEn }
        evidence { exact }
        quotes { exact }
        component { eId }
        annex { eId }
        document { id titleEn }
        meeting { id startDate }`;

/** A commitment and those that it reaffirms, in turn, each with its words, its place in the text, its meeting and who was there. */
export const trace: QueryClass = {
  name: "trace",
  anchored: true,
  parameters: (anchors) => ({ id: anchors.node("Commitment") }),
  ours: {
    query: `query Trace($id: ID!) {
      trace(commitment: $id) {
        ${FIELDS.replace("contentEn", "contentEn: content").replace("titleEn", "titleEn: title")}
        participants(first: 20) { edges { role basis node { id nameEn: name } } }
      }
    }`,
  },
  raw: { statement: `MATCH (origin:Entity {id: $id}) WHERE origin:Commitment RETURN {trace: COLLECT { ${WAY} RETURN ${STEP} }} AS answer` },
  // It follows no chain of unknown length.
  neo4jGraphql: {
    typeDefs: `
      type TracedCommitment { id: ID! contentEn: String! }
      type TracedWords { exact: String! }
      type TracedComponent { eId: String! }
      type TracedDocument { id: ID! titleEn: String! }
      type TracedMeeting { id: ID! startDate: String! }
      type TracedActor { id: ID! nameEn: String! }
      type TracedAttendance { role: String! basis: String! node: TracedActor! }
      type TraceStep {
        depth: Int!
        basis: String
        commitment: TracedCommitment!
        evidence: [TracedWords!]!
        quotes: [TracedWords!]!
        component: TracedComponent
        annex: TracedComponent
        document: TracedDocument
        meeting: TracedMeeting
        participants: [TracedAttendance!]!
      }
      type Query {
        trace(id: ID!): [TraceStep!]! @cypher(statement: """MATCH (origin:Entity {id: $id}) WHERE origin:Commitment ${WAY} RETURN ${STEP} AS step""", columnName: "step")
      }`,
    query: `query Trace($id: ID!) { trace(id: $id) { ${FIELDS} participants { role basis node { id nameEn } } } }`,
  },
  dataLoader: {
    query: `query Trace($id: ID!) { trace(commitment: $id) { ${FIELDS} participants(first: 20) { role basis node { id nameEn } } } }`,
  },
};
