import type { QueryClass } from "./queryClass";

/** Who attended a meeting in a role, as the source states it. */
export const edgeFilter: QueryClass = {
  name: "edge filter",
  anchored: true,
  parameters: (anchors) => ({ id: anchors.node("Meeting"), role: anchors.pick(["PARTY", "MEDIATOR", "PARTICIPANT", "OBSERVER"]) }),
  ours: {
    query: `query EdgeFilter($id: ID!, $role: AttendanceRole!) {
      meeting(id: $id) { id attendances(first: 50, where: { role: { eq: $role }, basis: { eq: STATED } }) { edges { role basis node { id nameEn: name } } } }
    }`,
  },
  raw: {
    statement: `
      MATCH (m:Entity {id: $id}) WHERE m:Meeting
      RETURN {meeting: m {.id, attendances: COLLECT {
        MATCH (m)<-[r:ATTENDED]-(a:Actor) WHERE r.role = $role AND r.basis = 'STATED'
        WITH r, a ORDER BY r.position LIMIT 50
        RETURN r {.role, .basis, node: a {.id, .nameEn}}
      }}} AS answer`,
  },
  neo4jGraphql: {
    query: `query EdgeFilter($id: ID!, $role: AttendanceRole!) {
      meeting: meetings(where: { id: { eq: $id } }) {
        id
        attendances: attendeesConnection(first: 50, where: { edge: { role: { eq: $role }, basis: { eq: STATED } } }, sort: [{ edge: { position: ASC } }]) {
          edges { properties { role basis } node { id nameEn } }
        }
      }
    }`,
    single: ["meeting"],
  },
  dataLoader: {
    query: `query EdgeFilter($id: ID!, $role: String!) { meeting(id: $id) { id attendances(first: 50, role: $role, basis: "STATED") { role basis node { id nameEn } } } }`,
  },
};
