import { readCorpus, type Corpus } from "../../../src/corpus";
import { connect, loadCorpus, type Database } from "../../../src/database";
import type { Failure } from "../../../src/failure";
import { SMALL_CORPUS, withEdits } from "../../corpus/smallCorpus";
import { expectedDump, graphDump } from "./graphDump";
import { PrivateNeo4j } from "../../support/privateNeo4j";

const neo4j = new PrivateNeo4j();
const small = readCorpus(SMALL_CORPUS);
const NOTHING = { created: 0, changed: 0, removed: 0 };

/** The small corpus without its second commitment, which reaffirms the first, and with other English for a place. */
const edited = withEdits(
  [
    { file: "commitments.yaml", find: commitmentAgain(), replace: "" },
    { file: "meetings.yaml", find: "gloss: River City", replace: "gloss: Town on the River" },
  ],
  readCorpus,
);

let database: Database;

beforeAll(async () => {
  await neo4j.start();
  database = neo4j.database;
}, 120_000);

beforeEach(async () => {
  await database.run("MATCH (n) DETACH DELETE n");
});

afterAll(() => neo4j.remove());

test("the graph is what the corpus says", async () => {
  const steps: string[] = [];
  const summary = await loadCorpus(database, small, (step) => steps.push(step));
  expect(await graphDump(database)).toEqual(expectedDump(small));
  expect(summary).toMatchObject({
    corpus: "small",
    version: small.version,
    counts: { component: 7, person: 1, organization: 3, commitment: 2, attended: 4, reaffirms: 1 },
    nodes: { created: 47, changed: 0, removed: 0 },
    relationships: { created: 91, changed: 0, removed: 0 },
    unchanged: false,
  });
  expect(steps).toEqual(["schema", "compare", "nodes", "relationships", "commit"]);
});

test("days are stored as dates, numbers as integers", async () => {
  await loadCorpus(database, small);
  const [row] = await database.run("MATCH (m:Meeting {id: 'meeting:second'}) RETURN valueType(m.startDate) AS date, valueType(m.ordinal) AS ordinal, toString(m.endDate) AS end");
  expect(row?.toObject()).toEqual({ date: "DATE NOT NULL", ordinal: "INTEGER NOT NULL", end: "2010-04-11" });
});

test("the same corpus again changes nothing", async () => {
  await loadCorpus(database, small);
  const before = await loadedAt();
  const summary = await loadCorpus(database, small);
  expect(summary).toMatchObject({ unchanged: true, nodes: NOTHING, relationships: NOTHING });
  expect(await loadedAt()).toBe(before);
});

test("what leaves the records leaves the graph, what changes is changed", async () => {
  await loadCorpus(database, small);
  const summary = await loadCorpus(database, edited);
  expect(await graphDump(database)).toEqual(expectedDump(edited));
  expect(summary.nodes).toEqual({ created: 0, changed: 1, removed: 2 });
  expect(summary.relationships.removed).toBe(small.relationships.flatMap(({ rows }) => rows).length - edited.relationships.flatMap(({ rows }) => rows).length);
});

test.each([
  ["a property", "MATCH (n:Person) SET n.nameEn = 'Somebody'"],
  ["a property that is none of ours", "MATCH (n:Person) SET n.note = 'mine'"],
  ["a date that became a text", "MATCH (n:Meeting) SET n.startDate = toString(n.startDate)"],
  ["an id", "MATCH (n:Place {id: 'place:river-city'}) SET n.id = 'place:elsewhere'"],
  ["a label that is gone", "MATCH (n:Meeting) REMOVE n:Event"],
  ["the label over which ids are unique", "MATCH (n:Meeting) REMOVE n:Entity"],
  ["a label of another kind", "MATCH (n:Meeting) SET n:Person"],
  ["every label", "MATCH (n:Document) REMOVE n:Entity:Document"],
  ["a deleted node", "MATCH (n:Meeting {id: 'meeting:first'}) DETACH DELETE n"],
  ["a node that is none of the records", "CREATE (:Entity:Actor:Person {id: 'person:nobody', corpus: 'small'})"],
  ["a deleted relationship", "MATCH ()-[r:ATTENDED]->() DELETE r"],
  ["a relationship's property", "MATCH ()-[r:ATTENDED]->() SET r.basis = 'STATED', r.note = 'mine'"],
  ["a relationship that is none of the records", "MATCH (a:Person), (b:Meeting) MERGE (a)-[:ATTENDED {basis: 'STATED'}]->(b)"],
  ["a relationship that is there twice", "MATCH (a)-[r:ATTENDED]->(b) CREATE (a)-[s:ATTENDED]->(b) SET s = properties(r)"],
  ["the node of the dataset", "MATCH (n:Dataset) SET n.version = 'none', n.note = 'mine'"],
])("an edit by hand is repaired: %s", async (_name, edit) => {
  await loadCorpus(database, small);
  await database.run(edit);
  const summary = await loadCorpus(database, small);
  expect(summary.unchanged).toBe(false);
  expect(await graphDump(database)).toEqual(expectedDump(small));
});

