import { join } from "node:path";
import { readCorpus, type Corpus } from "../../src/corpus";
import { cypherFile, loadCorpus, TRUST_MILLISECONDS, type Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine, type Engine } from "../../src/query";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { countStatements } from "../support/database";
import { operation } from "../support/operation";

const LOADS = 8;
const NAMES = operation("{ actors { nodes { name } } meetings { nodes { name } } commitments { nodes { content } } }");

const neo4j = new PrivateNeo4j();
const first = readCorpus(join(__dirname, "../../graph/s-2007-723"));
const second = renamed(first);

beforeAll(async () => {
  await neo4j.start();
  await loadCorpus(neo4j.database, first);
}, 60_000);
afterAll(() => neo4j.remove());

/** The same corpus with every English text marked. */
function renamed(corpus: Corpus): Corpus {
  const nodes = corpus.nodes.map((set) => ({
    ...set,
    rows: set.rows.map((row) => ({ ...row, ...Object.fromEntries(Object.entries(row).filter(([name]) => /^(name|content)En$/.test(name)).map(([name, value]) => [name, `New: ${String(value)}`])) })),
  }));
  return { ...corpus, version: `new ${corpus.version}`, nodes };
}

/** The same database, counting the statements with and without the mark of commits. */
function watched(database: Database) {
  const counts = { plain: 0, marked: 0 };
  const query: Database["query"] = (statement, ...rest) => {
    counts[statement.includes("metCommit") ? "marked" : "plain"] += 1;
    return database.query(statement, ...rest);
  };
  return { database: { ...database, query }, plain: () => counts.plain, marked: () => counts.marked };
}

async function names(engine: Engine): Promise<string[]> {
  const { data, errors } = await engine({ document: NAMES });
  if (errors !== undefined) throw new Error(errors.join("\n"));
  return Object.values(data as Record<string, { nodes: Record<string, string>[] }>).flatMap(({ nodes }) => nodes.flatMap((node) => Object.values(node)));
}

test(`a reader sees the old graph or the new one, never half, while ${LOADS} loads are committed`, async () => {
  const seen = { old: 0, new: 0, half: 0 };
  let loading = true;
  const { database, plain, marked } = watched(neo4j.database);
  const engine = createEngine(publicSchema(), database);
  const reader = async (): Promise<void> => {
    while (loading) {
      const marked = (await names(engine)).map((name) => name.startsWith("New: "));
      seen[marked.every((one) => one) ? "new" : marked.some((one) => one) ? "half" : "old"] += 1;
    }
  };
  const readers = [reader(), reader()];
  for (let load = 1; load <= LOADS; load++) await loadCorpus(neo4j.database, load % 2 === 1 ? second : first);
  loading = false;
  await Promise.all(readers);
  expect(seen.half).toBe(0);
  expect(seen.old).toBeGreaterThan(0);
  expect(seen.new).toBeGreaterThan(0);
  // Both ways to read were tried: with the mark of commits, and without where no load was coming.
  expect(plain()).toBeGreaterThan(20);
  expect(marked()).toBeGreaterThan(20);
}, 120_000);

test("where questions come one after the other and no load is coming, statements do without the mark", async () => {
  const { database, plain, marked } = watched(neo4j.database);
  const engine = createEngine(publicSchema(), database);
  for (let count = 0; count < 50; count++) await names(engine);
  expect(marked()).toBeLessThan(10);
  expect(plain() + marked()).toBe(50);

  await neo4j.database.run(cypherFile("load/announce"), { corpus: first.id });
  await new Promise((resolve) => setTimeout(resolve, TRUST_MILLISECONDS));
  const before = plain();
  for (let count = 0; count < 10; count++) await names(engine);
  expect(plain()).toBe(before);
  await loadCorpus(neo4j.database, second);
  await loadCorpus(neo4j.database, first);
}, 60_000);

test("a slow statement that a whole load overtakes is read again", async () => {
  const { database, plain } = watched(neo4j.database);
  let overtake: (() => Promise<unknown>) | null = null;
  const engine = createEngine(publicSchema(), {
    ...database,
    query: async (...given) => {
      const result = await database.query(...given);
      const load = given[0].includes("metCommit") ? null : overtake;
      if (load !== null) {
        overtake = null;
        await load();
      }
      return result;
    },
  });
  for (let count = 0; count < 5; count++) await names(engine);
  expect(plain()).toBeGreaterThan(0);
  overtake = () => loadCorpus(neo4j.database, second);
  expect((await names(engine)).every((name) => name.startsWith("New: "))).toBe(true);
  expect(overtake).toBeNull();
  await loadCorpus(neo4j.database, first);
}, 60_000);

test("a mark that a killed loader left delays readers for seconds and no longer", async () => {
  await neo4j.database.run(cypherFile("load/unsettle"), { corpus: first.id });
  const counted = countStatements(neo4j.database);
  const { data } = await createEngine(publicSchema(), counted.database)({ document: operation("{ meetings { totalCount } }") });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ meetings: { totalCount: 13 } });
  expect(counted.statements()).toBeGreaterThan(1);

  const after = countStatements(neo4j.database);
  await createEngine(publicSchema(), after.database)({ document: operation("{ meetings { totalCount } }") });
  expect(after.statements()).toBe(1);
});
