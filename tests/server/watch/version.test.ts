import { join } from "node:path";
import pino from "pino";
import { readCorpus } from "../../../src/corpus";
import { connect, type Database } from "../../../src/database";
import { serve } from "../../../src/server";
import { openTestDatabase } from "../../support/database";
import { version } from "../../../src/version";

async function versionFrom(database: Database): Promise<{ readonly status: number; readonly body: unknown }> {
  const server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
  try {
    const response = await fetch(new URL("/version", server.url));
    return { status: response.status, body: await response.json() };
  } finally {
    await server.stop();
    await database.close();
  }
}

test("the program's version, and the checksum and revision of the corpus that the graph holds", async () => {
  const corpus = readCorpus(join(__dirname, "../../../graph/s-2007-723"));
  expect(await versionFrom(openTestDatabase())).toEqual({
    status: 200,
    body: {
      name: "negotiations-graph",
      version: version(),
      corpus: {
        id: "s-2007-723",
        checksum: corpus.version,
        sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        revision: expect.stringContaining("s-2007-723") as string,
      },
    },
  });
});

test("without the database the corpus is not known", async () => {
  const away = connect({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "secret", database: "neo4j" });
  expect(await versionFrom(away)).toEqual({ status: 200, body: { name: "negotiations-graph", version: version(), corpus: null } });
});
