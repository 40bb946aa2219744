import { Failure } from "../../failure";
import type { Package } from "./apt";
import type { Report } from "./event";
import { findExecutables } from "./findExecutable";
import { findOrInstall, type Look } from "./findOrInstall";
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
export function findPrerequisites(machine: Machine, options: { needsMaven: boolean; installMissing: boolean; report: Report }): Promise<Prerequisites> {
  return findOrInstall(() => look(machine, options.needsMaven), machine, options);
}

type Missing = "java" | "maven";

const PACKAGES: Readonly<Record<Missing, Package>> = {
  java: {
    names: JAVA_VERSIONS.toReversed().map((version) => `openjdk-${version}-jre-headless`),
    byHand: "Install one by hand and set JAVA_HOME to it, or set NEO4J_URI to use a Neo4j of your own.",
  },
  maven: { names: ["maven"], byHand: "Install one by hand, or set NEO4J_URI to use a Neo4j of your own." },
};

async function look(machine: Machine, needsMaven: boolean): Promise<Look<Prerequisites>> {
  const { usable, others } = await findJava(machine);
  const [maven] = await findExecutables("mvn", machine.environment);
  const missing: Missing[] = [];
  if (usable === null) missing.push("java");
  if (needsMaven && maven === undefined) missing.push("maven");
  if (usable !== null && missing.length === 0) return { found: { java: usable, maven: maven ?? null } };
  return { missing: missing.map((what) => PACKAGES[what]), failure: failure(missing, others, machine) };
}

function failure(missing: readonly Missing[], unsuited: readonly Java[], machine: Machine): Failure {
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
