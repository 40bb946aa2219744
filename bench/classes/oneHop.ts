import type { QueryClass } from "./queryClass";

/** A meeting with who attended it. */
export const oneHop: QueryClass = {
  name: "one hop",
  anchored: true,
  parameters: (anchors) => ({ id: anchors.node("Meeting") }),
  ours: {
    query: `query OneHop($id: ID!) {
      meeting(id: $id) { id nameEn: name startDate classification attendances(first: 100) { edges { role basis node { id nameEn: name } } } }
    }`,
  },
  raw: {
    statement: `
      MATCH (m:Entity {id: $id}) WHERE m:Meeting
      RETURN {meeting: m {.id, .nameEn, startDate: toString(m.startDate), .classification, attendances: COLLECT {
        MATCH (m)<-[r:ATTENDED]-(a:Actor)
        WITH r, a ORDER BY r.position LIMIT 100
        RETURN r {.role, .basis, node: a {.id, .nameEn}}
      }}} AS answer`,
  },
  neo4jGraphql: {
    query: `query OneHop($id: ID!) {
      meeting: meetings(where: { id: { eq: $id } }) {
        id nameEn startDate classification
        attendances: attendeesConnection(first: 100, sort: [{ edge: { position: ASC } }]) { edges { properties { role basis } node { id nameEn } } }
      }
    }`,
    single: ["meeting"],
  },
  dataLoader: {
    query: `query OneHop($id: ID!) { meeting(id: $id) { id nameEn startDate classification attendances(first: 100) { role basis node { id nameEn } } } }`,
  },
};
