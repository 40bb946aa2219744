import { gzipSync, deflateSync, brotliCompressSync } from "node:zlib";
import type { Attack } from "./documents";
import { json, type Sent } from "./send";

const QUESTION = '{"query":"{ meetings { totalCount } }"}';
const JSON_TYPE = "application/json";

const typed = (type: string | undefined, body: string | Buffer = QUESTION, others: Sent["headers"] = {}): Sent => ({ headers: { ...(type === undefined ? {} : { "content-type": type }), ...others }, body });
const to = (method: string, path: string, headers: Sent["headers"] = {}): Sent => ({ method, path, headers });
const attack = (name: string, sent: Sent, status: number, ...codes: string[]): Attack => ({ name, sent, status, codes });

const BOMB = Buffer.alloc(50_000_000, " ");
const asked = encodeURIComponent("{ meetings { totalCount } }");

/** What a page of another site can make a browser send. */
const FOREIGN: readonly Attack[] = [
  attack("a GET", to("GET", `/graphql?query=${asked}`), 400, "BAD_REQUEST"),
  attack("a GET with a type of a form", to("GET", `/graphql?query=${asked}`, { "content-type": "text/plain" }), 400, "BAD_REQUEST"),
  attack("a GET of a mutation", to("GET", `/graphql?query=${encodeURIComponent("mutation { x }")}`), 400, "BAD_REQUEST"),
  attack("a HEAD", to("HEAD", `/graphql?query=${asked}`), 400),
  attack("a form", typed("application/x-www-form-urlencoded", `query=${asked}`), 400, "BAD_REQUEST"),
  attack("a form in parts", typed("multipart/form-data; boundary=x", `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${QUESTION}\r\n--x--`), 400, "BAD_REQUEST"),
  attack("plain text", typed("text/plain"), 400, "BAD_REQUEST"),
  attack("plain text that calls itself JSON", typed("text/plain; application/json"), 400, "BAD_REQUEST"),
  attack("no type", typed(undefined), 400, "BAD_REQUEST"),
  attack("an empty type", typed(""), 400, "BAD_REQUEST"),
];

