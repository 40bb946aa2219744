import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import type { TokenConfig } from "../../config";
import { readJsonFile } from "../readJsonFile";

/** How long a key set may take to come, in ms, and how long after that it is not fetched again for a key that is not in it. */
const FETCH = { timeoutDuration: 2_000, cooldownDuration: 30_000 };

/** The longest subject that is told from others. */
const LONGEST = 100;

/** What a token that holds says. */
export interface Claims {
  readonly subject: string;
  readonly roles: readonly string[];
}

/** Checks tokens. */
export interface Tokens {
  /** Rejects for a token that does not hold. */
  read(token: string): Promise<Claims>;
  /** Whether `read` rejected because the keys cannot be had, so that nothing is known of the token. */
  isUnavailable(error: unknown): boolean;
}

class KeysUnavailable extends Error {}

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/**
 * Checks signed JWTs (RFC 7519, RFC 8725): the signature by a key of the set, whose algorithm is one of the few that are configured, all of them with public
 * keys; issuer and audience; the times of its validity. A token must say whose it is and when it ends.
 */
export function openTokens({ keys, issuer, audience, algorithms, toleranceSeconds, roleClaim }: TokenConfig): Tokens {
  const find = keys instanceof URL ? remote(keys) : createLocalJWKSet(readJsonFile("KG_JWT_KEYS", keys, KeySet) as JSONWebKeySet);
  const options = { issuer, audience, algorithms: [...algorithms], clockTolerance: toleranceSeconds, requiredClaims: ["sub", "exp"] };
  return {
    read: async (token) => {
      const { payload } = await jwtVerify(token, find, options);
      return { subject: String(payload.sub).slice(0, LONGEST), roles: [payload[roleClaim]].flat().filter((role) => typeof role === "string") };
    },
    isUnavailable: (error) => error instanceof KeysUnavailable,
  };
}

/** Keys that are fetched. What is wrong with the token is told apart from what is wrong with the fetching. */
function remote(address: URL): JWTVerifyGetKey {
  const find = createRemoteJWKSet(address, FETCH);
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) throw error;
      throw new KeysUnavailable("The key set of the tokens cannot be had.", { cause: error });
    }
  };
}
