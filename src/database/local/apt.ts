import { Failure } from "../../failure";
import type { Report } from "./event";
import { JAVA_VERSIONS } from "./java";
import type { Machine } from "./machine";
import { runProgram } from "./runProgram";

/** The distribution's packages for what is missing: "java" or "maven". */
export type Missing = "java" | "maven";

/** Installs what is missing from the packages of Debian or Ubuntu. Throws a Failure PREREQUISITE with apt-get's last lines. */
export async function installPackages(missing: readonly Missing[], machine: Machine, report: Report): Promise<void> {
  report({ step: "install", message: "Reading the distribution's package lists" });
  await apt(["update"], machine, report);
  const packages = await Promise.all(missing.map((what) => (what === "maven" ? "maven" : javaPackage(machine))));
  report({ step: "install", message: `Installing ${packages.join(" and ")}` });
  await apt(["install", "-y", "--no-install-recommends", ...packages], machine, report);
}

/** The newest Java that both Neo4j and the distribution know. */
async function javaPackage({ environment }: Machine): Promise<string> {
  for (const version of [...JAVA_VERSIONS].reverse()) {
    const name = `openjdk-${version}-jre-headless`;
    const { lines } = await runProgram("apt-cache", ["policy", name], { environment: { ...environment, LC_ALL: "C" } });
    if (lines.some((line) => /^\s+Candidate: (?!\(none\))/.test(line))) return name;
  }
  throw new Failure("PREREQUISITE", `The distribution has no package of Java ${JAVA_VERSIONS.join(" or ")}.`, [
    "Install one by hand and set JAVA_HOME to it, or set NEO4J_URI to use a Neo4j of your own.",
  ]);
}

async function apt(parameters: readonly string[], machine: Machine, report: Report): Promise<void> {
  const environment = { ...machine.environment, DEBIAN_FRONTEND: "noninteractive" };
  const onLine = (line: string) => {
    if (/^(Get:|Unpacking|Setting up)/.test(line)) report({ step: "install", message: line });
  };
  const { code, lines } = await runProgram("apt-get", parameters, { environment, onLine });
  if (code !== 0) {
    throw new Failure("PREREQUISITE", `apt-get ${parameters.join(" ")} failed. Its last lines:`, lines.filter((line) => line !== "").slice(-8));
  }
}