const TYPES: readonly Attack[] = [
  attack("XML", typed("application/xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), 400, "BAD_REQUEST"),
  attack("YAML", typed("application/yaml", "query: !!js/function 'x'"), 400, "BAD_REQUEST"),
  attack("GraphQL itself", typed("application/graphql", "{ meetings { totalCount } }"), 400, "BAD_REQUEST"),
  attack("JSON in UTF-16", typed("application/json; charset=utf-16le", Buffer.from(QUESTION, "utf16le")), 200),
  attack("JSON in a character set that is none", typed("application/json; charset=x-evil"), 415, "BAD_REQUEST"),
  attack("JSON with a character set of 10000 letters", typed(`application/json; charset=${"x".repeat(10_000)}`), 415, "BAD_REQUEST"),
  attack("JSON in UTF-8, under another name of the type", typed("application/json;charset=\"utf-8\"; x=y"), 200),
  attack("a coding that nobody knows", typed(JSON_TYPE, QUESTION, { "content-encoding": "evil" }), 415, "BAD_REQUEST"),
  attack("gzip that is none", typed(JSON_TYPE, QUESTION, { "content-encoding": "gzip" }), 400, "BAD_REQUEST"),
  attack("gzip that ends too soon", typed(JSON_TYPE, gzipSync(QUESTION).subarray(0, 20), { "content-encoding": "gzip" }), 400, "BAD_REQUEST"),
  attack("gzip", typed(JSON_TYPE, gzipSync(QUESTION), { "content-encoding": "gzip" }), 200),
  attack("50 MB in 50 KB of gzip", typed(JSON_TYPE, gzipSync(BOMB), { "content-encoding": "gzip" }), 413, "LIMIT_EXCEEDED"),
  attack("50 MB in deflate", typed(JSON_TYPE, deflateSync(BOMB), { "content-encoding": "deflate" }), 413, "LIMIT_EXCEEDED"),
  attack("50 MB in a few bytes of Brotli", typed(JSON_TYPE, brotliCompressSync(BOMB), { "content-encoding": "br" }), 413, "LIMIT_EXCEEDED"),
  attack("gzip in gzip", typed(JSON_TYPE, gzipSync(gzipSync(QUESTION)), { "content-encoding": "gzip" }), 400, "BAD_REQUEST"),
  attack("a megabyte", json(QUESTION.padEnd(1_000_000)), 413, "LIMIT_EXCEEDED"),
  { ...attack("an answer in a type that is none", typed(JSON_TYPE, QUESTION, { accept: "image/png" }), 406, "BAD_REQUEST"), runs: true },
  attack("an answer in 2000 types", typed(JSON_TYPE, QUESTION, { accept: `${"a/b,".repeat(2_000)}*/*` }), 200),
  attack("an answer in a compression of 3000 choices", typed(JSON_TYPE, QUESTION, { "accept-encoding": `${"x;q=0.1,".repeat(1_500)}gzip` }), 200),
  { ...attack("an answer in parts", typed(JSON_TYPE, QUESTION, { accept: "multipart/mixed" }), 406, "BAD_REQUEST"), runs: true },
  attack("an id of a request with a line feed in disguise", typed(JSON_TYPE, QUESTION, { "x-request-id": "a%0d%0aset-cookie:b" }), 200),
  attack("a client that names itself", typed(JSON_TYPE, QUESTION, { "x-forwarded-for": "127.0.0.1, ' OR 1=1", forwarded: "for=127.0.0.1;host=evil.example" }), 200),
  attack("a method in disguise", typed(JSON_TYPE, QUESTION, { "x-http-method-override": "DELETE" }), 200),
  attack("an authorization that nobody asked for", typed(JSON_TYPE, QUESTION, { authorization: `Bearer ${"a.".repeat(3_000)}` }), 200),
  attack("a trace that is none", typed(JSON_TYPE, QUESTION, { traceparent: `00-${"z".repeat(5_000)}-01`, tracestate: "a=\t" }), 200),
  attack("an explanation to one who may not ask for it", typed(JSON_TYPE, QUESTION, { "x-explain": "1" }), 403, "FORBIDDEN"),
  attack("a document of the address beside that of the body", { ...json(QUESTION), path: "/graphql?query=mutation%7Bx%7D&variables=%7B" }, 200),
];

const PLACES: readonly Attack[] = [
  ...["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "LOCK", "PURGE"].map((method) => attack(method, to(method, "/graphql"), 400, "BAD_REQUEST")),
  ...["PUT", "PATCH", "DELETE"].map((method) => attack(`${method} of JSON`, { ...json(QUESTION), method }, 405, "BAD_REQUEST")),
  attack("a percent sign", to("GET", "/%"), 404, "NOT_FOUND"),
  attack("a percent sign below GraphQL", to("GET", "/graphiql/%"), 400, "BAD_REQUEST"),
  attack("bytes that are no UTF-8", to("GET", "/graphiql/%ff%fe"), 400, "BAD_REQUEST"),
  attack("a null byte", to("GET", "/graphiql/index.html%00.js"), 404, "NOT_FOUND"),
  ...["/graphiql/../package.json", "/graphiql/..%2fpackage.json", "/graphiql/%2e%2e/%2e%2e/package.json", "/graphiql/..%5c..%5cpackage.json", "/graphiql/%252e%252e%252fpackage.json", "/../../../../etc/passwd", "//etc/passwd", "/export/../../etc/passwd", "/.git/config", "/.env", "/src/config.ts", "/dist/cli.js", "/node_modules/express/package.json", "/.data/password"].map((path) => attack(path, to("GET", path), 404, "NOT_FOUND")),
  attack("a file with another method", to("POST", "/graphiql"), 404, "NOT_FOUND"),
  attack("an address of 10000 letters", to("GET", `/${"x".repeat(10_000)}`), 404, "NOT_FOUND"),
  attack("2000 parameters", to("GET", `/graphql?${"a=b&".repeat(2_000)}`, { "apollo-require-preflight": "1" }), 400, "BAD_REQUEST"),
  attack("a parameter twice", to("GET", `/graphql?query=${asked}&query=${asked}`, { "apollo-require-preflight": "1" }), 400, "BAD_REQUEST"),
  attack("a parameter that is an object", to("GET", `/graphql?query[a]=${asked}`, { "apollo-require-preflight": "1" }), 400, "BAD_REQUEST"),
  attack("__proto__ as a parameter", to("GET", `/graphql?__proto__[query]=${asked}`, { "apollo-require-preflight": "1" }), 400, "BAD_REQUEST"),
  attack("variables of a GET that are no JSON", to("GET", `/graphql?query=${asked}&variables=%7B`, { "apollo-require-preflight": "1" }), 400, "BAD_REQUEST"),
  attack("variables of a GET that are nested 3000 deep", to("GET", `/graphql?query=${asked}&variables=${"%5B".repeat(3_000)}`, { "apollo-require-preflight": "1" }), 400, "BAD_REQUEST"),
  attack("an export of nothing", to("GET", "/export"), 400, "BAD_USER_INPUT"),
  attack("an export in a format that is a path", to("GET", "/export?format=../../etc/passwd"), 400, "BAD_USER_INPUT"),
  attack("an export in two formats", to("GET", "/export?format=csv&format=turtle"), 400, "BAD_USER_INPUT"),
  attack("an export in a format that is an object", to("GET", "/export?format[__proto__]=csv"), 400, "BAD_USER_INPUT"),
  attack("an export of a list that is not there", to("GET", "/export?format=turtle&of=__proto__"), 400, "BAD_USER_INPUT"),
  attack("an export of Cypher", to("GET", `/export?format=turtle&of=${encodeURIComponent("meetings) RETURN 1 //")}`), 400, "BAD_USER_INPUT"),
  attack("an export under a condition that is no JSON", to("GET", "/export?format=turtle&of=meetings&where=%7B"), 400, "BAD_USER_INPUT"),
  attack("an export under a condition that is not there", to("GET", `/export?format=turtle&of=meetings&where=${encodeURIComponent('{"constructor":{"eq":"x"}}')}`), 400, "BAD_USER_INPUT"),
  attack("an export under conditions 900 deep", to("GET", `/export?format=turtle&of=meetings&where=${encodeURIComponent('{"not":'.repeat(900) + "{}" + "}".repeat(900))}`), 400, "BAD_USER_INPUT"),
  attack("an export under 200 conditions", to("GET", `/export?format=turtle&of=meetings&where=${encodeURIComponent(`{"or":[${Array(200).fill('{"id":{"eq":"a"}}').join()}]}`)}`), 400, "BAD_USER_INPUT"),
  attack("an export with a parameter of 10000 letters", to("GET", `/export?format=turtle&of=meetings&${"x".repeat(10_000)}=1`), 400, "BAD_USER_INPUT"),
  attack("an export by POST", to("POST", "/export?format=turtle"), 404, "NOT_FOUND"),
];

/** Attacks by how a request comes, by their groups. */
export const REQUESTS: Readonly<Record<string, readonly Attack[]>> = { "another site": FOREIGN, "types and codings": TYPES, "methods and addresses": PLACES };
