import { connect as connectSocket } from "node:net";
import { COUNT, shared, WAYS } from "./serving";

const server = shared(() => ({}));
const JSON_TYPE = { "content-type": "application/json" };
const POLICY = "default-src 'none';script-src 'self';connect-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'";

/** All ways in which the server answers. */
const ANSWERS: readonly (readonly [string, (url: string) => Promise<Response>])[] = [
  ["an answer", (url) => fetch(url, { method: "POST", headers: JSON_TYPE, body: JSON.stringify(COUNT) })],
  ["an answer by Express", (url) => fetch(`${url}?`, { method: "POST", headers: JSON_TYPE, body: JSON.stringify(COUNT) })],
  ["a refusal", (url) => fetch(url, { method: "POST", headers: JSON_TYPE, body: "{" })],
  ["health", (url) => fetch(new URL("/health/live", url))],
  ["the version", (url) => fetch(new URL("/version", url))],
  ["a file", (url) => fetch(new URL("/export?format=jsonld&of=places", url))],
  ["nothing", (url) => fetch(new URL("/nothing", url))],
];

test.each(ANSWERS)("%s tells browsers to load nothing of others, and not what the server is made of", async (_case, send) => {
  const { headers } = await send(server.url);
  expect(Object.fromEntries(["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "x-frame-options", "strict-transport-security", "x-powered-by", "server"].map((name) => [name, headers.get(name)]))).toEqual({
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
    "strict-transport-security": null,
    "x-powered-by": null,
    server: null,
  });
});

describe("behind TLS", () => {
  const secure = shared(() => ({ https: true }));

  test.each(ANSWERS)("%s tells browsers to keep to it", async (_case, send) => {
    expect((await send(secure.url)).headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  });
});

/** Sends a request as it is, for what no client would send, and gives the status and the rest of the answer. */
function raw(text: string): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connectSocket(Number(port), hostname, () => socket.write(text));
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const all = Buffer.concat(chunks).toString();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(all)?.[1]), text: all });
    });
  });
}

const request = (line: string, headers = ""): string => `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`;

test.each<readonly [string, number, () => Promise<{ readonly status: number; readonly text: string }>]>([
  ["an address that is malformed", 404, () => raw(request("GET /%"))],
  ["an address below GraphQL that is malformed", 400, () => raw(request("GET /graphql/%E0%A4%A"))],
  ["an address of a page that is malformed", 400, () => raw(request("GET /graphiql/%"))],
  ["an address with a null byte", 404, () => raw(request("GET /a%00b"))],
  ["a whole address", 404, () => raw(request("GET http://other.example/nothing"))],
  ["an address that climbs", 404, () => raw(request("GET /../../etc/passwd"))],
  ["one that climbs in a page's folder", 404, () => raw(request("GET /graphiql/..%2f..%2fpackage.json"))],
  ["an address that is not there", 404, () => raw(request("GET /nothing"))],
  ["a method that GraphQL does not take", 405, () => raw(request("PUT /graphql", "content-type: application/json\r\ncontent-length: 0\r\n"))],
  ["a method that is none", 400, () => raw(request("FETCH /graphql"))],
  ["a body that is too large", 413, () => WAYS["POST by Express"](server.url, { query: "x".repeat(200_000) })],
  ["a body in letters that are not known", 415, () => raw(request("POST /graphql", 'content-type: application/json; charset="none"\r\ncontent-length: 2\r\n') + "{}")],
  ["a body packed in a way that is not known", 415, () => raw(request("POST /graphql", "content-type: application/json\r\ncontent-encoding: none\r\ncontent-length: 2\r\n") + "{}")],
  ["a body that says it is packed, and is not", 400, () => raw(request("POST /graphql", "content-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n") + "{}")],
  ["headers that are too large", 431, () => raw(request("GET /graphql", `x-large: ${"x".repeat(20_000)}\r\n`))],
  ["two lengths", 400, () => raw(request("POST /graphql", "content-length: 2\r\ncontent-length: 3\r\n") + "{}")],
  ["a length and chunks", 400, () => raw(request("POST /graphql", "content-length: 2\r\ntransfer-encoding: chunked\r\n") + "{}")],
  ["what is no HTTP", 400, () => raw("hello\r\n\r\n")],
])("%s is answered with %i, and without a stack, a path or a page of Express", async (_case, status, send) => {
  const answer = await send();
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/node_modules|\bat [\w.<>]+ \(|\/src\/|\/dist\/|Error:|<html|<pre|express/i);
});
