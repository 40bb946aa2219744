import { once } from "node:events";
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandLine, onTestDatabase } from "../support/cli";

const commandLine = new CommandLine();
const inside = (name: string): string => join(commandLine.folder, name);
afterAll(() => commandLine.clear());

const graph = async (dataDir: string): Promise<string> => {
  const { code, out, err } = await commandLine.run("negotiations-graph export --format cypher", { KG_DATA_DIR: dataDir });
  if (code !== 0) throw new Error(err);
  return out;
};

test("a database that runs is not copied; what was backed up after it comes back whole, in another folder too", async () => {
  const server = commandLine.start("exec negotiations-graph serve");
  await once(server.stdout, "data");
  const before = await graph(".data");
  expect(await commandLine.run("negotiations-graph backup graph.tar.gz")).toMatchObject({ code: 8, err: expect.stringContaining("negotiations-graph stop") as string });
  expect(existsSync(inside("graph.tar.gz"))).toBe(false);
  expect(await commandLine.run("negotiations-graph stop")).toMatchObject({ code: 0 });

  expect(await commandLine.run("negotiations-graph backup graph.tar.gz")).toEqual({ code: 0, out: "", err: expect.stringMatching(/^graph\.tar\.gz: \d+ kB\. It holds the database's password\.\n$/) as string });
  expect(statSync(inside("graph.tar.gz")).mode & 0o777).toBe(0o600);
  expect(readdirSync(commandLine.folder).filter((name) => name.includes("part"))).toEqual([]);

  const restored = await commandLine.run("negotiations-graph restore graph.tar.gz", { KG_DATA_DIR: "restored" });
  expect(restored).toEqual({ code: 0, out: "", err: expect.stringMatching(/^The backup of \d{4}-\d\d-\d\dT[\d:.]+Z is in .*restored\.\n$/) as string });
  expect(before).toContain("CREATE");
  expect(await graph("restored")).toBe(before);
}, 120_000);

test("what is in the way is told, and nothing is written", async () => {
  expect(await commandLine.run("negotiations-graph backup graph.tar.gz")).toMatchObject({ code: 2, err: expect.stringContaining("graph.tar.gz is there already") as string });
  expect(await commandLine.run("negotiations-graph restore graph.tar.gz")).toMatchObject({ code: 5, err: expect.stringContaining("holds a database already") as string });
  expect(await commandLine.run("negotiations-graph backup other.tar.gz", { KG_DATA_DIR: "nothing" })).toMatchObject({ code: 5, err: expect.stringContaining("There is no database in") as string });
  expect(await commandLine.run("negotiations-graph backup no/folder/graph.tar.gz")).toMatchObject({ code: 2, err: expect.stringContaining("cannot be written") as string });
  expect(await commandLine.run("negotiations-graph backup other.tar.gz", onTestDatabase())).toMatchObject({ code: 2, err: expect.stringContaining("NEO4J_URI names a Neo4j of your own") as string });
  expect(existsSync(inside("nothing"))).toBe(false);
  expect(existsSync(inside("other.tar.gz"))).toBe(false);
});

test.each([
  ["a file that is not there", () => undefined],
  ["a file that was cut", (path: string) => {
    copyFileSync(inside("graph.tar.gz"), path);
    truncateSync(path, Math.floor(statSync(path).size / 2));
  }],
  ["a byte that was changed", (path: string) => {
    const bytes = readFileSync(inside("graph.tar.gz"));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
  }],
  ["a file of another kind", (path: string) => writeFileSync(path, "This is no backup.")],
])("%s is refused, and the folder stays without a database", async (name, write) => {
  const file = `${name.replaceAll(" ", "-")}.tar.gz`;
  write(inside(file));
  const dataDir = `${file}-data`;
  expect(await commandLine.run(`negotiations-graph restore ${file}`, { KG_DATA_DIR: dataDir })).toMatchObject({ code: 2, err: expect.stringContaining("is no whole backup") as string });
  expect(readdirSync(inside(join(dataDir, "neo4j/data")))).toEqual([]);
  expect(readdirSync(inside(join(dataDir, "neo4j")))).not.toContain("restoring");
});
