import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Folders } from "./folders";

/** Settings of neo4j.conf. No password is among them: it is set over Bolt. */
function settings({ data, logs, home }: Folders, boltPort: number, transactionMegabytes: number): Record<string, string> {
  return {
    "server.directories.data": data,
    "server.directories.logs": logs,
    "server.directories.run": join(home, "run"),
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",

    // Statements cannot read files or addresses: the import folder is never made, and no address passes the list.
    "server.directories.import": "import",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    // Nothing of a plugin is loaded. Neo4j's own procedures cannot be turned off; what the program compiles calls one of them alone (src/query/onlyReads.ts).
    "dbms.security.procedures.allowlist": "",

    // Memory. The heap itself is an argument of Java; what one transaction may take of it (src/limits.ts) leaves room for others.
    "server.memory.heap.max_size": `${HEAP_MEGABYTES}m`,
    "server.memory.heap.initial_size": `${HEAP_MEGABYTES}m`,
    // Neo4j takes of this what its store needs: a few MB for a record, some 300 for 200,000 nodes, which are up to a third slower to read where they do not fit.
    "server.memory.pagecache.size": "512m",
    "db.memory.transaction.max": `${transactionMegabytes}m`,
    "dbms.memory.transaction.total.max": `${HEAP_MEGABYTES / 2}m`,

    // The last resort for a statement whose client set no timeout of its own.
    "db.transaction.timeout": "120s",
    // How often is looked for statements whose time is up.
    "db.transaction.monitor.check.interval": "500ms",
    "db.lock.acquisition.timeout": "30s",

    // A small store stays small on disk: no preallocated transaction logs of 256 MB, and none kept for backups.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "keep_none",
    "db.logs.query.enabled": "OFF",

    // Without these an idle Neo4j takes 10 s to stop: it waits for Bolt threads that have nothing to do.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "500ms",
  };
}

const HEAP_MEGABYTES = 512;

/** Writes neo4j.conf. */
export async function writeConfiguration(folders: Folders, boltPort: number, transactionMegabytes: number): Promise<void> {
  const lines = Object.entries(settings(folders, boltPort, transactionMegabytes)).map(([name, value]) => `${name}=${value}`);
  const text = ["# Written at every start; changes here are lost.", ...lines, ""].join("\n");
  await writeFile(join(folders.configuration, "neo4j.conf"), text, { mode: 0o600 });
}

/** The arguments of Java. The serial collector needs the least memory and starts soonest; two cores do not repay another. */
export function javaArguments({ home, configuration }: Folders, jars: string, archive: readonly string[]): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  return [
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    `-Xms${HEAP_MEGABYTES / 4}m`,
    `-Xmx${HEAP_MEGABYTES}m`,
    "-XX:+UseSerialGC",
    ...archive,
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${configuration}`,
  ];
}
