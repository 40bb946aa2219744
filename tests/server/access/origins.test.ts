import { COUNT, COUNTED, shared, told, WAYS } from "./serving";

const FRIEND = "https://reader.example";
const JSON_TYPE = { "content-type": "application/json" };

/** What a browser asks before a page of another site may ask. */
const preflight = (url: string, origin: string) =>
  fetch(url, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type,authorization" } });

const corsHeaders = (headers: Headers): Record<string, string> => Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));

describe("pages of a listed site", () => {
  const server = shared(() => ({ origins: [FRIEND, "http://localhost:3000"] }));

  test.each([FRIEND, "http://localhost:3000"])("may ask: %s", async (origin) => {
    const before = await preflight(server.url, origin);
    expect({ status: before.status, ...corsHeaders(before.headers) }).toEqual({
      status: 204,
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET,POST",
      "access-control-allow-headers": "content-type,authorization,apollo-require-preflight,x-explain,x-request-id",
      "access-control-expose-headers": "retry-after,www-authenticate,x-request-id",
      "access-control-max-age": "600",
    });
    for (const [way, ask] of Object.entries(WAYS)) {
      const { headers, data } = await ask(server.url, COUNT, { origin });
      expect({ way, data, ...corsHeaders(headers) }).toEqual({ way, data: COUNTED, "access-control-allow-origin": origin, "access-control-expose-headers": "retry-after,www-authenticate,x-request-id" });
      expect(headers.get("vary")).toMatch(/\bOrigin\b/);
    }
  });

  test("may read refusals too", async () => {
    for (const body of [{ query: "{ nothing }" }, []]) expect((await WAYS.POST(server.url, body, { origin: FRIEND })).headers.get("access-control-allow-origin")).toBe(FRIEND);
    const file = await fetch(new URL("/export?format=jsonld&of=places", server.url), { headers: { origin: FRIEND } });
    expect({ status: file.status, origin: file.headers.get("access-control-allow-origin") }).toEqual({ status: 200, origin: FRIEND });
  });

  test.each(["https://reader.example.org", "https://evil.reader.example", "http://reader.example", "https://reader.example:8443", "null", "https://reader.example.evil.example"])("others may not: %s", async (origin) => {
    expect(corsHeaders((await preflight(server.url, origin)).headers)).not.toHaveProperty("access-control-allow-origin");
    for (const ask of Object.values(WAYS)) expect((await ask(server.url, COUNT, { origin })).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("where no site is listed", () => {
  const server = shared(() => ({}));

  test("no page of another site may read an answer", async () => {
    expect(corsHeaders((await preflight(server.url, FRIEND)).headers)).toEqual({});
    for (const ask of Object.values(WAYS)) expect(corsHeaders((await ask(server.url, COUNT, { origin: FRIEND })).headers)).toEqual({});
  });
});

describe("where all sites are let in", () => {
  const server = shared(() => ({ origins: ["*"] }));

  test("any page may ask, without the reader's cookies", async () => {
    const { headers } = await WAYS.POST(server.url, COUNT, { origin: "https://any.example" });
    expect(corsHeaders(headers)).toMatchObject({ "access-control-allow-origin": "*" });
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("what a page can send without asking the browser beforehand is refused (CSRF), listed or not", () => {
  const server = shared(() => ({ origins: [FRIEND] }));
  const query = COUNT.query;

  test.each<readonly [string, () => Promise<Response>]>([
    ["a GET", () => fetch(`${server.url}?${new URLSearchParams({ query })}`)],
    ["a GET as text", () => fetch(`${server.url}?${new URLSearchParams({ query })}`, { headers: { "content-type": "text/plain" } })],
    ["a form", () => fetch(server.url, { method: "POST", body: new URLSearchParams({ query }) })],
    ["a form with parts", () => {
      const form = new FormData();
      form.set("query", query);
      return fetch(server.url, { method: "POST", body: form });
    }],
    ["JSON as text", () => fetch(server.url, { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify(COUNT) })],
    ["JSON as text that says it is JSON", () => fetch(server.url, { method: "POST", headers: { "content-type": "text/plain; application/json" }, body: JSON.stringify(COUNT) })],
    ["JSON of no type", () => fetch(server.url, { method: "POST", body: new Blob([JSON.stringify(COUNT)]) })],
  ])("%s", async (_case, send) => {
    const answer = await told(send());
    expect(answer).toMatchObject({ status: 400, code: "BAD_REQUEST", data: undefined });
    expect(server.statements()).toBe(0);
  });

  test("what it cannot send is answered", async () => {
    expect(await told(fetch(server.url, { method: "POST", headers: JSON_TYPE, body: JSON.stringify(COUNT) }))).toMatchObject({ status: 200, data: COUNTED });
    for (const header of ["apollo-require-preflight", "x-apollo-operation-name"]) {
      expect(await told(fetch(`${server.url}?${new URLSearchParams({ query })}`, { headers: { [header]: "1" } }))).toMatchObject({ status: 200, data: COUNTED });
    }
  });
});
