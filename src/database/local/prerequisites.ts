import { Failure } from "../../failure";
import { installPackages, type Missing } from "./apt";
import type { Report } from "./event";
import { findExecutables } from "./findExecutable";
import { findJava, JAVA_VERSIONS, type Java } from "./java";
import type { Machine } from "./machine";

export interface Prerequisites {
  readonly java: Java;
  /** The path of mvn; null where it is neither needed nor there. */
  readonly maven: string | null;
}

/**
 * Finds Java and, where jars are still to be fetched, Maven; installs what is missing where that is asked for and possible.
 * Throws a Failure PREREQUISITE that names what is missing and what to do.
 */
export async function findPrerequisites(
  machine: Machine,
  options: { needsMaven: boolean; installMissing: boolean; report: Report },
): Promise<Prerequisites> {
  const first = await look(machine, options.needsMaven);
  if (first.found !== null) return first.found;
  if (!options.installMissing || !machine.canInstall) throw failure(first, machine);
  await installPackages(first.missing, machine, options.report);
  const second = await look(machine, options.needsMaven);
  if (second.found === null) throw failure(second, machine);
  return second.found;
}

interface Look {
  readonly found: Prerequisites | null;
  readonly missing: Missing[];
  readonly unsuited: Java[];
}

async function look(machine: Machine, needsMaven: boolean): Promise<Look> {
  const { usable, others } = await findJava(machine);
  const [maven] = await findExecutables("mvn", machine.environment);
  const missing: Missing[] = [];
  if (usable === null) missing.push("java");
  if (needsMaven && maven === undefined) missing.push("maven");
  const found = usable !== null && missing.length === 0 ? { java: usable, maven: maven ?? null } : null;
  return { found, missing, unsuited: others };
}

function failure({ missing, unsuited }: Look, machine: Machine): Failure {
  const wanted = JAVA_VERSIONS.join(" or ");
  const faults: string[] = [];
  if (missing.includes("java")) {
    const found = unsuited.map(({ path, version }) => `${version === null ? "one of unknown version" : `Java ${version}`} at ${path}`);
    faults.push(found.length === 0 ? `Java ${wanted} is missing` : `Neo4j wants Java ${wanted}, found ${found.join(", ")}`);
  }
  if (missing.includes("maven")) faults.push("Maven (mvn), which fetches Neo4j once, is missing");
  const apt = missing.map((what) => (what === "maven" ? "maven" : "openjdk-17-jre-headless")).join(" ");
  const brew = missing.map((what) => (what === "maven" ? "maven" : "openjdk@21")).join(" ");
  const aptLine = `Debian, Ubuntu: apt-get install ${apt} (openjdk-21-jre-headless where there is no 17)`;
  return new Failure("PREREQUISITE", `${faults.join("; ")}. One of these helps:`, [
    machine.canInstall ? `${aptLine}, or let --yes do it: npm start -- --yes, npm test -- --yes` : aptLine,
    `macOS: brew install ${brew}`,
    "a Java elsewhere: set JAVA_HOME to its folder",
    "a Neo4j of your own: set NEO4J_URI and NEO4J_PASSWORD",
    "Docker: docker compose up",
  ]);
}
