import { setTimeout as wait } from "node:timers/promises";
import { DEFAULT_LIMITS } from "../../../src/limits";
import { underAttack } from "./attacked";
import { converse, dial, statusesOf } from "./converse";

/** Requests must come within this time, in ms. */
const TIME = 1_000;

const server = underAttack({ limits: { ...DEFAULT_LIMITS, requestMilliseconds: TIME } });

const QUESTION = '{"query":"{ meetings { totalCount } }"}';
const TRUTH = '{"data":{"meetings":{"totalCount":13}}}';
const CLOSE = "connection: close\r\n";
const post = (headers: string, body: string, version = "1.1"): string => `POST /graphql HTTP/${version}\r\nhost: x\r\ncontent-type: application/json\r\n${headers}\r\n${body}`;
const sized = `content-length: ${QUESTION.length}\r\n`;
const chunked = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

describe("what is no request, or two in the form of one", () => {
  test.each<readonly [string, string, readonly number[]]>([
    ["a length and chunks", post(`${CLOSE}${sized}transfer-encoding: chunked\r\n`, chunked(QUESTION)), [400]],
    ["two lengths", post(`${CLOSE}${sized}content-length: 5\r\n`, QUESTION), [400]],
    ["a length that is negative", post(`${CLOSE}content-length: -5\r\n`, QUESTION), [400]],
    ["a length that no double holds", post(`${CLOSE}content-length: 99999999999999999999999\r\n`, QUESTION), [400]],
    ["chunks under another name", post(`${CLOSE}transfer-encoding: xchunked\r\n`, chunked(QUESTION)), [400]],
    ["chunks that are not the last coding", post(`${CLOSE}transfer-encoding: chunked, gzip\r\n`, chunked(QUESTION)), [400]],
    ["a chunk whose size is no number", post(`${CLOSE}transfer-encoding: chunked\r\n`, `xyz\r\n${QUESTION}\r\n0\r\n\r\n`), [400]],
    ["a chunk larger than it says", post(`${CLOSE}transfer-encoding: chunked\r\n`, `5\r\n${QUESTION}\r\n0\r\n\r\n`), [400]],
    ["a chunk with an extension of 30000 bytes", post(`${CLOSE}transfer-encoding: chunked\r\n`, `5;${"a".repeat(30_000)}\r\n`), [400]],
    ["a request inside the body of another", post(`${CLOSE}content-length: 2\r\n`, `{}GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n`), [400]],
    ["a header with a space before its colon", post(`${CLOSE}x : y\r\n${sized}`, QUESTION), [400]],
    ["a header folded over two lines", post(`x: a\r\n b\r\n${CLOSE}${sized}`, QUESTION), [400]],
    ["a header with a null byte", post(`${CLOSE}x: a\0b\r\n${sized}`, QUESTION), [400]],
    ["line feeds alone", post(`${CLOSE}${sized}`, QUESTION).replaceAll("\r\n", "\n"), [400]],
    ["a version that is none", post(`${CLOSE}${sized}`, QUESTION, "9.9"), [400]],
    ["TLS", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", [400]],
    ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]],
    ["noise", "\0\xff\x80garbage\r\n\r\n", [400]],
    ["a method that is none", "STEAL /graphql HTTP/1.1\r\nhost: x\r\n\r\n", [400]],
    ["headers of 20000 bytes", post(`${CLOSE}x: ${"y".repeat(20_000)}\r\n${sized}`, QUESTION), [431]],
    ["3000 headers", post(`${CLOSE}${"x: y\r\n".repeat(3_000)}${sized}`, QUESTION), [400]],
    ["an address of 20000 letters", `GET /graphql?query=${"x".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, [431]],
    ["a body that is compressed more often than can be", post(`${CLOSE}content-encoding: gzip, gzip\r\n${sized}`, QUESTION), [415]],
  ])("%s", async (_name, bytes, statuses) => {
    const heard = await converse(server.url, bytes);
    expect(statusesOf(heard)).toEqual(statuses);
    server.expectNoLeak(heard);
    expect(heard).toMatch(/"code":"(BAD_REQUEST|LIMIT_EXCEEDED)"/);
  });

  test.each([
    ["chunks", post(`${CLOSE}transfer-encoding: chunked\r\n`, chunked(QUESTION)), [200]],
    ["HTTP/1.0", post(sized, QUESTION, "1.0"), [200]],
    ["three at once on one connection", `${post(sized, QUESTION).repeat(2)}${post(`${CLOSE}${sized}`, QUESTION)}`, [200, 200, 200]],
    ["a length of hundreds with zeros", post(`${CLOSE}content-length: 0000${QUESTION.length}\r\n`, QUESTION), [200]],
    ["an offer of another protocol", post(`connection: close, upgrade\r\nupgrade: websocket\r\n${sized}`, QUESTION), [200]],
    ["two hosts", post(`host: evil.example\r\n${CLOSE}${sized}`, QUESTION), [200]],
    ["more than is announced, after the last request", `${post(`${CLOSE}${sized}`, QUESTION)}GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n`, [200]],
  ] as const)("%s: answered", async (_name, bytes, statuses) => {
    const heard = await converse(server.url, bytes);
    expect(statusesOf(heard)).toEqual(statuses);
    expect(heard.split(TRUTH)).toHaveLength(statuses.length + 1);
  });

  test("no host", async () => {
    const heard = await converse(server.url, post(`${CLOSE}${sized}`, QUESTION).replace("host: x\r\n", ""));
    expect(heard).toMatch(/^HTTP\/1\.1 400 [^{]*\r\n\r\n$/); // by Node itself
  });

  test("CONNECT is no proxy", async () => {
    expect(await converse(server.url, "CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example:443\r\n\r\n")).toBe("");
  });

  test("what the client is told of another host is nothing", async () => {
    const heard = await converse(server.url, `GET /graphiql/ HTTP/1.1\r\nhost: evil.example\r\nx-forwarded-host: evil.example\r\n${CLOSE}\r\n`);
    expect(statusesOf(heard)).toEqual([302]);
    expect(heard).not.toContain("evil");
  });

  test("an address with another host in it is the path alone", async () => {
    const heard = await converse(server.url, `GET http://evil.example/nothing HTTP/1.1\r\nhost: x\r\n${CLOSE}\r\n`);
    expect(statusesOf(heard)).toEqual([404]);
    expect(heard).not.toContain("evil");
  });
});

