import type { QueryClass } from "./queryClass";

/** A place with its first meetings, who attended them, the commitments made at them, and the debtors of those. */
export const threeHops: QueryClass = {
  name: "three hops",
  anchored: true,
  parameters: (anchors) => ({ id: anchors.node("Place") }),
  ours: {
    query: `query ThreeHops($id: ID!) {
      place: node(id: $id) {
        ... on Place {
          id
          nameEn: name
          meetings(first: 10) {
            nodes {
              id
              nameEn: name
              startDate
              attendances(first: 10) { edges { role node { id nameEn: name } } }
              commitments(first: 5) { nodes { id contentEn: content source { eId } debtors { id nameEn: name } } }
            }
          }
        }
      }
    }`,
  },
  raw: {
    statement: `
      MATCH (p:Entity {id: $id}) WHERE p:Place
      RETURN {place: p {.id, .nameEn, meetings: COLLECT {
        MATCH (p)<-[:HELD_AT]-(m:Meeting)
        WITH m ORDER BY m.position LIMIT 10
        RETURN m {.id, .nameEn, startDate: toString(m.startDate),
          attendances: COLLECT {
            MATCH (m)<-[r:ATTENDED]-(a:Actor)
            WITH r, a ORDER BY r.position LIMIT 10
            RETURN r {.role, node: a {.id, .nameEn}}
          },
          commitments: COLLECT {
            MATCH (m)<-[:MADE_AT]-(c:Commitment)
            WITH c ORDER BY c.position LIMIT 5
            RETURN c {.id, .contentEn,
              source: head(COLLECT { MATCH (c)-[:STATED_IN]->(s:Component) RETURN s {.eId} }),
              debtors: COLLECT { MATCH (c)<-[:COMMITTED_TO]-(d:Actor) WITH d ORDER BY d.position RETURN d {.id, .nameEn} }
            }
          }
        }
      }}} AS answer`,
  },
  neo4jGraphql: {
    query: `query ThreeHops($id: ID!) {
      place: places(where: { id: { eq: $id } }) {
        id
        nameEn
        meetings(limit: 10, sort: [{ position: ASC }]) {
          id
          nameEn
          startDate
          attendances: attendeesConnection(first: 10, sort: [{ edge: { position: ASC } }]) { edges { properties { role } node { id nameEn } } }
          commitments(limit: 5, sort: [{ position: ASC }]) { id contentEn source { eId } debtors(sort: [{ position: ASC }]) { id nameEn } }
        }
      }
    }`,
    single: ["place", "source"],
  },
  dataLoader: {
    query: `query ThreeHops($id: ID!) {
      place(id: $id) {
        id
        nameEn
        meetings(first: 10) {
          id
          nameEn
          startDate
          attendances(first: 10) { role node { id nameEn } }
          commitments(first: 5) { id contentEn source { eId } debtors { id nameEn } }
        }
      }
    }`,
  },
};
