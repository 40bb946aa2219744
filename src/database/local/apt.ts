import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "../../failure";
import type { Report } from "./event";
import type { Machine } from "./machine";
import { runProgram } from "./runProgram";

/** How long another apt is waited for, such as the one that a new machine updates itself with, in s. */
const LOCK_SECONDS = 300;

/** A package of Debian or Ubuntu. */
export interface Package {
  /** Its names in the distributions and their releases, the best first. */
  readonly names: readonly string[];
  /** What to do where the distribution has none of them. */
  readonly byHand: string;
}

/** Installs packages, each by the first of its names that the distribution has. Throws a Failure PREREQUISITE with apt-get's last lines. */
export async function installPackages(packages: readonly Package[], machine: Machine, report: Report): Promise<void> {
  report({ step: "install", message: "Reading the distribution's package lists" });
  await apt(["update"], machine, report);
  const names: string[] = [];
  for (const one of packages) names.push(await nameHere(one, machine));
  report({ step: "install", message: `Installing ${names.join(" and ")}` });
  await apt(["install", "-y", "--no-install-recommends", "-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`, ...names], machine, report);
}

async function nameHere({ names, byHand }: Package, { environment }: Machine): Promise<string> {
  for (const name of names) {
    const { lines } = await runProgram("apt-cache", ["policy", name], { environment: { ...environment, LC_ALL: "C" } });
    if (lines.some((line) => /^\s+Candidate: (?!\(none\))/.test(line))) return name;
  }
  throw new Failure("PREREQUISITE", `The distribution has no package ${names.join(" or ")}.`, [byHand]);
}

async function apt(parameters: readonly string[], machine: Machine, report: Report): Promise<void> {
  const environment = { ...machine.environment, DEBIAN_FRONTEND: "noninteractive" };
  const onLine = (line: string) => {
    if (/^(Get:|Unpacking|Setting up|Waiting for cache lock)/.test(line)) report({ step: "install", message: line });
  };
  const until = Date.now() + LOCK_SECONDS * 1000;
  for (let waiting = false; ; waiting = true) {
    const { code, lines } = await runProgram("apt-get", parameters, { environment, onLine });
    if (code === 0) return;
    // apt-get waits for dpkg's lock by itself, but not for that of the package lists.
    if (Date.now() > until || !lines.some((line) => /^E: Could not get lock \S*\/lists\//.test(line))) throw failure(parameters, lines);
    if (!waiting) report({ step: "wait", message: "Waiting for another apt to end" });
    await wait(1000);
  }
}

/** Its last lines, after those that name a cause: a package's own error stands far above the end. */
function failure(parameters: readonly string[], lines: readonly string[]): Failure {
  const said = lines.filter((line) => line !== "");
  const causes = said.slice(0, -8).filter((line) => /\berror\b.*:|^[EW]: /.test(line)).slice(0, 4);
  return new Failure("PREREQUISITE", `apt-get ${parameters.join(" ")} failed. Its last lines:`, [...causes, ...said.slice(-8)]);
}
