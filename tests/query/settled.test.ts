import { join } from "node:path";
import { readCorpus, type Corpus } from "../../src/corpus";
import { cypherFile, loadCorpus } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine } from "../../src/query";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { countStatements } from "../support/database";
import { operation } from "../support/operation";

const LOADS = 12;
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

async function names(): Promise<string[]> {
  const { data, errors } = await createEngine(publicSchema(), neo4j.database)({ document: NAMES });
  if (errors !== undefined) throw new Error(errors.join("\n"));
  return Object.values(data as Record<string, { nodes: Record<string, string>[] }>).flatMap(({ nodes }) => nodes.flatMap((node) => Object.values(node)));
}

test(`a reader sees the old graph or the new one, never half, while ${LOADS} loads are committed`, async () => {
  const seen = { old: 0, new: 0, half: 0 };
  let loading = true;
  const reader = async (): Promise<void> => {
    while (loading) {
      const marked = (await names()).map((name) => name.startsWith("New: "));
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
}, 120_000);

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
