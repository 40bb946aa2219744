import type { Logger } from "pino";
import type { AccessConfig, TokenConfig } from "../../config";
import { Failure } from "../../failure";
import type { RequestRate } from "../limiting";
import { ApiKeys, readKeyEntries } from "./apiKeys";
import { Authentication } from "./authentication";
import { guardedGate, openGate, type Gate } from "./gate";
import { readRoles } from "./readRoles";
import type { Role } from "./role";
import type * as TokensModule from "./tokens";

/** Who may ask, and what. */
export interface Access {
  /** The roles that those who ask can have. */
  readonly roles: readonly Role[];
  readonly gate: Gate;
}

/** All may ask, and nobody is known. */
export const OPEN: AccessConfig = { anonymousRole: "public", rolesFile: null, keysFile: null, tokens: null };

/** Access as it is configured; `everybody` is the role of all, as far as KG_ROLES_FILE does not change it. Throws a {@link Failure} with code CONFIGURATION. */
export function openAccess({ anonymousRole, rolesFile, keysFile, tokens }: AccessConfig, everybody: Role, rate: RequestRate, trustedProxies: number, log: Logger): Access {
  const roles = readRoles(everybody, rolesFile);
  const role = (variable: string, name: string): Role => {
    const found = roles.get(name);
    if (found === undefined) throw new Failure("CONFIGURATION", `${variable}: there is no role ${name}; the roles are ${[...roles.keys()].join(", ")}.`);
    return found;
  };
  const anonymous = anonymousRole === null ? null : role("KG_ANONYMOUS_ROLE", anonymousRole);
  if (keysFile === null && tokens === null) {
    if (anonymous === null) throw new Failure("CONFIGURATION", "KG_ANONYMOUS_ROLE is none, so KG_API_KEYS_FILE or KG_JWT_KEYS must be set too: nobody could ask.");
    return { roles: [anonymous], gate: openGate(anonymous, rate, trustedProxies) };
  }
  const entries = keysFile === null ? [] : readKeyEntries(keysFile);
  const rolesOfKeys = entries.map((entry) => role("KG_API_KEYS_FILE", entry.role));
  const authentication = new Authentication({ anonymous, roles, keys: new ApiKeys(entries), tokens: tokens === null ? null : openTokens(tokens) }, log);
  const possible = new Set([...(anonymous === null ? [] : [anonymous]), ...(tokens === null ? rolesOfKeys : roles.values())]);
  return { roles: [...possible], gate: guardedGate(authentication, everybody, rate, trustedProxies) };
}

function openTokens(config: TokenConfig): TokensModule.Tokens {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- jose takes 30 ms and 8 MB, which only those who take tokens need
  return (require("./tokens") as typeof TokensModule).openTokens(config);
}
