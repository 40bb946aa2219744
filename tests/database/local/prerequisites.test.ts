import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "../../../src/database/local";
import { failureOf, Scratch } from "./scratch";

const scratch = new Scratch();
afterAll(() => scratch.clear());

const java = (version: number) => scratch.executable(`java-${version}/bin`, "java", `echo 'openjdk version "${version}.0.1" 2026-01-01' >&2`);
const cacheDir = join(scratch.folder, "cache");

/** A machine that has these folders in PATH and nothing else. */
function machine(folders: readonly string[], others: Partial<Machine> & { home?: string } = {}): Machine {
  const environment = { PATH: folders.join(":"), JAVA_HOME: others.home };
  return { environment, javaFolders: [], canInstall: false, ...others };
}

describe("a machine that lacks", () => {
  test("Java and Maven is told both, and what to do", async () => {
    const failure = await failureOf(scratch.open("data", { cacheDir, machine: machine([]) }));
    expect(failure).toMatchObject({
      code: "PREREQUISITE",
      message: "Java 17 or 21 is missing; Maven (mvn), which fetches Neo4j once, is missing. One of these helps:",
      details: [
        "Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven (openjdk-21-jre-headless where there is no 17)",
        "macOS: brew install openjdk@21 maven",
        "a Java elsewhere: set JAVA_HOME to its folder",
        "a Neo4j of your own: set NEO4J_URI and NEO4J_PASSWORD",
        "Docker: docker compose up",
      ],
    });
  });

  test("a Java of the right version is told which it has", async () => {
    const bin = java(11);
    const failure = await failureOf(scratch.open("data", { machine: machine([bin]) }));
    expect(failure.message).toBe(`Neo4j wants Java 17 or 21, found Java 11 at ${bin}/java. One of these helps:`);
  });

  test("Maven only, where the jars are still to be fetched", async () => {
    const failure = await failureOf(scratch.open("data", { cacheDir, machine: machine([java(21)]) }));
    expect(failure.message).toBe("Maven (mvn), which fetches Neo4j once, is missing. One of these helps:");
  });

  test("the network is told so, and keeps nothing that looks like Neo4j", async () => {
    const error = "[ERROR] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j:pom:5.26.25 from/to central: Unknown host";
    const maven = scratch.executable("maven", "mvn", `echo '${error}'; exit 1`);
    const failure = await failureOf(scratch.open("data", { cacheDir, machine: machine([java(17), maven]) }));
    expect(failure).toMatchObject({
      code: "PREREQUISITE",
      message: "Neo4j 5.26.25 could not be fetched: Maven does not reach its repository. The first start needs the network.",
    });
    expect(failure.details[0]).toBe(error);
    expect(readdirSync(cacheDir)).toEqual(["neo4j-community-5.26.25.maven.log"]);
  });
});

describe("installing what is missing", () => {
  const bin = join(scratch.folder, "apt");
  const cache = "if [ \"$2\" = openjdk-21-jre-headless ]; then echo '  Candidate: (none)'; else echo '  Candidate: 17.0.1'; fi";
  const install = (script: string) => {
    scratch.executable("apt", "apt-cache", cache);
    scratch.executable("apt", "apt-get", script);
    return failureOf(scratch.open("data", { cacheDir, installMissing: true, machine: machine([bin], { canInstall: true }) }));
  };

  test("takes the Java that the distribution has, and looks again", async () => {
    // This apt-get writes down what it was asked for, and installs nothing.
    const failure = await install(`echo "$@ $DEBIAN_FRONTEND" >> ${join(scratch.folder, "asked")}`);
    expect(failure.message).toContain("Java 17 or 21 is missing; Maven");
    expect(readFileSync(join(scratch.folder, "asked"), "utf8").trim().split("\n")).toEqual([
      "update noninteractive",
      "install -y --no-install-recommends -o DPkg::Lock::Timeout=300 openjdk-17-jre-headless maven noninteractive",
    ]);
  });

  test("says what to do where the distribution has no such package", async () => {
    scratch.executable("apt", "apt-get", "exit 0");
    scratch.executable("apt", "apt-cache", "echo '  Candidate: (none)'");
    const failure = await failureOf(scratch.open("data", { cacheDir, installMissing: true, machine: machine([bin], { canInstall: true }) }));
    expect(failure).toMatchObject({
      code: "PREREQUISITE",
      message: "The distribution has no package openjdk-21-jre-headless or openjdk-17-jre-headless.",
      details: ["Install one by hand and set JAVA_HOME to it, or set NEO4J_URI to use a Neo4j of your own."],
    });
  });

  test("shows the last lines of an apt-get that fails", async () => {
    const failure = await install("echo 'E: Could not resolve the archive'; exit 100");
    expect(failure).toMatchObject({
      code: "PREREQUISITE",
      message: "apt-get update failed. Its last lines:",
      details: ["E: Could not resolve the archive"],
    });
  });
});

test("a wrong JAVA_HOME gives way to a right Java in PATH, and that to one among the installed", async () => {
  // The Java found is a script that is no Java: Neo4j cannot start with it, and its output says which was taken.
  const wrong = java(8);
  const right = scratch.executable("installed/right/bin", "java", "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; else echo 'Error: taken' ; exit 1; fi");
  const inPath = machine([right], { home: join(wrong, "..") });
  const installed = machine([wrong], { javaFolders: [join(scratch.folder, "installed")] });
  for (const one of [inPath, installed]) {
    const failure = await failureOf(scratch.open("data", { machine: one }));
    expect(failure.message).toBe("Neo4j ended while it started: Error: taken.");
  }
});
