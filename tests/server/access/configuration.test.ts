import pino from "pino";
import { readConfig } from "../../../src/config";
import { serve } from "../../../src/server";
import { openTestDatabase } from "../../support/database";
import { scratchFile } from "./scratch";

const KEY = { name: "notebook", role: "analyst", sha256: "0".repeat(64) };
const JWT = { KG_JWT_KEYS: "https://login.example/keys", KG_JWT_ISSUER: "https://login.example", KG_JWT_AUDIENCE: "graph" };

test("without a variable set all may ask, and pages of this server alone", () => {
  expect(readConfig({}).http).toMatchObject({
    introspection: true,
    access: { anonymousRole: "public", rolesFile: null, keysFile: null, tokens: null },
    origins: [],
    https: false,
    trustedDocuments: null,
  });
});

test("what the variables say", () => {
  const environment = { ...JWT, KG_INTROSPECTION: "0", KG_ANONYMOUS_ROLE: "none", KG_ROLES_FILE: "roles.json", KG_API_KEYS_FILE: "keys.json", KG_JWT_ALGORITHMS: "ES256, PS512", KG_JWT_ROLE_CLAIM: "roles", KG_JWT_TOLERANCE_SECONDS: "5" };
  expect(readConfig({ ...environment, KG_CORS_ORIGINS: "https://a.example, http://localhost:3000", KG_HTTPS: "1", KG_TRUSTED_DOCUMENTS: "documents.json" }).http).toMatchObject({
    introspection: false,
    access: {
      anonymousRole: null,
      rolesFile: "roles.json",
      keysFile: "keys.json",
      tokens: { keys: new URL(JWT.KG_JWT_KEYS), issuer: "https://login.example", audience: "graph", algorithms: ["ES256", "PS512"], roleClaim: "roles", toleranceSeconds: 5 },
    },
    origins: ["https://a.example", "http://localhost:3000"],
    https: true,
    trustedDocuments: "documents.json",
  });
});

test.each([
  [{ KG_INTROSPECTION: "off" }, "KG_INTROSPECTION: expected 0 or 1"],
  [{ KG_HTTPS: "yes" }, "KG_HTTPS: expected 0 or 1"],
  [{ KG_CORS_ORIGINS: "reader.example" }, "KG_CORS_ORIGINS: expected origins"],
  [{ KG_CORS_ORIGINS: "https://reader.example/" }, "KG_CORS_ORIGINS: expected origins"],
  [{ KG_CORS_ORIGINS: "https://*.example" }, "KG_CORS_ORIGINS: expected origins"],
  [{ KG_CORS_ORIGINS: "null" }, "KG_CORS_ORIGINS: expected origins"],
  [{ ...JWT, KG_JWT_ALGORITHMS: "HS256" }, "KG_JWT_ALGORITHMS: expected some of RS256,"],
  [{ ...JWT, KG_JWT_ALGORITHMS: "none" }, "KG_JWT_ALGORITHMS: expected some of RS256,"],
  [{ ...JWT, KG_JWT_ALGORITHMS: "," }, "KG_JWT_ALGORITHMS: expected some of RS256,"],
  [{ ...JWT, KG_JWT_KEYS: "http://login.example/keys" }, "KG_JWT_KEYS: expected the path of a file, or an address with https://"],
  [{ ...JWT, KG_JWT_KEYS: "ftp://127.0.0.1/keys" }, "KG_JWT_KEYS: expected the path of a file, or an address with https://"],
  [{ ...JWT, KG_JWT_TOLERANCE_SECONDS: "601" }, "KG_JWT_TOLERANCE_SECONDS: expected seconds, 0 to 600"],
  [{ KG_JWT_KEYS: "keys.json" }, "KG_JWT_KEYS, KG_JWT_ISSUER and KG_JWT_AUDIENCE must all be set, or none of them."],
  [{ NEO4J_READER_USER: "reader" }, "NEO4J_READER_USER and NEO4J_READER_PASSWORD must both be set, and NEO4J_URI too, or none of them."],
])("%j is refused at the start with the variable's name", (environment, words) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: "CONFIGURATION", message: expect.stringContaining(words) as string }) as Error);
});

