import { DEFAULT_LIMITS } from "../../../src/limits";
import { hashOfKey, makeApiKey, OPEN } from "../../../src/server/access";
import { eventually } from "../../support/eventually";
import { scratchFile } from "./scratch";
import { COUNT, COUNTED, EACH_WAY, serving, shared, told, WAYS } from "./serving";

const { POST } = WAYS;
const KEYS = { analyst: makeApiKey(), admin: makeApiKey(), ended: makeApiKey(), lasting: makeApiKey(), public: makeApiKey() };
const sha256 = (key: string): string => hashOfKey(key).toString("hex");
const keysFile = scratchFile("keys.json", [
  { name: "notebook", role: "analyst", sha256: sha256(KEYS.analyst) },
  { name: "operator", role: "admin", sha256: sha256(KEYS.admin) },
  { name: "former", role: "analyst", sha256: sha256(KEYS.ended), expires: "2020-01-01" },
  { name: "lasting", role: "analyst", sha256: sha256(KEYS.lasting), expires: "9999-12-31" },
  { name: "reader", role: "public", sha256: sha256(KEYS.public) },
]);
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const BIG_PAGE = { query: "{ meetings(first: 1001) { totalCount } }" };

test("a key is 256 random bits, and no two are alike", () => {
  const keys = Array.from({ length: 100 }, makeApiKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^ng_[\w-]{43}$/);
});

describe.each(EACH_WAY)("%s", (_way, ask) => {
  const server = shared(() => ({ access: { ...OPEN, keysFile } }));

  test("a key gives the limits of its role; without one they are those of all", async () => {
    expect(await ask(server.url, BIG_PAGE)).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED", limit: { name: "pageSize", maximum: 1_000, found: 1_001 } });
    expect(await ask(server.url, BIG_PAGE, bearer(KEYS.public))).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED" });
    expect(server.statements()).toBe(0);
    for (const key of [KEYS.analyst, KEYS.lasting, KEYS.admin]) expect(await ask(server.url, BIG_PAGE, bearer(key))).toMatchObject({ status: 200, data: COUNTED });
  });

  test.each([
    ["an unknown key", bearer(makeApiKey())],
    ["a key with one letter more", bearer(`${KEYS.analyst}a`)],
    ["a key without its last letter", bearer(KEYS.analyst.slice(0, -1))],
    ["a key whose time has ended", bearer(KEYS.ended)],
    ["the hash of a key", bearer(sha256(KEYS.analyst))],
    ["no key behind Bearer", { authorization: "Bearer" }],
    ["a key and more", bearer(`${KEYS.analyst} ${KEYS.analyst}`)],
    ["another scheme", { authorization: `Basic ${Buffer.from(`notebook:${KEYS.analyst}`).toString("base64")}` }],
    ["a key without its scheme", { authorization: KEYS.analyst }],
  ])("%s is refused, and nothing runs", async (_case, headers) => {
    const refused = await ask(server.url, COUNT, headers);
    expect(refused).toMatchObject({ status: 401, code: "UNAUTHENTICATED", message: "The key or token is not taken: it is unknown, has ended, or was not made for this server." });
    expect(refused.headers.get("www-authenticate")).toBe('Bearer realm="negotiations-graph", error="invalid_token"');
    expect(server.statements()).toBe(0);
  });

  test("where nobody may ask without a key, the refusal says how to", () =>
    serving({ access: { ...OPEN, anonymousRole: null, keysFile } }, async ({ url, statements }) => {
      const refused = await ask(url, COUNT);
      expect(refused).toMatchObject({ status: 401, code: "UNAUTHENTICATED", data: undefined });
      expect(refused.headers.get("www-authenticate")).toBe('Bearer realm="negotiations-graph"');
      expect(statements()).toBe(0);
      expect(await ask(url, COUNT, bearer(KEYS.public))).toMatchObject({ status: 200, data: COUNTED });
    }));
});

test("the scheme may be written in any letters (RFC 9110)", () =>
  serving({ access: { ...OPEN, anonymousRole: null, keysFile } }, async ({ url }) => {
    for (const scheme of ["bearer", "BEARER"]) expect(await POST(url, COUNT, { authorization: `${scheme} ${KEYS.public}` })).toMatchObject({ status: 200, data: COUNTED });
  }));

