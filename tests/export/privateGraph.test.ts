import { join } from "node:path";
import { readCorpus } from "../../src/corpus";
import { loadCorpus } from "../../src/database";
import { askedExport, exportGraph, GraphChanged, NothingLoaded } from "../../src/export";
import { publicSchema } from "../../src/model";
import { DEFAULT_LIMITS, signedCursors } from "../../src/query";
import { graphDump } from "../database/load/graphDump";
import { openTestDatabase } from "../support/database";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { PYTHON_MILLISECONDS, pythonWith } from "../support/python";
import { exported } from "./exported";
import { expectNetworks, expectRdf, expectTables, readRdf } from "./expectRoundTrips";
import { graphInDatabase } from "./graphInDatabase";

const neo4j = new PrivateNeo4j();
const record = readCorpus(join(__dirname, "../../graph/s-2007-723"));

beforeAll(async () => {
  await pythonWith();
  await neo4j.start();
}, PYTHON_MILLISECONDS);
afterAll(() => neo4j.remove());

async function empty(): Promise<void> {
  await neo4j.database.run("MATCH (n) DETACH DELETE n");
}

/** Runs a script as docs/export.md says: each line by itself. */
async function runScript(script: Buffer): Promise<void> {
  for (const line of script.toString("utf8").split("\n")) if (line !== "" && !line.startsWith("//")) await neo4j.database.run(line.replace(/;$/, ""));
}

test("nothing is loaded: an error, and no empty file", async () => {
  await expect(exported(neo4j.database, { format: "turtle" })).rejects.toThrow(NothingLoaded);
});

test("the Cypher script makes an equal graph in an empty Neo4j, in which the loader finds nothing to change", async () => {
  const source = openTestDatabase();
  await runScript(await exported(source, { format: "cypher" }));
  expect(await graphDump(neo4j.database)).toEqual(await graphDump(source));
  expect(await loadCorpus(neo4j.database, record)).toMatchObject({ unchanged: true });
  await source.close();
}, 60_000);

test("a graph that is loaded anew meanwhile: the export is broken off", async () => {
  const changed = { ...record, version: "changed", nodes: record.nodes.map((set) => (set.kind === "discrepancy" ? { ...set, rows: set.rows.map((row) => ({ ...row, descriptionEn: "changed" })) } : set)) };
  await empty();
  await loadCorpus(neo4j.database, record);
  for (const name of ["jsonld", "turtle", "graphml", "gexf", "csv", "cypher"]) {
    const { format, selection } = askedExport({ schema: publicSchema(), limits: DEFAULT_LIMITS, cursors: signedCursors("test") }, { format: name });
    if (format.source !== "graph") throw new Error("Not made from the graph.");
    const chunks = exportGraph(neo4j.database, format, selection, { timeout: 30_000 });
    expect((await chunks.next()).done).toBe(false);
    await loadCorpus(neo4j.database, name === "jsonld" || name === "graphml" || name === "csv" ? changed : record);
    await expect((async () => {
      while ((await chunks.next()).done !== true);
    })()).rejects.toThrow(GraphChanged);
  }
}, 60_000);

