import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { testDatabaseAddress } from "./database";

const ROOT = join(__dirname, "../..");
const CLI = join(ROOT, "dist/cli.js");

/** What a command printed, and its exit code; 128 + n where a signal ended it. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of a test's own with the built command line on its PATH, in which commands find the run's Neo4j by the environment. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), "negotiations-graph-cli-"));
  readonly dataDir = join(this.folder, ".data");
  private readonly children: ChildProcess[] = [];

  constructor(private readonly program = `exec '${process.execPath}' '${built()}' "$@"`) {
    mkdirSync(join(this.folder, "bin"));
    writeFileSync(join(this.folder, "bin/negotiations-graph"), `#!/bin/sh\n${this.program}\n`, { mode: 0o755 });
  }

  /** Runs a line in a shell, in the test's folder. */
  async run(line: string, environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const child = this.start(line, environment);
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
    return { code, out, err };
  }

  /** Starts a line in a shell; it is killed at the end of the test at the latest. */
  start(line: string, environment: NodeJS.ProcessEnv = {}) {
    const unset = { NO_COLOR: undefined, FORCE_COLOR: undefined, KG_DATA_DIR: undefined, KG_URL: undefined, NEO4J_URI: undefined };
    const env = { ...process.env, ...unset, PORT: "0", PATH: `${join(this.folder, "bin")}:${String(process.env["PATH"])}`, ...environment };
    const child = spawn("bash", ["-c", line], { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    this.children.push(child);
    return child;
  }

  /** Starts a server on the run's Neo4j, and waits until it answers. */
  async serve(line = "negotiations-graph serve"): Promise<ChildProcess> {
    const child = this.start(`exec ${line}`, onTestDatabase());
    let told = "";
    child.stderr.on("data", (chunk) => (told += String(chunk)));
    const greeted = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => null)]);
    if (greeted === null) throw new Error(told);
    return child;
  }

  async clear(): Promise<void> {
    await this.run("negotiations-graph stop");
    for (const child of this.children) child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The environment in which a command uses the run's Neo4j. */
export function onTestDatabase(): NodeJS.ProcessEnv {
  const { uri, user, password, database } = testDatabaseAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** The path of the built command line. Throws where it is older than its source. */
function built(): string {
  const newest = Math.max(...readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).map((file) => statSync(join(ROOT, "src", file)).mtimeMs));
  if (!existsSync(CLI) || statSync(CLI).mtimeMs < newest) throw new Error("dist/ is older than src/: build it first with npm run build.");
  return CLI;
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 137)));
}