test("exports want the key too; health does not", () =>
  serving({ access: { ...OPEN, anonymousRole: null, keysFile } }, async ({ url }) => {
    const file = new URL("/export?format=jsonld&of=places", url).href;
    expect((await fetch(file)).status).toBe(401);
    expect((await fetch(file, { headers: bearer(KEYS.public) })).status).toBe(200);
    for (const path of ["/health/live", "/health/ready"]) expect((await fetch(new URL(path, url))).status).toBe(200);
  }));

test("a body that only the role allows is read, and a larger one refused by the role's own limit", () =>
  serving({ access: { ...OPEN, keysFile } }, async ({ url }) => {
    const padded = (bytes: number) => ({ ...COUNT, operationName: null, variables: {}, extensions: { padding: "x".repeat(bytes) } });
    expect(await POST(url, padded(200_000))).toMatchObject({ status: 413, limit: { name: "bodyBytes", maximum: 100_000 } });
    expect(await POST(url, padded(200_000), bearer(KEYS.admin))).toMatchObject({ status: 200, data: COUNTED });
    expect(await POST(url, padded(2_000_000), bearer(KEYS.admin))).toMatchObject({ status: 413, limit: { name: "bodyBytes", maximum: 1_000_000 } });
  }));

describe("the rate", () => {
  const rolesFile = scratchFile("roles.json", { public: { limits: { requestsPerMinute: 2 } }, analyst: { limits: { requestsPerMinute: 4 } } });
  const access = { ...OPEN, rolesFile, keysFile };

  test("of somebody known is that of the role, counted by the key and not by the address", () =>
    serving({ access }, async ({ url }) => {
      const statuses = async (count: number, headers: Record<string, string>) => (await Promise.all(Array.from({ length: count }, () => POST(url, COUNT, headers)))).map(({ status }) => status).sort((one, other) => one - other);
      expect(await statuses(3, {})).toEqual([200, 200, 429]);
      expect(await statuses(5, bearer(KEYS.analyst))).toEqual([200, 200, 200, 200, 429]);
      expect(await statuses(4, bearer(KEYS.lasting))).toEqual([200, 200, 200, 200]);
    }));

  test("of failures is limited for an address, whose keys are not looked at any more then", () =>
    serving({ access, limits: { ...DEFAULT_LIMITS, requestsPerMinute: 2 } }, async ({ url, statements }) => {
      for (const status of [401, 401, 429, 429]) expect((await POST(url, COUNT, bearer(makeApiKey()))).status).toBe(status);
      const blocked = await POST(url, COUNT, bearer(KEYS.analyst));
      expect(blocked).toMatchObject({ status: 429, code: "LIMIT_EXCEEDED" });
      expect(Number(blocked.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(statements()).toBe(0);
    }));
});

test("where nobody is known, the header is not looked at: it may be a proxy's", () =>
  serving({}, async ({ url }) => {
    expect(await POST(url, COUNT, { authorization: "Basic eDp5" })).toMatchObject({ status: 200, data: COUNTED });
  }));

test("the log names the key by its name, and nothing tells the key", () =>
  serving({ access: { ...OPEN, keysFile } }, async ({ url, log }) => {
    const answers = await Promise.all([POST(url, COUNT, bearer(KEYS.analyst)), POST(url, COUNT, bearer(KEYS.ended)), POST(`${url}?`, COUNT, bearer(KEYS.admin)), told(fetch(`${url}/%`, { headers: bearer(KEYS.admin) }))]);
    await eventually(() => {
      expect(log()).toContain('"caller":"key:notebook"');
      return Promise.resolve();
    });
    for (const text of [log(), ...answers.map((answer) => answer.text)]) for (const key of Object.values(KEYS)) expect(text).not.toContain(key);
  }));

test.each(EACH_WAY)("the log tells the route of a %s", (_way, ask) =>
  serving({}, async ({ url, log }) => {
    await ask(url, COUNT, { "x-request-id": "the-request" });
    await eventually(() => {
      expect(log()).toMatch(/"id":"the-request","method":"[A-Z]+","route":"\/graphql","status":200/);
      return Promise.resolve();
    });
  }));
