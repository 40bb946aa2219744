import type { QueryClass } from "./queryClass";

/** The commitments in which an actor is a debtor, asked for by the actor's id as a condition on the related node. */
export const filterOnRelated: QueryClass = {
  name: "filter on a related node",
  anchored: true,
  parameters: (anchors) => ({ id: anchors.actor() }),
  ours: {
    query: `query FilterOnRelated($id: ID!) {
      commitments(where: { debtors: { some: { id: { eq: $id } } } }, first: 20) { nodes { id contentEn: content modality date } }
    }`,
  },
  raw: {
    statement: `
      RETURN {commitments: COLLECT {
        MATCH (:Entity {id: $id})-[:COMMITTED_TO]->(c:Commitment)
        WITH DISTINCT c ORDER BY c.position LIMIT 20
        RETURN c {.id, .contentEn, .modality, date: toString(c.date)}
      }} AS answer`,
  },
  neo4jGraphql: {
    query: `query FilterOnRelated($id: ID!) {
      commitments(where: { debtors: { some: { id: { eq: $id } } } }, limit: 20, sort: [{ position: ASC }]) { id contentEn modality date }
    }`,
  },
  dataLoader: {
    query: `query FilterOnRelated($id: ID!) { commitments: commitmentsOf(actor: $id, first: 20) { id contentEn modality date } }`,
  },
};
