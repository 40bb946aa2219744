import neo4j, { type Driver, type Neo4jError } from "neo4j-driver";
import type { ServerAddress } from "../../config";

/** What Neo4j said to a password. */
export interface Login {
  /** "refused": Neo4j does not know the password. "failed": it ended, or its database does not come online. */
  readonly state: "ready" | "refused" | "failed";
}

/** Neo4j's password until it is changed; only `system` may be used with it. */
const FIRST_PASSWORD = "neo4j";

/** How long the databases may take to come online after Bolt is open, in ms. */
const ONLINE_WITHIN = 60_000;

/** Logs in, and waits until the database answers a query. "refused": Neo4j does not know the password. */
export function logIn(address: ServerAddress, hasEnded: () => boolean): Promise<Login> {
  return untilOnline(hasEnded, () => withDriver(address, async (driver) => {
    await driver.executeQuery("RETURN 1", {}, { database: address.database, routing: neo4j.routing.READ });
  }), () => isGivenUp(address));
}

/** Replaces the first password, which a Neo4j that was never used still has. "refused": it has another one. */
export function setFirstPassword(address: ServerAddress, hasEnded: () => boolean): Promise<Login> {
  return untilOnline(hasEnded, () => withDriver({ ...address, password: FIRST_PASSWORD }, async (driver) => {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new";
    await driver.executeQuery(statement, { old: FIRST_PASSWORD, new: address.password }, { database: "system" });
  }), () => Promise.resolve(false));
}

async function untilOnline(hasEnded: () => boolean, attempt: () => Promise<void>, isHopeless: () => Promise<boolean>): Promise<Login> {
  const until = Date.now() + ONLINE_WITHIN;
  for (;;) {
    try {
      await attempt();
      return { state: "ready" };
    } catch (cause) {
      if (/Unauthorized|CredentialsExpired/.test((cause as Neo4jError).code)) return { state: "refused" };
      if (hasEnded() || Date.now() > until || (await isHopeless().catch(() => false))) return { state: "failed" };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Whether Neo4j says that it could not start the database. */
function isGivenUp(address: ServerAddress): Promise<boolean> {
  return withDriver(address, async (driver) => {
    const statement = "SHOW DATABASE $name YIELD currentStatus, statusMessage";
    const { records } = await driver.executeQuery(statement, { name: address.database }, { database: "system" });
    const found = records[0]?.toObject() as { currentStatus: string; statusMessage: string } | undefined;
    const failed = found !== undefined && ["dirty", "offline", "quarantined", "unknown"].includes(found.currentStatus);
    return failed || (found?.statusMessage ?? "") !== "";
  });
}

async function withDriver<T>(address: ServerAddress, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
