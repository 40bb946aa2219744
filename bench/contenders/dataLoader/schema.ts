import { buildSchema, isObjectType, type GraphQLSchema } from "graphql";
import neo4j from "neo4j-driver";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "../../classes/path";
import type { Context, Values } from "./context";

type Resolver = (source: Values, values: Values, context: Context) => unknown;

const SDL = join(__dirname, "../../../bench/contenders/dataLoader/schema.graphql");

const limit = (first: unknown) => ({ first: neo4j.int(Number(first)) });

const byId: Resolver = async (_source, { id }, { related }) => (await related<unknown[]>("RETURN properties(from)", id))[0] ?? null;

/** A field whose value is all that is related to the node, in order. */
const many = (match: string): Resolver => ({ id }, _values, { related }) => related(`MATCH ${match} WITH to ORDER BY to.position RETURN properties(to)`, id);

const some = (match: string): Resolver => ({ id }, { first }, { related }) => related(`MATCH ${match} WITH to ORDER BY to.position LIMIT $first RETURN properties(to)`, id, limit(first));

const count = (match: string): Resolver => async ({ id }, _values, { related }) => (await related<number[]>(`MATCH ${match} RETURN count(*)`, id))[0];

const date = (property: string): Resolver => ({ [property]: value }) => (value === undefined ? null : String(value));

/** The first of what is related to the commitment of a step, null if there is none. */
const ofStep = (match: string): Resolver => async ({ commitment }, _values, { related }) =>
  (await related<unknown[]>(`MATCH ${match} RETURN properties(to) LIMIT 1`, (commitment as Values)["id"]))[0] ?? null;

/** A field of Query that one statement answers, row by row in its column `row`. */
const rows = (statement: string): Resolver => async (_source, values, { run }) => (await run(statement, values)).map((row) => row.get("row") as unknown);

const MEETINGS = "MATCH (n:Meeting) WHERE n.startDate >= date($from) AND n.startDate < date($to)";

const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    meeting: byId,
    place: byId,
    commitment: byId,
    commitmentsOf: (_source, { actor, first }, { related }) =>
      related("MATCH (from)-[:COMMITTED_TO]->(to:Commitment) WITH to ORDER BY to.position LIMIT $first RETURN properties(to)", actor, limit(first)),
    meetingsFrom: async (_source, { date: from, first }, { run }) => {
      const rows = await run("MATCH (n:Meeting) WHERE n.startDate >= date($from) RETURN properties(n) AS node ORDER BY n.startDate, n.position LIMIT $first", { from, ...limit(Number(first) + 1) });
      return { nodes: rows.slice(0, Number(first)).map((row) => row.get("node") as unknown), hasNextPage: rows.length > Number(first) };
    },
    meetingsPage: async (_source, { skip, first }, { run }) => {
      const rows = await run("MATCH (n:Meeting) RETURN properties(n) AS node ORDER BY n.position SKIP $skip LIMIT $first", { skip: neo4j.int(Number(skip)), ...limit(first) });
      return rows.map((row) => row.get("node") as unknown);
    },
    meetingCount: async (_source, values, { run }) => (await run(`${MEETINGS} RETURN count(*) AS count`, values))[0]?.get("count"),
    meetingMeasures: async (_source, values, { run }) =>
      (await run(`${MEETINGS} RETURN {count: count(*), min: toString(min(n.startDate)), max: toString(max(n.startDate))} AS measures`, values))[0]?.get("measures"),
    meetingGroups: rows(`${MEETINGS} OPTIONAL MATCH (n)-[:HELD_AT]->(place:Place)
      WITH place, n.classification AS classification, count(DISTINCT n) AS count ORDER BY place IS NULL, place.position, classification
      RETURN {place: place.id, classification: classification, count: count} AS row`),
    search: rows("CALL db.index.fulltext.queryNodes('text_en', $lucene, {limit: 20}) YIELD node, score RETURN {score: score, node: properties(node)} AS row"),
    path: rows(`MATCH (start:Entity {id: $from}), (end:Entity {id: $to}) MATCH path = shortestPath((start)-[:${KINDS}*..6]-(end))
      RETURN {length: length(path), nodes: [node IN nodes(path) | properties(node)]} AS row`),
    trace: rows(`MATCH (:Entity {id: $commitment})-[bonds:REAFFIRMS*0..12]->(to:Commitment) WITH to, size(bonds) AS depth, last(bonds) AS bond ORDER BY depth, to.position
      RETURN {depth: depth, basis: bond.basis, evidenceIds: bond.evidence, commitment: properties(to)} AS row`),
  },
  Meeting: {
    startDate: date("startDate"),
    attendances: ({ id }, { first, ...asked }, { related }) => {
      const conditions = Object.keys(asked).map((name) => `edge.${name} = $${name}`);
      const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
      return related(`MATCH (from)<-[edge:ATTENDED]-(to:Actor)${where} WITH to, edge ORDER BY edge.position LIMIT $first RETURN edge {.*, node: properties(to)}`, id, { ...asked, ...limit(first) });
    },
    places: many("(from)-[:HELD_AT]->(to:Place)"),
    commitments: some("(from)<-[:MADE_AT]-(to:Commitment)"),
  },
  Place: {
    meetings: some("(from)<-[:HELD_AT]-(to:Meeting)"),
    meetingCount: count("(from)<-[:HELD_AT]-(:Meeting)"),
    mentionCount: count("(from)<-[:MENTIONS]-()"),
  },
  TraceStep: {
    evidence: ({ evidenceIds }, _values, { evidence }) => (evidenceIds === null ? [] : evidence(evidenceIds as string[])),
    quotes: ({ commitment }, _values, { related }) => related("MATCH (from)-[:RESTS_ON]->(to:Evidence) WITH to ORDER BY to.position RETURN properties(to)", (commitment as Values)["id"]),
    component: ofStep("(from)-[:STATED_IN]->(to:Component)"),
    annex: ofStep("(from)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(to:Component {kind: 'ANNEX'})"),
    document: ofStep("(from)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(:Component)-[:REPRODUCES]->(to:Document)"),
    meeting: ofStep("(from)-[:MADE_AT]->(to:Meeting)"),
    participants: ({ commitment }, { first }, { related }) =>
      related("MATCH (from)-[:MADE_AT]->(:Meeting)<-[edge:ATTENDED]-(to:Actor) WITH to, edge ORDER BY edge.position LIMIT $first RETURN edge {.*, node: properties(to)}", (commitment as Values)["id"], limit(first)),
  },
  Commitment: {
    date: date("date"),
    debtors: many("(from)<-[:COMMITTED_TO]-(to:Actor)"),
    source: async ({ id }, _values, { related }) => (await related<unknown[]>("MATCH (from)-[:STATED_IN]->(to:Component) RETURN properties(to)", id))[0],
  },
};

/** The schema with its resolvers; other fields are properties of the node. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(SDL, "utf8"));
  for (const [typeName, fields] of Object.entries(RESOLVERS)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined) throw new Error(`${typeName} has no field ${name}.`);
      field.resolve = resolve;
    }
  }
  return schema;
}
