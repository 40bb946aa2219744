import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import pino from "pino";
import { PAGES_FOLDER, pageRoutes } from "../../src/server/pages";

const scratch = mkdtempSync(join(tmpdir(), "negotiations-graph-pages-"));
const built = join(scratch, "graphiql");
const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(scratch, { recursive: true });
});

beforeAll(() => {
  mkdirSync(join(built, "folder"), { recursive: true });
  mkdirSync(join(scratch, "explorer"));
  writeFileSync(join(scratch, "explorer", "index.html"), "<title>Explorer</title>");
  writeFileSync(join(built, "index.html"), "<title>GraphiQL</title>");
  writeFileSync(join(built, "main-HASH.js"), "start();");
  writeFileSync(join(built, "folder", "inside.js"), "secret");
  writeFileSync(join(scratch, "outside.js"), "secret");
});

/** Serves the pages built in a folder; gives the server's address. */
async function serving(folder: string): Promise<string> {
  const server = createServer(express().use(pageRoutes(pino({ level: "silent" }), folder))).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("the page is asked for anew each time, and may load from this server alone", async () => {
  const answer = await fetch(`${await serving(scratch)}/graphiql`);
  expect(await answer.text()).toBe("<title>GraphiQL</title>");
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(answer.headers.get("content-security-policy")?.split(";")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "worker-src 'self'",
    "font-src 'self'",
  ]);
});

test("the explorer, at the root, writes no styles of its own", async () => {
  const answer = await fetch(`${await serving(scratch)}/?select=meeting:2007-08-30-vienna`);
  expect(await answer.text()).toBe("<title>Explorer</title>");
  expect(answer.headers.get("content-security-policy")?.split(";")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "worker-src 'self'",
  ]);
});

test("its files are kept for good: their names change with their content", async () => {
  const answer = await fetch(`${await serving(scratch)}/graphiql/main-HASH.js`);
  expect(await answer.text()).toBe("start();");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
});

test.each(["index.html", "other.js", "folder", "folder%2Finside.js", "..%2Foutside.js", "..%5Coutside.js", "%2e%2e/outside.js", "main-HASH.js%00", "main-HASH.js/"])(
  "/graphiql/%s is not there",
  async (path) => {
    const answer = await fetch(`${await serving(scratch)}/graphiql/${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("secret");
  },
);

test("with a slash at its end the address leads to the page", async () => {
  const answer = await fetch(`${await serving(scratch)}/graphiql/`);
  expect({ url: new URL(answer.url).pathname, text: await answer.text() }).toEqual({ url: "/graphiql", text: "<title>GraphiQL</title>" });
});

test("where it is not built it says how to build it", async () => {
  const answer = await fetch(`${await serving(join(scratch, "nothing"))}/graphiql`);
  expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 503, text: "GraphiQL is not built here. Build it with: npm run build\n" });
});

test("what is built has Monaco's three workers, and none of its other languages", () => {
  const names = readdirSync(join(PAGES_FOLDER, "graphiql")).map((name) => name.replace(/-\w{8}\./, ".")).filter((name) => !name.startsWith("chunk"));
  expect(names.filter((name) => name.includes("worker.")).sort()).toEqual(["editor.worker.js", "graphql.worker.js", "json.worker.js"]);
  expect(names.filter((name) => /typescript|css\.js|html\.js|python|sql/.test(name))).toEqual([]);
});
