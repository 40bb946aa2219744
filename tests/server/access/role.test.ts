import { DEFAULT_LIMITS } from "../../../src/limits";
import { hashOfKey, makeApiKey, OPEN } from "../../../src/server/access";
import { scratchFile } from "./scratch";
import { serving } from "./serving";

const key = makeApiKey();
const keysFile = scratchFile("keys.json", [{ name: "notebook", role: "analyst", sha256: hashOfKey(key).toString("hex") }]);

const NOBODY = { role: null, explain: false, introspect: false };
const PUBLIC = { role: "public", explain: false, introspect: true };
const ANALYST = { role: "analyst", explain: true, introspect: true };

async function roleAt(url: string, shown?: string): Promise<unknown> {
  const response = await fetch(new URL("/role", url), { headers: shown === undefined ? {} : { authorization: `Bearer ${shown}` } });
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  return response.json();
}

test.each([
  ["where all may ask", {}, undefined, PUBLIC],
  ["where all may be told the Cypher", { explain: true }, undefined, { ...PUBLIC, explain: true }],
  ["where none may introspect", { introspection: false }, undefined, { ...PUBLIC, introspect: false }],
  ["with a key", { access: { ...OPEN, keysFile } }, key, ANALYST],
  ["without one", { access: { ...OPEN, keysFile } }, undefined, PUBLIC],
  ["with a key that is not taken", { access: { ...OPEN, keysFile } }, makeApiKey(), NOBODY],
  ["without a key where one is wanted", { access: { ...OPEN, anonymousRole: null, keysFile } }, undefined, NOBODY],
])("%s /role tells what may be done, and nothing runs", (_case, options, shown, expected) =>
  serving(options, async ({ url, statements }) => {
    expect(await roleAt(url, shown)).toEqual(expected);
    expect(statements()).toBe(0);
  }),
);

test("who tries keys at /role is refused as elsewhere", () =>
  serving({ access: { ...OPEN, keysFile }, limits: { ...DEFAULT_LIMITS, requestsPerMinute: 3 } }, async ({ url }) => {
    for (let time = 0; time < 3; time++) expect(await roleAt(url, makeApiKey())).toEqual(NOBODY);
    for (const shown of [makeApiKey(), key]) expect((await fetch(new URL("/role", url), { headers: { authorization: `Bearer ${shown}` } })).status).toBe(429);
  }));
