import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { isApiKey } from "./apiKey";
import type { ApiKeys } from "./apiKeys";
import type { Caller } from "./caller";
import { forbidden, unauthenticated } from "./refusals";
import type { Role } from "./role";
import type { Tokens } from "./tokens";

const NOT_TAKEN = "The key or token is not taken: it is unknown, has ended, or was not made for this server.";

/** When to come back where the keys of tokens cannot be had, in seconds. */
const RETRY = "5";

/** By what callers are known. */
export interface Credentials {
  /** What somebody unknown may do; null: nothing. */
  readonly anonymous: Role | null;
  readonly roles: ReadonlyMap<string, Role>;
  readonly keys: ApiKeys;
  /** Null: no tokens are taken. */
  readonly tokens: Tokens | null;
}

/** Finds out who asks by the header Authorization, `Bearer` with an API key or a signed JWT (RFC 6750). */
export class Authentication {
  constructor(
    private readonly credentials: Credentials,
    private readonly log: Logger,
  ) {}

  /** Who asks. Throws, or rejects with, the error that refuses the request; what is shown and is not taken is refused, also where one may ask without it. */
  callerOf(authorization: string | undefined): Caller | Promise<Caller> {
    const { anonymous, keys, tokens } = this.credentials;
    if (authorization === undefined) {
      if (anonymous === null) throw unauthenticated("This server answers those alone whom it knows: send a key or a token as Authorization: Bearer.", false);
      return { role: anonymous, name: null, label: null };
    }
    const [, shown = ""] = /^bearer +(\S+)$/i.exec(authorization) ?? [];
    if (isApiKey(shown)) {
      const entry = keys.find(shown);
      if (entry === null) throw unauthenticated(NOT_TAKEN);
      const name = `key:${entry.name}`;
      return { role: this.#role([entry.role]), name, label: name };
    }
    if (shown === "" || tokens === null) throw unauthenticated(NOT_TAKEN);
    return this.#callerOfToken(tokens, shown);
  }

  async #callerOfToken(tokens: Tokens, token: string): Promise<Caller> {
    const { subject, roles } = await tokens.read(token).catch((error: unknown) => {
      if (!tokens.isUnavailable(error)) throw unauthenticated(NOT_TAKEN);
      this.log.error({ err: error }, "The keys of tokens cannot be had.");
      const http = { status: 503, headers: new Map([["retry-after", RETRY]]) };
      throw new GraphQLError("Tokens cannot be checked at the moment; try again.", { extensions: { code: "SERVICE_UNAVAILABLE", http } });
    });
    return { role: this.#role(roles), name: `token:${subject}`, label: "token" };
  }

  /** The last of the roles that is named; those that may more come later. */
  #role(names: readonly string[]): Role {
    const role = [...this.credentials.roles.values()].filter(({ name }) => names.includes(name)).at(-1);
    if (role === undefined) throw forbidden("The key or token names no role of this server.");
    return role;
  }
}
