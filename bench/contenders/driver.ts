import neo4j, { type Config, type Driver } from "neo4j-driver";
import type { ServerAddress } from "../../dist/config";

/** A driver with the settings that the server has too, as far as they cost time. */
export function openDriver({ uri, user, password }: ServerAddress, config: Config = {}): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true, ...config });
}
