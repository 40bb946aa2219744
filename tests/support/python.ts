import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { readConfig } from "../../src/config";
import { thisMachine, type Machine } from "../../src/database";
import { findExecutables } from "../../src/database/local/findExecutable";
import { findOrInstall, type Look } from "../../src/database/local/findOrInstall";
import { identify, isRunning } from "../../src/processIdentity";
import { runProgram } from "../../src/database/local/runProgram";
import { Failure } from "../../src/failure";
import { teller } from "./teller";

/** How long a test must give Python and its packages to be installed, in ms. */
export const PYTHON_MILLISECONDS = 600_000;

const NAMES = ["python3", "python3.14", "python3.13", "python3.12", "python3.11"];
const BY_HAND = "Install Python 3.11 or newer, with its modules venv and ensurepip, so that python3 on PATH is it.";
/** Prints its version where it is new enough and can make virtual environments; fails otherwise. */
const USABLE = "import sys, venv, ensurepip; assert sys.version_info >= (3, 11); print(sys.version)";
const REQUIREMENTS = join(__dirname, "../../notebooks/requirements.txt");

/** A Python that can make virtual environments. */
export interface Python {
  readonly path: string;
  /** As it tells it, with the compiler's. */
  readonly version: string;
}

/**
 * The path of the python of a virtual environment that holds the packages of a requirements file, all pinned exactly: those of notebooks/ where
 * none is given. It is made once and kept in the cache folder, for each content of the file and each version of Python. Where Python is missing it is installed, if
 * KG_INSTALL_MISSING=1 (`npm test -- --yes`) and this is Debian or Ubuntu as root. Throws a Failure PREREQUISITE that says what to install, or why pip failed.
 */
export async function pythonWith(requirements = REQUIREMENTS): Promise<string> {
  const python = await findPython(thisMachine(), process.env["KG_INSTALL_MISSING"] === "1");
  const { cacheDir } = readConfig().local;
  const key = createHash("sha256").update(await readFile(requirements)).update(python.path).update(python.version).digest("hex").slice(0, 16);
  const name = `python-${key}`;
  const link = join(cacheDir, name);
  const inside = join(link, "bin", "python");
  // Programs of a virtual environment name its folder, so it cannot be renamed: it stays where it is made, and a link to it appears when it is whole.
  const folder = join(cacheDir, `${name}.${await identify(process.pid)}`);
  while (!(await works(inside))) {
    await mkdir(folder, { recursive: true });
    if (!(await othersMake(cacheDir, name, basename(folder)))) break;
    // Another process makes it: this one waits, for as long as that one runs.
    await rm(folder, { recursive: true });
    await setTimeout(200 + 800 * Math.random());
  }
  if (!existsSync(folder)) return inside;
  teller()({ message: `Installing the Python packages of ${relative(process.cwd(), requirements)}` });
  try {
    await run(python.path, ["-m", "venv", folder]);
    await run(join(folder, "bin", "python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", requirements]);
    await symlink(basename(folder), `${folder}.link`);
    await rename(`${folder}.link`, link);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return inside;
}

/** The path of a Python on a machine that is new enough and can make virtual environments; see {@link pythonWith}. */
export function findPython(machine: Machine, installMissing: boolean): Promise<Python> {
  return findOrInstall(() => look(machine), machine, { installMissing, report: teller() });
}

async function look(machine: Machine): Promise<Look<Python>> {
  const unsuited: string[] = [];
  for (const name of NAMES) {
    for (const path of await findExecutables(name, machine.environment)) {
      const { code, lines } = await runProgram(path, ["-c", USABLE], { environment: machine.environment });
      if (code === 0) return { found: { path, version: lines.join(" ") } };
      unsuited.push(`${path}: ${lines.at(-1) ?? "cannot be run"}`);
    }
  }
  return { missing: [{ names: ["python3-venv"], byHand: BY_HAND }], failure: failure(machine, unsuited) };
}

function failure({ canInstall }: Machine, unsuited: readonly string[]): Failure {
  const apt = "Debian: apt-get install python3-venv";
  const ways = [canInstall ? `${apt}, or let --yes do it: npm test -- --yes` : apt, "macOS: brew install python", `elsewhere: ${BY_HAND}`];
  const message = "Python 3.11 or newer with venv is missing, which the tests of the notebooks and exports run in. One of these helps:";
  // A test shows an error's message alone.
  return new Failure("PREREQUISITE", [message, ...ways, ...unsuited.map((line) => `not usable: ${line}`)].join("\n"));
}

/** Whether it is there and still runs: the Python that an environment was made from may have been removed. */
async function works(path: string): Promise<boolean> {
  return promisify(execFile)(path, ["-c", "import pip"]).then(() => true, () => false);
}

async function run(path: string, parameters: readonly string[]): Promise<void> {
  const { code, lines } = await runProgram(path, parameters, { environment: process.env });
  if (code !== 0) throw new Failure("PREREQUISITE", [`${path} ${parameters.join(" ")} failed. Its last lines:`, ...lines.slice(-12)].join("\n"));
}

/** Whether another process makes the environment of this name; what processes that were killed left of it is deleted. */
async function othersMake(cacheDir: string, name: string, own: string): Promise<boolean> {
  let others = false;
  const finished = await readlink(join(cacheDir, name)).catch(() => null);
  for (const entry of await readdir(cacheDir)) {
    if (!entry.startsWith(`${name}.`) || entry === own || entry === finished) continue;
    if (await isRunning(entry.slice(name.length + 1).replace(/\.link$/, ""))) others = true;
    else await rm(join(cacheDir, entry), { recursive: true, force: true });
  }
  return others;
}
