import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { serve, type RunningServer } from "../../src/server";
import { exported } from "../export/exported";
import { openTestDatabase, testDatabaseAddress } from "../support/database";

const CLI = join(__dirname, "../../src/cli.ts");
const REGISTER = join(__dirname, "../../node_modules/ts-jest");

const database = openTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-export-"));
let server: RunningServer;

beforeAll(async () => {
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
});
afterAll(async () => {
  await server.stop();
  await database.close();
  rmSync(folder, { recursive: true });
});
