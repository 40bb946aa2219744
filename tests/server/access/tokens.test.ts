import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from "jose";
import type { AccessConfig, TokenConfig } from "../../../src/config";
import { OPEN } from "../../../src/server/access";
import { scratchFile } from "./scratch";
import { COUNT, COUNTED, EACH_WAY, serving, shared, WAYS } from "./serving";

const { POST } = WAYS;
const ISSUER = "https://login.example";
const AUDIENCE = "negotiations-graph";
const BIG_PAGE = { query: "{ meetings(first: 1001) { totalCount } }" };

interface Keys {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

let signing: Keys;
let stranger: Keys;
let elliptic: Keys;
let config: TokenConfig;
let keySet: string;

beforeAll(async () => {
  [signing, stranger, elliptic] = await Promise.all([generateKeyPair("RS256", { extractable: true }), generateKeyPair("RS256"), generateKeyPair("ES384", { extractable: true })]);
  const keys = [{ ...(await exportJWK(signing.publicKey)), kid: "first", alg: "RS256" }, { ...(await exportJWK(elliptic.publicKey)), kid: "second", alg: "ES384" }];
  keySet = JSON.stringify({ keys });
  config = { keys: scratchFile("jwks.json", keySet), issuer: ISSUER, audience: AUDIENCE, algorithms: ["RS256", "ES256"], roleClaim: "role", toleranceSeconds: 30 };
});

const now = (): number => Math.floor(Date.now() / 1_000);
const claims = () => ({ sub: "an analyst", iss: ISSUER, aud: AUDIENCE, exp: now() + 300, role: "analyst" });

function signed(payload: object, { key = signing.privateKey, header = {} }: { readonly key?: CryptoKey; readonly header?: object } = {}): Promise<string> {
  return new SignJWT(payload as JWTPayload).setProtectedHeader({ alg: "RS256", kid: "first", ...header }).sign(key);
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const access = (tokens: Partial<TokenConfig> = {}): AccessConfig => ({ ...OPEN, anonymousRole: null, tokens: { ...config, ...tokens } });

describe.each(EACH_WAY)("%s", (_way, ask) => {
  const server = shared(() => ({ access: access() }));

  test("a token gives its role", async () => {
    expect(await ask(server.url, BIG_PAGE, bearer(await signed(claims())))).toMatchObject({ status: 200, data: COUNTED });
    expect(await ask(server.url, BIG_PAGE, bearer(await signed({ ...claims(), role: "public" })))).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED" });
    expect(server.statements()).toBe(1);
    expect(await ask(server.url, COUNT)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });

  test.each<readonly [string, () => Promise<string>]>([
    ["one that has ended", () => signed({ ...claims(), exp: now() - 60 })],
    ["one that does not hold yet", () => signed({ ...claims(), nbf: now() + 60 })],
    ["one that never ends", () => signed({ ...claims(), exp: undefined })],
    ["one of nobody", () => signed({ ...claims(), sub: undefined })],
    ["one of another issuer", () => signed({ ...claims(), iss: "https://login.example.org" })],
    ["one without an issuer", () => signed({ ...claims(), iss: undefined })],
    ["one for another server", () => signed({ ...claims(), aud: "another" })],
    ["one for no server", () => signed({ ...claims(), aud: undefined })],
    ["one signed by a stranger", () => signed(claims(), { key: stranger.privateKey })],
    ["one that names a key that is not known", () => signed(claims(), { header: { kid: "third" } })],
    ["one by an algorithm that is not configured, by a key that is known", () => signed(claims(), { key: elliptic.privateKey, header: { alg: "ES384", kid: "second" } })],
    ["one without a signature (alg none)", () => Promise.resolve(new UnsecuredJWT(claims()).encode())],
    ["one without a signature, under another name", async () => withHeader(await signed(claims()), { alg: "nOnE", kid: "first" }, "")],
    ["one whose secret is the public key (HS256 for RS256)", confused],
    ["one whose claims were changed", async () => withPart(await signed(claims()), 1, { ...claims(), role: "admin" })],
    ["one whose header brings its own key", async () => signed(claims(), { key: stranger.privateKey, header: { jwk: await exportJWK(stranger.publicKey) } })],
    ["one whose header names an address of keys", () => signed(claims(), { key: stranger.privateKey, header: { jku: "http://127.0.0.1:1/jwks.json" } })],
    ["one with an extension that must be understood (crit)", async () => withHeader(await signed(claims()), { alg: "RS256", kid: "first", crit: ["x"], x: 1 })],
    ["no token", () => Promise.resolve("a.b.c")],
    ["half a token", async () => (await signed(claims())).split(".").slice(0, 2).join(".")],
  ])("%s is refused, and nothing runs", async (_case, make) => {
    const token = await make();
    const refused = await ask(server.url, COUNT, bearer(token));
    expect(refused).toMatchObject({ status: 401, code: "UNAUTHENTICATED", data: undefined });
    expect(refused.headers.get("www-authenticate")).toContain('error="invalid_token"');
    expect(server.statements()).toBe(0);
    expect(refused.text + server.log()).not.toContain(token);
  });
});

/** A token whose header says that the public key is a shared secret. */
async function confused(): Promise<string> {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "HS256", kid: "first" })}.${part(claims())}`;
  return `${text}.${createHmac("sha256", await exportSPKI(signing.publicKey)).update(text).digest("base64url")}`;
}

function withPart(token: string, index: number, value: object): string {
  return token.split(".").map((part, place) => (place === index ? Buffer.from(JSON.stringify(value)).toString("base64url") : part)).join(".");
}

function withHeader(token: string, header: object, signature?: string): string {
  const [head, body, last] = withPart(token, 0, header).split(".");
  return [head, body, signature ?? last].join(".");
}

describe("what a token says", () => {
  test("clocks may differ by the tolerance", () =>
    serving({ access: access() }, async ({ url }) => {
      expect(await POST(url, COUNT, bearer(await signed({ ...claims(), exp: now() - 20 })))).toMatchObject({ status: 200 });
      expect(await POST(url, COUNT, bearer(await signed({ ...claims(), nbf: now() + 20 })))).toMatchObject({ status: 200 });
    }));

  test.each([
    ["a list of roles: the one that may most", ["public", "admin", "analyst", "another"], "admin"],
    ["a list of one", ["analyst"], "analyst"],
  ])("%s", (_case, role, expected) =>
    serving({ access: access(), explain: false }, async ({ url }) => {
      const twelve = { query: `{ meetings(first: ${expected === "admin" ? 10_000 : 5_000}) { totalCount } }` };
      expect(await POST(url, twelve, bearer(await signed({ ...claims(), role })))).toMatchObject({ status: 200, data: COUNTED });
    }));

  test.each([
    ["a role that is not here", "editor"],
    ["no role", undefined],
    ["a role that is no text", { name: "admin" }],
    ["a role of JavaScript's objects", "constructor"],
  ])("%s is forbidden", (_case, role) =>
    serving({ access: access() }, async ({ url, statements }) => {
      expect(await POST(url, COUNT, bearer(await signed({ ...claims(), role })))).toMatchObject({ status: 403, code: "FORBIDDEN", message: "The key or token names no role of this server." });
      expect(statements()).toBe(0);
    }));

  test("the role stands in the claim that is configured, and the subject in no log", () =>
    serving({ access: access({ roleClaim: "https://un.example/role" }) }, async ({ url, log }) => {
      const token = await signed({ ...claims(), role: "public", "https://un.example/role": "analyst" });
      expect(await POST(url, BIG_PAGE, bearer(token))).toMatchObject({ status: 200, data: COUNTED });
      expect(log()).toContain('"caller":"token"');
      expect(log()).not.toContain("an analyst");
    }));
});

describe("keys at an address", () => {
  let server: Server;
  let asked: number;
  let respond: (send: (status: number, text: string) => void) => void;
  let keys: URL;

  beforeEach(async () => {
    asked = 0;
    server = createServer((_request, response) => {
      asked += 1;
      respond((status, text) => response.writeHead(status, { "content-type": "application/json" }).end(text));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    keys = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test("are fetched once for many tokens, and not again for each key that is not known", () =>
    serving({ access: access({ keys }) }, async ({ url }) => {
      respond = (send) => send(200, keySet);
      const token = await signed(claims());
      const answers = await Promise.all(Array.from({ length: 10 }, () => POST(url, COUNT, bearer(token))));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
      for (const kid of ["third", "fourth", "fifth"]) expect(await POST(url, COUNT, bearer(await signed(claims(), { header: { kid } })))).toMatchObject({ status: 401 });
      expect(asked).toBe(1);
    }));

  test.each<readonly [string, typeof respond]>([
    ["that answers with an error", (send) => send(500, "")],
    ["that answers with what is no JSON", (send) => send(200, "<html>")],
    ["that answers with what is no key set", (send) => send(200, "{}")],
    ["that leads elsewhere", (send) => send(302, "")],
    ["that never answers", () => undefined],
  ])("%s: the answer is 503 in time, nobody is let in, and nothing runs", (_case, given) =>
    serving({ access: access({ keys }) }, async ({ url, statements }) => {
      respond = given;
      const begun = performance.now();
      const refused = await POST(url, COUNT, bearer(await signed(claims())));
      expect(performance.now() - begun).toBeLessThan(6_000); // the deadline of every request
      expect(refused).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE", data: undefined });
      expect(refused.headers.get("retry-after")).toBe("5");
      expect(refused.text).not.toMatch(/127\.0\.0\.1|jwks/);
      expect(statements()).toBe(0);
      respond = (send) => send(200, keySet); // and all is well when it is back
      expect(await POST(url, COUNT, bearer(await signed(claims())))).toMatchObject({ status: 200, data: COUNTED });
    }));

  test("where nobody is there, too", () =>
    serving({ access: { ...access({ keys: new URL("http://127.0.0.1:1/jwks.json") }), anonymousRole: "public" } }, async ({ url }) => {
      expect(await POST(url, COUNT, bearer(await signed(claims())))).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE" });
      expect(await POST(url, COUNT)).toMatchObject({ status: 200, data: COUNTED });
    }));
});
