import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Failure } from "../../failure";
import type { Report } from "./event";
import { identify, isRunning } from "../../processIdentity";
import { runProgram } from "./runProgram";
import { NEO4J_VERSION } from "./version";
import type { Prerequisites } from "./prerequisites";

const PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
/** Neo4j Community with everything it depends on. */
const JAR_COUNT = 214;

/** Where the jars of this version are, or will be. */
export function jarFolder(cacheDir: string): string {
  return resolve(cacheDir, `neo4j-community-${NEO4J_VERSION}`, "lib");
}

/** Whether all jars are there. Their folder appears whole or not at all; the count notices what was deleted since. */
export async function hasJars(cacheDir: string): Promise<boolean> {
  const names = await readdir(jarFolder(cacheDir)).catch(() => []);
  return names.filter((name) => name.endsWith(".jar")).length === JAR_COUNT;
}

/**
 * Fetches Neo4j's jars with Maven, into a folder beside the final one that is renamed when complete: a killed download leaves
 * nothing that is mistaken for whole, and of two programs one comes first and the other takes its jars.
 * Throws a Failure PREREQUISITE that says why Maven could not.
 */
export async function fetchJars(cacheDir: string, { java, maven }: Prerequisites, environment: NodeJS.ProcessEnv, report: Report): Promise<void> {
  const target = resolve(cacheDir, `neo4j-community-${NEO4J_VERSION}`);
  const mine = await identify(process.pid);
  const partial = `${target}.${mine}.partial`;
  await removeAbandoned(cacheDir);
  await mkdir(partial, { recursive: true }).catch((cause: unknown) => {
    throw new Failure("PREREQUISITE", `The folder of downloads cannot be written: ${String(cause)}. KG_CACHE_DIR names another one.`, [], { cause });
  });
  try {
    await writeFile(join(partial, "pom.xml"), pom());
    const onLine = countJars(report);
    const parameters = ["-B", "-f", "pom.xml", `${PLUGIN}:copy-dependencies`, `-DoutputDirectory=${join(partial, "lib")}`];
    const finished = await runProgram(maven ?? "mvn", parameters, { environment: { ...environment, JAVA_HOME: java.home }, folder: partial, onLine });
    const log = join(cacheDir, `neo4j-community-${NEO4J_VERSION}.maven.log`);
    await writeFile(log, finished.lines.join("\n"));
    if (finished.code !== 0) throw downloadFailure(finished.lines, log);
    const count = (await readdir(join(partial, "lib"))).length;
    if (count !== JAR_COUNT) throw new Failure("PREREQUISITE", `Maven fetched ${count} jars of Neo4j ${NEO4J_VERSION}, expected ${JAR_COUNT}. See ${log}.`);
    await moveInto(partial, target, cacheDir);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function moveInto(partial: string, target: string, cacheDir: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await rename(partial, target);
    } catch (error) {
      if (await hasJars(cacheDir)) return;
      if (attempt === 2) throw error;
      // What is there lacks jars: it gives way.
      await rm(target, { recursive: true, force: true });
    }
  }
}

/** Deletes what killed programs left of their downloads. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir).catch(() => [])) {
    const owner = /^neo4j-community-.+?\.(\d+@\w*)\.partial$/.exec(name)?.[1];
    if (owner !== undefined && !(await isRunning(owner))) await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

/** Maven first downloads what its repository lacks, then copies all: the larger count is shown. */
function countJars(report: Report): (line: string) => void {
  let downloaded = 0;
  let copied = 0;
  const tell = () => {
    report({ step: "download", message: `Fetching Neo4j ${NEO4J_VERSION}`, done: Math.min(JAR_COUNT, Math.max(downloaded, copied)), total: JAR_COUNT });
  };
  tell();
  return (line) => {
    if (/Downloaded .*\.jar\b/.test(line)) downloaded++;
    else if (/Copying .*\.jar\b/.test(line)) copied++;
    else return;
    // Maven's own jars come last: beyond the whole there is nothing to tell.
    if (Math.max(downloaded, copied) <= JAR_COUNT) tell();
  };
}

function downloadFailure(lines: readonly string[], log: string): Failure {
  const errors = lines.filter((line) => line.startsWith("[ERROR]"));
  const network = /Unknown host|UnknownHost|name resolution|Connection (refused|timed out|reset)|Network is unreachable|No route to host|Could not transfer|offline mode/i;
  const why = lines.some((line) => network.test(line))
    ? `Neo4j ${NEO4J_VERSION} could not be fetched: Maven does not reach its repository. The first start needs the network.`
    : `Neo4j ${NEO4J_VERSION} could not be fetched: Maven failed.`;
  return new Failure("PREREQUISITE", why, [
    ...(errors.length > 0 ? errors : lines).slice(0, 2).map((line) => line.slice(0, 400)),
    "Behind a proxy or with a mirror, name it in ~/.m2/settings.xml; then start again.",
    "Or set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j of your own.",
    `All that Maven said: ${log}`,
  ]);
}

function pom(): string {
  return [
    "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">",
    "  <modelVersion>4.0.0</modelVersion>",
    "  <groupId>local</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>",
    "  <dependencies>",
    `    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>`,
    "  </dependencies>",
    "</project>",
    "",
  ].join("\n");
}
