import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { CommandLine, onTestDatabase } from "../support/cli";

const commandLine = new CommandLine();
const file = join(commandLine.dataDir, "server.json");
afterAll(() => commandLine.clear());

const serverFile = (): Record<string, unknown> => JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;

test("without a server status, stop and query say so, and start nothing", async () => {
  expect(await commandLine.run("negotiations-graph status")).toEqual({ code: 8, out: "", err: "No server runs here.\n`negotiations-graph serve` starts one.\n" });
  expect(await commandLine.run("negotiations-graph status --json")).toMatchObject({ code: 8, out: "[]\n" });
  expect(await commandLine.run("negotiations-graph stop")).toMatchObject({ code: 8, out: "" });
  expect(await commandLine.run("negotiations-graph query --query '{ meetings { totalCount } }'")).toMatchObject({ code: 8, out: "", err: expect.stringContaining("negotiations-graph serve") as string });
  expect(existsSync(commandLine.dataDir)).toBe(false);
});

test("with a database alone a question is asked by a server of its own, which leaves no trace", async () => {
  const { code, out, err } = await commandLine.run("negotiations-graph query --query '{ meetings { totalCount } }'", onTestDatabase());
  expect({ code, out: JSON.parse(out) as unknown }).toEqual({ code: 0, out: { data: { meetings: { totalCount: 13 } } } });
  expect(err).toMatch(/^No server runs here: opening the database for this question\.\n[^]*Database: Neo4j at bolt:/);
  expect(existsSync(commandLine.dataDir)).toBe(false);
});

test("a server tells where it is; from there on, from a folder below too, it is found, refused a second time, and stopped", async () => {
  await commandLine.serve();
  expect(serverFile()).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/) as string,
    pid: expect.any(Number) as number,
    version: "0.1.0",
    startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    process: expect.stringMatching(/^\d+@/) as string,
    corpus: "s-2007-723",
    database: expect.stringMatching(/^Neo4j 5\.26\.\d+ community$/) as string,
  });
  const { url, pid } = serverFile();

  const told = await commandLine.run("mkdir -p below && cd below && negotiations-graph status");
  expect(told).toMatchObject({ code: 0, err: "" });
  expect(told.out).toMatch(new RegExp(`^address   ${String(url)}\nprocess   ${String(pid)}, since .*\n[^]*corpus    s-2007-723, version [0-9a-f]{12}, [^]*Commitment 42, `));
  expect(JSON.parse((await commandLine.run("negotiations-graph status --json")).out)).toMatchObject([{ url, pid, answers: true, corpus: "s-2007-723", dataset: { version: expect.stringMatching(/^[0-9a-f]{64}$/) as string } }]);

  const second = await commandLine.run("negotiations-graph serve", onTestDatabase());
  expect(second).toMatchObject({ code: 8, out: "", err: expect.stringContaining(`runs at ${String(url)} (process ${String(pid)},`) as string });
  expect(serverFile()).toMatchObject({ url, pid });

  // A reader that goes away early stops neither the command nor the server.
  expect(await commandLine.run("negotiations-graph query --query '{ components { nodes { id text children { nodes { text } } } } }' | head -c 20; echo ${PIPESTATUS[0]}")).toEqual({ code: 0, out: '{\n  "data": {\n    "c0\n', err: "" });

  expect(await commandLine.run("cd below && negotiations-graph stop")).toEqual({ code: 0, out: "", err: `The server at ${String(url)} has stopped (process ${String(pid)}).\n` });
  expect(existsSync(file)).toBe(false);
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});

test("a file of a server that is gone is noticed though another process has its number now; that one is left alone", async () => {
  const other = spawn("sleep", ["60"]);
  const record = { url: "http://127.0.0.1:19999/graphql", pid: other.pid, version: "0.1.0", startedAt: "2026-01-01T00:00:00.000Z", process: `${String(other.pid)}@1`, corpus: "s-2007-723", database: "Neo4j" };
  mkdirSync(commandLine.dataDir, { recursive: true });
  for (const command of ["stop", "status"]) {
    writeFileSync(file, JSON.stringify(record));
    expect(await commandLine.run(`negotiations-graph ${command}`)).toMatchObject({ code: 8, err: expect.stringContaining("A server that is gone had left ") as string });
    expect(existsSync(file)).toBe(false);
  }
  writeFileSync(file, "{");
  await commandLine.serve();
  expect(serverFile()).not.toMatchObject({ pid: other.pid });
  expect(other.exitCode).toBeNull();
  other.kill();
});

test("a server that is killed leaves a file that status deletes", async () => {
  process.kill(Number(serverFile()["pid"]), "SIGKILL");
  expect(await commandLine.run("sleep 0.2; negotiations-graph status")).toMatchObject({ code: 8, err: expect.stringContaining("was deleted") as string });
  expect(existsSync(file)).toBe(false);
});

test("Ctrl-C ends a question at once, as a shell expects (130); a server with 0, after it has taken its file away", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const asked = once(silent, "connection") as Promise<[Socket]>;
  const question = commandLine.start(`exec negotiations-graph query --url http://127.0.0.1:${(silent.address() as AddressInfo).port} --query '{ meetings { totalCount } }'`);
  const [connection] = await asked;
  question.kill("SIGINT");
  expect(await once(question, "exit")).toEqual([null, "SIGINT"]);
  connection.destroy();
  silent.close();

  const server = await commandLine.serve();
  server.kill("SIGINT");
  expect(await once(server, "exit")).toEqual([0, null]);
  expect(existsSync(file)).toBe(false);
});