describe("clients that take their time", () => {
  /** Says some bytes, then one at a time for as long as it is listened to. */
  async function drip(bytes: string, more: string): Promise<string> {
    const { socket, heard, closed } = await dial(server.url);
    socket.write(bytes);
    const dripping = setInterval(() => socket.write(more), 50);
    await closed;
    clearInterval(dripping);
    return heard();
  }

  test.each([
    ["headers that never end", "POST /graphql HTTP/1.1\r\nhost: x\r\n", "x: y\r\n"],
    ["a first line that never ends", "G", "E"],
    ["a body that never ends", post("content-length: 90000\r\n", "{"), " "],
    ["chunks that never end", post("transfer-encoding: chunked\r\n", ""), "1\r\n \r\n"],
    ["a compressed body that never ends", post("content-encoding: gzip\r\ncontent-length: 90000\r\n", "\x1f"), "\x8b"],
    ["a body that never begins", post(`expect: 100-continue\r\ncontent-length: 90000\r\n`, ""), ""],
  ])("%s: cut off in time, with words", async (_name, bytes, more) => {
    const begun = performance.now();
    const heard = await drip(bytes, more);
    expect(performance.now() - begun).toBeLessThan(10 * TIME);
    if (more !== "E") expect(heard).toContain('"limit":{"name":"requestMilliseconds","maximum":1000,"found":null}');
    expect(statusesOf(heard.replace("HTTP/1.1 100 Continue", ""))).toEqual([more === "E" ? 400 : 408]);
  });

  test("200 connections that say nothing keep nobody out", async () => {
    const silent = await Promise.all(Array.from({ length: 200 }, () => dial(server.url)));
    expect(await converse(server.url, post(`${CLOSE}${sized}`, QUESTION))).toContain(TRUTH);
    for (const { socket } of silent) socket.destroy();
  });

  test("an answer that is not fetched keeps nobody out", async () => {
    const query = JSON.stringify({ query: "{ components { nodes { text(lang: ZH) children { nodes { text(lang: ZH) ancestors { text } } } } } }" });
    const lazy = await Promise.all(Array.from({ length: 20 }, async () => {
      const { socket } = await dial(server.url);
      socket.pause();
      socket.write(post(`content-length: ${query.length}\r\n`, query));
      return socket;
    }));
    expect(await converse(server.url, post(`${CLOSE}${sized}`, QUESTION))).toContain(TRUTH);
    for (const socket of lazy) socket.destroy();
  });
});

describe("clients that go away", () => {
  const parts = post(sized, QUESTION);
  const SLOW = JSON.stringify({ query: "{ actors { nodes { attendances { groups(by: [{ node: { attendances: { node: { positions: { option: { id: true } } } } } }, { node: { attendances: { node: { id: true } } } }]) { count } } } } }" });

  test.each([
    ["at once", ""],
    ["in the first line", parts.slice(0, 9)],
    ["in the headers", parts.slice(0, 40)],
    ["before the body", parts.slice(0, parts.indexOf("{"))],
    ["in the body", parts.slice(0, -5)],
    ["after the body", parts],
    ["after a question that takes long", post(`content-length: ${SLOW.length}\r\n`, SLOW)],
    ["after 50 questions", parts.repeat(50)],
  ])("%s: the next is answered", async (_when, bytes) => {
    for (const end of ["destroy", "resetAndDestroy", "end"] as const) {
      const { socket, closed } = await dial(server.url);
      socket.write(bytes);
      await wait(20);
      socket[end]();
      if (end !== "end") await closed;
    }
    expect(await converse(server.url, post(`${CLOSE}${sized}`, QUESTION))).toContain(TRUTH);
  });
});
