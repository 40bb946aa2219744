import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, connect as connectSocket } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { connect } from "../../../src/database/driver";
import type { LocalNeo4j } from "../../../src/database/local";
import { eventually } from "../../support/eventually";
import { failureOf, Scratch, untilGone } from "./scratch";

const scratch = new Scratch();
const home = join(scratch.folder, "data", "neo4j");
let local: LocalNeo4j;

beforeAll(async () => {
  local = await scratch.open("data");
}, 120_000);
afterAll(() => scratch.clear(), 60_000);

async function ask(statement: string): Promise<unknown> {
  const database = connect(local.address);
  try {
    return (await database.run(statement)).map((row) => row.toObject());
  } finally {
    await database.close();
  }
}

/** Tests build on each other: one store lives through what may befall it, the damage last. */
describe("a private Neo4j", () => {
  test("answers queries and is owned by its first program", async () => {
    expect(local.owned).toBe(true);
    expect(await ask("CREATE (:Witness {word: '贝尔格莱德'}) RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("keeps a generated password that its owner alone may read", () => {
    const password = readFileSync(join(home, "password"), "utf8").trim();
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(local.address.password).toBe(password);
    expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    for (const file of ["conf/neo4j.conf", "running.json", "logs/neo4j.log", "logs/debug.log"]) {
      expect(readFileSync(join(home, file), "utf8")).not.toContain(password);
    }
  });

  test("refuses its first password", async () => {
    const database = connect({ ...local.address, password: "neo4j" });
    await expect(database.run("RETURN 1")).rejects.toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });
    await database.close();
  });

  test("listens on the loopback address only", async () => {
    const port = Number(new URL(local.address.uri).port);
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === "IPv4")) {
      expect(await opens(port, address)).toBe(false);
    }
    expect(await opens(port, "127.0.0.1")).toBe(true);
  });

  test.each([
    ["a file", "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"],
    ["an address", "LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row"],
  ])("does not read %s for a statement", async (_, statement) => {
    await expect(ask(statement)).rejects.toThrow(/configuration|blocked|denied|disabled|not allowed/i);
  });

  test("lets a second program attach, whose stop does not end it", async () => {
    const second = await scratch.open("data");
    expect({ owned: second.owned, pid: second.pid, address: second.address }).toEqual({ owned: false, pid: local.pid, address: local.address });
    await second.stop();
    expect(await ask("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("stops, and keeps its data for the next start", async () => {
    await local.stop();
    await untilGone(local.pid, 0);
    local = await scratch.open("data");
    expect(await ask("MATCH (w:Witness) RETURN w.word AS word")).toEqual([{ word: "贝尔格莱德" }]);
  }, 60_000);

  test("recovers when it was killed", async () => {
    process.kill(local.pid, "SIGKILL");
    await untilGone(local.pid, 5_000);
    local = await scratch.open("data");
    expect(local.owned).toBe(true);
    expect(await ask("MATCH (w:Witness) RETURN count(*) AS count")).toEqual([{ count: 1 }]);
    await local.stop();
  }, 60_000);

  test("is started again on its port when it is killed, if somebody hears of it, and not once it was stopped", async () => {
    const told: string[] = [];
    local = await scratch.open("data", { onRevival: ({ state }) => told.push(state) });
    const { pid, address } = local;
    process.kill(pid, "SIGKILL");
    await eventually(async () => expect(told).toEqual(["ended", "revived"]), 60_000);
    expect(local.pid).not.toBe(pid);
    expect(local.address).toEqual(address);
    expect(await ask("MATCH (w:Witness) RETURN count(*) AS count")).toEqual([{ count: 1 }]);
    const second = await scratch.open("data");
    expect({ owned: second.owned, pid: second.pid }).toEqual({ owned: false, pid: local.pid });
    await local.stop();
    await untilGone(local.pid, 0);
    expect(told).toEqual(["ended", "revived"]);
  }, 120_000);

  test("is not started on a port in use", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    const failure = await failureOf(scratch.open("data", { boltPort: port }));
    expect(failure).toMatchObject({ code: "ADDRESS", message: `The Bolt port 127.0.0.1:${port} is in use.` });
    server.close();
  });

  test("says so when the password is lost", async () => {
    const password = readFileSync(join(home, "password"));
    rmSync(join(home, "password"));
    const failure = await failureOf(scratch.open("data"));
    expect(failure).toMatchObject({ code: "DATABASE", message: `There is a database in ${home}, but its password in ${home}/password is missing.` });
    writeFileSync(join(home, "password"), password, { mode: 0o600 });
  });

  test("says so when its store is damaged", async () => {
    const store = join(home, "data/databases/neo4j");
    for (const name of readdirSync(store).filter((file) => file.startsWith("neostore"))) truncateSync(join(store, name), 10);
    const failure = await failureOf(scratch.open("data"));
    expect(failure.code).toBe("DATABASE");
    expect(failure.message).toContain(`The database in ${home} cannot be opened; it is probably damaged`);
    expect(failure.details).toEqual([
      `Delete ${home} and start again: the graph is loaded anew from its sources.`,
      `Neo4j's log: ${home}/logs/debug.log`,
    ]);
  }, 60_000);

  test("says so when its folder cannot be made", async () => {
    writeFileSync(join(scratch.folder, "file"), "");
    const failure = await failureOf(scratch.open("file"));
    expect(failure).toMatchObject({ code: "DATABASE", message: expect.stringContaining(join(scratch.folder, "file", "neo4j")) as string });
  });
});

function opens(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket({ port, host, timeout: 2_000 });
    const end = (opened: boolean) => {
      socket.destroy();
      resolve(opened);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false)).once("timeout", () => end(false));
  });
}
