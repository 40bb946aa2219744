import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { LocalNeo4j } from "../../../src/database/local";
import { Scratch, untilGone } from "./scratch";

const scratch = new Scratch();
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await scratch.clear();
}, 60_000);

/** Starts a program that opens the database, leader of a process group of its own. */
function program(dataDir: string): { child: ChildProcess; opened: Promise<Pick<LocalNeo4j, "pid" | "owned" | "address">> } {
  const options = JSON.stringify(scratch.options(dataDir));
  const child = spawn(process.execPath, [join(__dirname, "owner.mjs"), options], { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const opened = once(createInterface({ input: child.stdout }), "line").then(([line]) => JSON.parse(String(line)) as LocalNeo4j);
  return { child, opened };
}

describe("programs on one folder", () => {
  test("of two at the same moment one starts Neo4j and the other attaches; it ends with the one that started it", async () => {
    const programs = [program("two"), program("two")];
    const opened = await Promise.all(programs.map((one) => one.opened));
    expect(opened.map(({ owned }) => owned).sort()).toEqual([false, true]);
    expect(opened[0]?.pid).toBe(opened[1]?.pid);
    expect(opened[0]?.address).toEqual(opened[1]?.address);

    const owner = programs[opened.findIndex(({ owned }) => owned)]?.child;
    owner?.kill("SIGKILL");
    await untilGone(opened[0]?.pid ?? 0, 10_000);
  }, 90_000);

  test("a killed process group takes Neo4j with it, and the next program starts at once", async () => {
    const { child, opened } = program("two");
    const { pid, owned } = await opened;
    expect(owned).toBe(true);
    process.kill(-(child.pid ?? 0), "SIGKILL");
    const next = await scratch.open("two");
    expect(next.owned).toBe(true);
    await untilGone(pid, 0);
    await next.stop();
    expect(existsSync(join(scratch.folder, "two/neo4j/running.json"))).toBe(false);
  }, 90_000);

  test("a program killed before it set the password leaves a store that the next one opens", async () => {
    const { child } = program("early");
    const store = join(scratch.folder, "early/neo4j/data/databases/system");
    while (!existsSync(store)) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGKILL");
    const next = await scratch.open("early");
    expect(next.owned).toBe(true);
    await next.stop();
  }, 90_000);

  test("a claim of a process that is gone, or was never, is ignored", async () => {
    const claim = { state: "ready", owner: `${process.pid}@1`, java: "999999@1", boltPort: 1, token: "" };
    writeFileSync(join(scratch.folder, "two/neo4j/running.json"), JSON.stringify(claim));
    const next = await scratch.open("two");
    expect(next.owned).toBe(true);
    await next.stop();
  }, 60_000);
});
