import neo4j from "neo4j-driver";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { testDatabaseAddress } from "../../support/database";
import { eventually } from "../../support/eventually";
import { startServer, type ServerProcess } from "../../support/serverProcess";
import { leaks } from "./leaks";
import { question, send, valuesIn, type Answer, type Sent } from "./send";

/** The longest that the event loop may stand still, in ms. */
const STALL = 500;

const HONEST = question("query Honest($id: ID!) { meeting(id: $id) { edtf places { name } attendances { totalCount } } }", { id: "meeting:2007-08-30-vienna" });
const TRUTH = { data: { meeting: { edtf: "2007-08-30", places: [{ name: "Vienna" }], attendances: { totalCount: 15 } } } };

/** A server in a process of its own, under attack. */
export interface Attacked {
  readonly url: string;
  /**
   * Sends a request; fails where the answer is an internal error or tells what it may not, and in the end where it was refused but had run a statement, unless
   * Neo4j itself is who refuses it (`runs`).
   */
  attack(sent: Sent, options?: { readonly runs: boolean }): Promise<Answer>;
  /** Fails where an answer tells what it may not. */
  expectNoLeak(answer: string, values?: readonly string[]): void;
  /** Its memory when it was looked at last, in megabytes. */
  megabytes(): number;
}

/**
 * A server for the attacks of a file. After them it must answer an honest question as before, have left nothing running at Neo4j, never have stood
 * still for long, have noted no internal error, and stop as it should.
 */
export function underAttack(options: Parameters<typeof startServer>[1] = {}, flags: readonly string[] = []): Attacked {
  const user = { name: `attacked-${randomUUID()}`, password: randomUUID() };
  const address = testDatabaseAddress();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  let server: ServerProcess | undefined;
  const refused: string[] = [];

  beforeAll(async () => {
    // As a user of its own, to tell its transactions from those of other tests.
    await driver.executeQuery("CREATE USER $name SET PASSWORD $password CHANGE NOT REQUIRED", user, { database: "system" });
    server = await startServer({ ...address, user: user.name, password: user.password }, options, join(__dirname, "stalls.mjs"), flags);
  });

  afterAll(async () => {
    try {
      if (server === undefined) return;
      expect(JSON.parse((await send(server.url, HONEST)).text)).toEqual(TRUTH);
      await eventually(async () => {
        const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD username, currentQuery WHERE username = $name RETURN currentQuery", user);
        expect(records.map((record) => record.toObject())).toEqual([]);
      });
      const { lines } = server;
      await eventually(() => {
        const byId = new Map(lines.map((line) => [line["id"], line]));
        expect(refused.map((id) => byId.get(id) ?? id).filter((line) => typeof line === "string" || line["statements"] !== 0)).toEqual([]);
        return Promise.resolve();
      });
      expect(Math.max(...lines.map(({ stall }) => (typeof stall === "number" ? stall : 0)))).toBeLessThan(STALL);
      expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    } finally {
      expect(await server?.terminate()).toBe(0);
      await driver.executeQuery("DROP USER $name", user, { database: "system" });
      await driver.close();
    }
  });

  const running = (): ServerProcess => {
    if (server === undefined) throw new Error("The server runs in tests alone.");
    return server;
  };
  const expectNoLeak = (answer: string, values: readonly string[] = []): void => {
    expect(leaks(answer, values, [user.name, user.password, new URL(address.uri).host])).toEqual([]);
  };
  return {
    get url() {
      return running().url;
    },
    async attack(sent, { runs } = { runs: false }) {
      const answer = await send(running().url, sent);
      expect(answer).not.toMatchObject({ status: 500 });
      expect(answer.text).not.toContain("INTERNAL_SERVER_ERROR");
      expectNoLeak(`${JSON.stringify(answer.headers)}\n${answer.text}`, valuesIn(sent));
      if (!runs && sent.path === undefined && answer.status >= 400 && answer.status < 500) refused.push(String(answer.headers["x-request-id"]));
      return answer;
    },
    expectNoLeak,
    megabytes: () => Number(running().lines.findLast(({ megabytes }) => megabytes !== undefined)?.["megabytes"]),
  };
}
