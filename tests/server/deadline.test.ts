import type { Database } from "../../src/database";
import { serving, WAYS } from "./limits/serving";

const QUESTION = { query: "{ meetings { totalCount } }" };

/** Databases that give a request no answer, each in its own way; the request must be answered all the same. */
const DATABASES: Readonly<Record<string, (real: Database) => Database>> = {
  "statements never end": (real) => ({ ...real, query: () => new Promise(() => undefined) }),
  "statements say again and again that they met a commit": (real) => ({
    ...real,
    query: async (statement, parameters) => {
      const result = await real.query(statement, parameters);
      for (const row of result.records) {
        const get = row.get.bind(row);
        Object.assign(row, { get: (key: string) => key === "metCommit" || get(key) });
      }
      return result;
    },
  }),
};

describe.each(Object.entries(DATABASES))("where %s", (_name, database) => {
  test.each(Object.entries(WAYS))("a request is refused at its deadline: %s", async (_way, ask) => {
    await serving({ transactionMilliseconds: 200 }, async ({ url }) => {
      const { status, retryAfter, body } = await ask(url, QUESTION);
      expect({ status, retryAfter, code: body.errors?.[0]?.extensions["code"] }).toEqual({ status: 503, retryAfter: "1", code: "SERVICE_UNAVAILABLE" });
    }, { database });
  });
});

test("a statement that waits for its turn when its request's deadline comes never runs", async () => {
  const endless = (real: Database): Database => ({ ...real, query: () => new Promise(() => undefined) });
  await serving({ transactionMilliseconds: 200, statements: 1, waitMilliseconds: 60_000 }, async ({ url, statements }) => {
    const codes = await Promise.all([1, 2, 3].map(async () => (await WAYS["POST"]!(url, QUESTION)).body.errors?.[0]?.extensions["code"]));
    expect(codes).toEqual(["SERVICE_UNAVAILABLE", "SERVICE_UNAVAILABLE", "SERVICE_UNAVAILABLE"]);
    expect(statements()).toBe(1);
  }, { database: endless });
});