test.each([
  [{ NEO4J_URI: "neo4j://neo4j:a-secret@host:7687", NEO4J_PASSWORD: "x" }],
  [{ KG_TOKEN: "a-secret with a space" }],
  [{ KG_URL: "ftp://user:a-secret@host" }],
])("%j is refused without the secret in it", (environment) => {
  expect(() => readConfig(environment)).toThrow("The environment is not usable.");
  expect(() => readConfig(environment)).not.toThrow(/a-secret/);
});

describe("files that are named", () => {
  const role = (difference: object) => scratchFile("roles.json", { reader: difference });
  const keys = (...entries: object[]) => scratchFile("keys.json", entries);

  test.each<readonly [string, () => NodeJS.ProcessEnv, string]>([
    ["that are not there", () => ({ KG_ROLES_FILE: "/nowhere/roles.json" }), "KG_ROLES_FILE: /nowhere/roles.json cannot be read (ENOENT)."],
    ["that are no JSON", () => ({ KG_API_KEYS_FILE: scratchFile("no.json", "ng_a-secret") }), "is no JSON."],
    ["with a limit that no role has", () => ({ KG_ROLES_FILE: role({ limits: { statements: 100 } }) }), 'reader.limits: Unrecognized key: "statements"'],
    ["with a limit that is not known", () => ({ KG_ROLES_FILE: role({ limits: { costs: 100 } }) }), 'reader.limits: Unrecognized key: "costs"'],
    ["with a limit beyond what it may be", () => ({ KG_ROLES_FILE: role({ limits: { whereDepth: 101 } }) }), "reader.limits.whereDepth: "],
    ["with a right that is not known", () => ({ KG_ROLES_FILE: role({ write: true }) }), 'reader: Unrecognized key: "write"'],
    ["with a role of a wrong name", () => ({ KG_ROLES_FILE: scratchFile("names.json", { "A role": {} }) }), "A role: "],
    ["with the key itself in place of its hash", () => ({ KG_API_KEYS_FILE: keys({ ...KEY, sha256: "ng_a-secret" }) }), "0.sha256: expected 64 hexadecimal digits"],
    ["with a key of a role that is not there", () => ({ KG_API_KEYS_FILE: keys({ ...KEY, role: "editor" }) }), "KG_API_KEYS_FILE: there is no role editor; the roles are public, analyst, admin."],
    ["with a day that is none", () => ({ KG_API_KEYS_FILE: keys({ ...KEY, expires: "2027-02-30" }) }), "0.expires: "],
    ["without public keys", () => ({ ...JWT, KG_JWT_KEYS: scratchFile("empty.json", { keys: [] }) }), "keys: "],
    ["or a role that is not there", () => ({ KG_ANONYMOUS_ROLE: "guest" }), "KG_ANONYMOUS_ROLE: there is no role guest; the roles are public, analyst, admin."],
    ["or nobody who may ask", () => ({ KG_ANONYMOUS_ROLE: "none" }), "KG_ANONYMOUS_ROLE is none, so KG_API_KEYS_FILE or KG_JWT_KEYS must be set too"],
  ])("%s are refused at the start, with the variable and what is wrong", async (_case, environment, words) => {
    const database = openTestDatabase();
    const error: unknown = await serve(database, { ...readConfig(environment()).http, port: 0 }, pino({ level: "silent" })).then(
      (server) => server.stop(),
      (reason: unknown) => reason,
    );
    await database.close();
    const { code, message, details } = error as { readonly code: string; readonly message: string; readonly details: readonly string[] };
    expect({ code, text: [message, ...details].join("\n") }).toEqual({ code: "CONFIGURATION", text: expect.stringContaining(words) as string });
    expect([message, ...details].join("\n")).not.toContain("a-secret");
  });
});
