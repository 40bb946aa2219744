import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfKey, makeApiKey } from "../../../src/server/access";
import { CommandLine } from "../../support/cli";
import { scratchFile } from "./scratch";
import { WAYS } from "./serving";

const key = makeApiKey();
const keysFile = scratchFile("keys.json", [{ name: "notebook", role: "analyst", sha256: hashOfKey(key).toString("hex") }]);
const commandLine = new CommandLine();
let told = "";
let url = "";

beforeAll(async () => {
  const child = commandLine.start("exec negotiations-graph serve", { KG_API_KEYS_FILE: keysFile, KG_TOKEN: key, KG_LOG_LEVEL: "trace" });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (told += String(chunk)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", () => reject(new Error(told)));
  });
  url = (JSON.parse(readFileSync(join(commandLine.dataDir, "server.json"), "utf8")) as { readonly url: string }).url;
}, 120_000);
afterAll(() => commandLine.clear());

const password = (): string => readFileSync(join(commandLine.dataDir, "neo4j/password"), "utf8").trim();

/** The command lines of all processes of this machine. */
function commandLines(): readonly string[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
    } catch {
      return []; // it has ended
    }
  });
}

test("no process of the server has a secret on its command line", () => {
  expect(existsSync("/proc/self/cmdline")).toBe(true);
  const lines = commandLines();
  expect(lines.filter((line) => line.includes(commandLine.dataDir)).length).toBeGreaterThan(1); // Neo4j and who watches it
  for (const secret of [password(), key]) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
});

test("no command that asks has one either", async () => {
  const asking = commandLine.run("negotiations-graph query --query '{ meetings(first: 5000) { totalCount } }'", { KG_TOKEN: key });
  let isAsking = true;
  void asking.finally(() => (isAsking = false));
  while (isAsking) {
    expect(commandLines().filter((line) => line.includes(key))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await asking).toMatchObject({ code: 0, out: expect.stringContaining('"totalCount": 13') as string });
});

test("nothing that is logged or answered holds a secret", async () => {
  const bearer = { authorization: `Bearer ${key}` };
  const answers = [];
  for (const ask of Object.values(WAYS)) {
    for (const headers of [bearer, { authorization: `Bearer ${key}x` }, { "x-api-key": key, "x-request-id": key }]) {
      for (const body of [{ query: "{ meetings { totalCount } }" }, { query: "{ nothing }" }, { query: "{{{" }, { query: "{ meetings(first: -1) { totalCount } }" }]) answers.push((await ask(url, body, headers)).text);
    }
  }
  answers.push((await WAYS.POST(`${url}/%`, {}, bearer)).text, (await WAYS.POST(`${url}?`, { query: "x".repeat(2_000_000) }, bearer)).text);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // lines of the log are gathered
  expect(told).toContain('"caller":"key:notebook"');
  const neo4jLogs = readdirSync(join(commandLine.dataDir, "neo4j/logs")).map((name) => readFileSync(join(commandLine.dataDir, "neo4j/logs", name), "utf8"));
  const configuration = readFileSync(join(commandLine.dataDir, "neo4j/conf/neo4j.conf"), "utf8");
  expect(neo4jLogs.join("").length).toBeGreaterThan(100);
  for (const text of [told, ...answers, ...neo4jLogs, configuration]) for (const secret of [password(), key]) expect(text).not.toContain(secret);
});
