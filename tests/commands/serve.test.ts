import { join } from "node:path";
import { serve } from "../../src/commands/serve";
import type { Database } from "../../src/database";
import { eventually } from "../support/eventually";
import { post } from "../support/http";
import { freePort } from "../../src/database/local/port";
import { PrivateNeo4j } from "../support/privateNeo4j";

const REAL = join(__dirname, "../../graph/s-2007-723");
const QUESTION = JSON.stringify({ query: "{ meetings { totalCount } }" });

const neo4j = new PrivateNeo4j();
const environment = { ...process.env };
let address: Database["address"];
let boltPort: number;

beforeAll(async () => {
  await neo4j.start();
  address = neo4j.database.address;
  boltPort = Number(new URL(address.uri).port);
}, 120_000);

afterAll(async () => {
  process.env = environment;
  jest.restoreAllMocks();
  await neo4j.remove();
});

test("the server starts before the database, loads it when it comes, and outlives its hanging, its death and its return", async () => {
  await neo4j.kill();
  jest.spyOn(process.stdout, "write").mockImplementation(() => true);
  jest.spyOn(process.stderr, "write").mockImplementation(() => true);
  const port = await freePort(0);
  Object.assign(process.env, { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password, NEO4J_DATABASE: address.database, PORT: String(port), KG_LOG_LEVEL: "silent" });
  const base = `http://127.0.0.1:${port}`;
  const serving = serve(REAL, false);

  const status = async (path: string): Promise<number> => (await fetch(`${base}${path}`)).status;
  const isReady = (): Promise<void> => eventually(async () => expect(await status("/health/ready")).toBe(200));
  const isAway = async (): Promise<void> => {
    const answer = await post(`${base}/graphql`, QUESTION);
    expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
    expect([await status("/health/live"), await status("/health/ready")]).toEqual([200, 503]);
  };
  const answers = async (): Promise<void> => expect((await post(`${base}/graphql`, QUESTION)).body).toEqual({ data: { meetings: { totalCount: 13 } } });

  await eventually(async () => expect(await status("/health/live")).toBe(200));
  await isAway();
  await neo4j.start(boltPort);
  await isReady();
  await answers();

  process.kill(neo4j.pid, "SIGSTOP");
  await isAway();
  process.kill(neo4j.pid, "SIGCONT");
  await isReady();
  await answers();

  await neo4j.kill();
  await isAway();
  await neo4j.start(boltPort);
  await isReady();
  await answers();

  process.emit("SIGTERM");
  await serving;
  await expect(fetch(base)).rejects.toThrow();
}, 180_000);

test("a password that is refused is no reason to wait", async () => {
  process.env["NEO4J_PASSWORD"] = "not the password";
  await expect(serve(REAL, false)).rejects.toMatchObject({ code: "DATABASE" });
}, 60_000);
