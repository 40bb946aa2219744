import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config";
import { connect, openLocalNeo4j, type Database, type LocalNeo4j } from "../../src/database";

/** A Neo4j of a test's own, which it may write to and kill. */
export class PrivateNeo4j {
  private readonly dataDir = mkdtempSync(join(tmpdir(), "negotiations-graph-load-"));
  private local: LocalNeo4j | undefined;
  private connection: Database | undefined;

  get database(): Database {
    if (this.connection === undefined) throw new Error("Not started.");
    return this.connection;
  }

  /** Java's process. */
  get pid(): number {
    if (this.local === undefined) throw new Error("Not started.");
    return this.local.pid;
  }

  /** Starts it, or starts it again on what it left; port 0 takes a free one. */
  async start(boltPort = 0): Promise<void> {
    this.local = await openLocalNeo4j({ dataDir: this.dataDir, cacheDir: readConfig().local.cacheDir, boltPort });
    this.connection = connect(this.local.address);
  }

  /** Ends it at once, as if the machine had lost its power. */
  async kill(): Promise<void> {
    if (this.local !== undefined) process.kill(this.local.pid, "SIGKILL");
    await this.connection?.close();
    await this.local?.stop();
  }

  /** Tells it to end, and waits until it has. */
  async stop(): Promise<void> {
    await this.connection?.close();
    await this.local?.stop();
  }

  /** Ends it and deletes its data. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