test("what is not of the corpus is left alone", async () => {
  await loadCorpus(database, small);
  await database.run(`
    MATCH (person:Person), (meeting:Meeting {id: 'meeting:first'})
    CREATE (note:Note {id: 'meeting:first', text: 'mine'})-[:ABOUT]->(meeting), (person)-[:MET_AT]->(meeting),
      (:Entity:Person {id: 'person:of-another', corpus: 'another'})-[:ATTENDED]->(meeting)
    SET person:Favourite`);
  const before = await graphDump(database);
  expect((await loadCorpus(database, small)).unchanged).toBe(true);
  await loadCorpus(database, edited);
  await loadCorpus(database, small);
  expect(await graphDump(database)).toEqual(before);
});

test("an id that is taken by a node of someone else is refused", async () => {
  await loadCorpus(database, edited);
  await database.run("CREATE (:Entity {id: 'commitment:no-force-again', corpus: 'another'})");
  const before = await graphDump(database);
  const load = loadCorpus(database, small);
  await expect(load).rejects.toThrow("Other nodes in the database have ids of the corpus small; nothing was loaded. Rename or delete them.");
  await expect(load).rejects.toMatchObject({ code: "CORPUS", details: ["commitment:no-force-again belongs to another"] } satisfies Partial<Failure>);
  expect(await graphDump(database)).toEqual(before);
});

test("a load that fails leaves the graph as it was", async () => {
  await loadCorpus(database, small);
  const before = await graphDump(database);
  const twice: Corpus = { ...edited, nodes: edited.nodes.map((set) => (set.kind === "evidence" ? { ...set, rows: [...set.rows, ...set.rows].map((row) => ({ ...row, id: `${row.id}-new` })) } : set)) };
  await expect(loadCorpus(database, twice)).rejects.toThrow("already exists");
  expect(await graphDump(database)).toEqual(before);
});

test("loaders that begin at the same time on an empty database", async () => {
  for (const row of await database.run("SHOW CONSTRAINTS YIELD name")) await database.run(`DROP CONSTRAINT ${row.get("name")}`);
  for (const row of await database.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) await database.run(`DROP INDEX ${row.get("name")}`);
  const loads = await Promise.all([loadCorpus(database, small), loadCorpus(database, small), loadCorpus(database, small)]);
  expect(loads.map(({ unchanged }) => unchanged).sort()).toEqual([false, true, true]);
  expect(await graphDump(database)).toEqual(expectedDump(small));
});

test("loaders at the same time come one after the other", async () => {
  const other = connect(database.address);
  try {
    for (let round = 0; round < 5; round++) {
      const loads = await Promise.all([loadCorpus(database, small), loadCorpus(other, edited), loadCorpus(database, small)]);
      const version = await datasetProperty("version");
      expect(loads.map((load) => load.version)).toContain(version);
      expect(await graphDump(database)).toEqual(expectedDump(version === small.version ? small : edited));
    }
  } finally {
    await other.close();
  }
});

async function datasetProperty(name: string): Promise<unknown> {
  const [row] = await database.run("MATCH (n:Dataset) RETURN n[$name] AS value", { name });
  return row?.get("value");
}

const loadedAt = (): Promise<unknown> => datasetProperty("loadedAt");

function commitmentAgain(): string {
  return `  - id: commitment:no-force-again
    content: { zh: 重申不使用武力, gloss: Not to use force (reaffirmed). }
    debtors: [organization:jia, organization:yi]
    modality: PROHIBITION
    source: para_3
    reaffirms:
      - commitment: commitment:no-force
        basis: STATED
        evidence: [{ in: para_3, quote: 重申不使用武力的承诺 }]
    evidence: [{ in: para_3, quote: 双方重申不使用武力的承诺 }]
`;
}