describe("texts that formats could trip over", () => {
  const TEXTS = [
    `"quotes", 'single' and \\ backslash \\u0041 \\n`,
    "lines\nof\r\ntext\rand a tab\t.",
    "]]> <b>&amp;</b> <![CDATA[",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "emoji 🕊️ and 𠀀, \u2028 and \u2029, \u0085",
    "control \u0001\u000B\u001F\uFFFE.",
    "'}) DETACH DELETE (n) //",
    " spaces at both ends ",
    "",
  ];
  const ID = "place:odd <id>/\"%41\"|`x` {中文}";

  /** What XML makes of them: U+FFFD for what it cannot hold; and networkx reads an empty text as it reads any. */
  // eslint-disable-next-line no-control-regex -- they are what it is about
  const inXml = (text: string): string => text.replace(/[\u0001\u000B\u001F\uFFFE]/g, "\uFFFD");

  beforeAll(async () => {
    await empty();
    await neo4j.database.run(
      `CREATE (:Dataset {id: 'odd', corpus: 'odd', version: '"1"', sourceSha256: '', loadedAt: '2026-01-01T00:00:00.000Z'})
       CREATE (c:Entity:Component {id: 'component:odd/1', corpus: 'odd', position: 1, eId: 'para_1', kind: 'PARAGRAPH', text: $texts[1]})
       CREATE (p:Entity:Place {id: $id, corpus: 'odd', position: 1, nameEn: $texts[0], nameZh: $texts[2], otherNames: $texts})
       FOREACH (i IN range(0, size($texts) - 1) |
         CREATE (e:Evidence {id: 'evidence:odd/1/' + i, corpus: 'odd', position: i, exact: $texts[i], prefix: '', suffix: $texts[i], start: i, end: i + 1})-[:FOUND_IN]->(c)
         CREATE (p)-[:RESTS_ON]->(e)
         CREATE (c)-[:MENTIONS {text: $texts[i], start: i, end: i + 1, position: i + 1}]->(p)
         CREATE (c)-[:CITES {text: $texts[i], printedTarget: $texts[i], start: i, end: i + 1, position: i + 1, evidence: ['evidence:odd/1/' + i]}]->(c))`,
      { texts: TEXTS, id: ID },
    );
  });

  test("come back from GraphML and GEXF, but for what XML cannot hold", async () => expectNetworks(neo4j.database, await graphInDatabase(neo4j.database), inXml));
  test("come back from the tables, formulas as they stand", async () => expectTables(neo4j.database, await graphInDatabase(neo4j.database)));
  test("come back from Turtle and JSON-LD", async () => expectRdf(neo4j.database, await graphInDatabase(neo4j.database)));

  test("come back from the Cypher script, which does nothing but make the graph", async () => {
    await neo4j.database.run("MATCH (p:Place) SET p.`hand ``made``` = $text", { text: TEXTS[0] });
    const before = await graphDump(neo4j.database);
    const script = await exported(neo4j.database, { format: "cypher" });
    await empty();
    await runScript(script);
    expect(await graphDump(neo4j.database)).toEqual(before);
    expect(before.length).toBe(1 + 14 + 4 * TEXTS.length);
  });

  test("properties and values that the graph does not have elsewhere: each format holds them apart, and stays readable", async () => {
    await neo4j.database.run("MATCH (p:Place) REMOVE p.`hand ``made``` SET p.`my prop` = 1, p.`50%` = 'half', p.`lang@en` = true, p.nameEn = 7, p.position = 'four'");
    const found = await graphInDatabase(neo4j.database);
    const apart = found.nodes.map(({ properties: { "my prop": mine, "50%": half, "lang@en": lang, ...properties }, ...node }) => {
      if (node.kind !== "Place") return { ...node, properties };
      const { nameEn, position, ...others } = properties;
      return { ...node, properties: { ...others, other: JSON.stringify({ "50%": half, "lang@en": lang, "my prop": mine, nameEn, position }) } };
    });
    await expectNetworks(neo4j.database, { ...found, nodes: apart }, inXml);
    await expectTables(neo4j.database, { ...found, nodes: apart });
    const { isomorphic, nodes } = await readRdf(neo4j.database);
    expect(isomorphic).toBe(true);
    const [place] = Object.values(nodes).filter((said) => "urn:negotiations-graph:my%20prop" in said);
    expect(place).toMatchObject({
      "urn:negotiations-graph:my%20prop": [expect.anything()],
      "urn:negotiations-graph:50%25": [expect.anything()],
      "urn:negotiations-graph:lang%40en": [expect.anything()],
      "urn:negotiations-graph:nameEn": [expect.anything()],
    });
  });
});
