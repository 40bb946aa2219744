import { request } from "node:http";
import { gzipSync } from "node:zlib";
import type { Database } from "../../../src/database";
import { eventually } from "../../support/eventually";
import { serving, told, WAYS, type Told } from "./serving";

const COUNT = { query: "{ meetings { totalCount } }" };
const COUNTED = { meetings: { totalCount: 13 } };
const POST = WAYS["POST"]!;

/** The only error of an answer, with its status. */
function refused({ status, retryAfter, body }: Told) {
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
  return { status, retryAfter, message: body.errors?.[0]?.message, ...body.errors?.[0]?.extensions };
}

/** A database that runs another statement for every question. */
const always = (statement: string) => (real: Database): Database => ({ ...real, query: (_statement, _parameters, timeout) => real.query(statement, {}, timeout) });

describe("the size of an answer", () => {
  const text = JSON.stringify(COUNTED); // 30 bytes

  test.each(Object.entries(WAYS))("%s: what is as large as may be is sent, one byte more is refused", (_way, send) =>
    serving({ answerBytes: text.length }, async ({ url }) => {
      expect((await send(url, COUNT)).body).toEqual({ data: COUNTED });
      expect(refused(await send(url, { query: "{ meetings { totalCounts: totalCount } }" }))).toEqual({
        status: 400,
        retryAfter: null,
        message: "Limit answerBytes exceeded: at most 30 bytes in the answer, found 31.",
        code: "LIMIT_EXCEEDED",
        limit: { name: "answerBytes", maximum: 30, found: 31 },
      });
    }),
  );

  test("bytes are counted, of which a Chinese character has three", () =>
    serving({}, async ({ url }) => {
      const asked = { query: '{ places(where: { id: { eq: "place:vienna" } }) { nodes { name(lang: ZH) } } }' };
      const data = JSON.stringify((await POST(url, asked)).body.data);
      const bytes = data.length + 2 * "维也纳".length;
      await serving({ answerBytes: bytes }, async (larger) => expect((await POST(larger.url, asked)).status).toBe(200));
      await serving({ answerBytes: bytes - 1 }, async (smaller) => {
        expect(refused(await POST(smaller.url, asked))).toMatchObject({ status: 400, limit: { name: "answerBytes", maximum: bytes - 1, found: bytes } });
      });
    }));
});

describe("the size of a body", () => {
  const body = (bytes: number): string => JSON.stringify(COUNT).padEnd(bytes);
  const json = { "content-type": "application/json" };
  const chunked = (url: string, text: string): Promise<Told> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: "POST", headers: json }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, retryAfter: null, body: JSON.parse(Buffer.concat(chunks).toString()) as Told["body"] }));
      });
      sent.on("error", reject);
      sent.write(text);
      sent.end();
    });

  const ways: readonly (readonly [string, (url: string, text: string) => Promise<Told>])[] = [
    ["as it is", (url, text) => told(fetch(url, { method: "POST", headers: json, body: text }))],
    ["read by Express", (url, text) => told(fetch(`${url}?`, { method: "POST", headers: json, body: text }))],
    ["of unknown length", chunked],
    ["compressed", (url, text) => told(fetch(url, { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body: gzipSync(text) }))],
  ];

  test.each(ways)("%s", (_way, send) =>
    serving({ bodyBytes: 1_000 }, async ({ url, statements }) => {
      expect((await send(url, body(1_000))).body).toEqual({ data: COUNTED });
      expect(statements()).toBe(1);
      expect(refused(await send(url, body(1_001)))).toMatchObject({
        status: 413,
        message: "Limit bodyBytes exceeded: at most 1000 bytes in the body, found 1001.",
        code: "LIMIT_EXCEEDED",
        limit: { name: "bodyBytes", maximum: 1_000, found: 1_001 },
      });
      expect(statements()).toBe(1);
    }),
  );
});

describe("a statement at Neo4j", () => {
  test("is ended when it takes too long", () =>
    serving({ transactionMilliseconds: 100 }, async ({ url }) => {
      expect(refused(await POST(url, COUNT))).toEqual({
        status: 503,
        retryAfter: null,
        message: "Limit transactionMilliseconds exceeded: at most 100 milliseconds at Neo4j, found more.",
        code: "TIMEOUT",
        limit: { name: "transactionMilliseconds", maximum: 100, found: null },
      });
    }, { database: always("UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS answer") }));

  test("is ended when it takes too much memory", () =>
    serving({}, async ({ url }) => {
      expect(refused(await POST(url, COUNT))).toMatchObject({
        status: 400,
        message: expect.stringMatching(/^Limit transactionMegabytes exceeded: at most 128 megabytes at Neo4j, found 1[2-9]\d\.$/) as string,
        code: "LIMIT_EXCEEDED",
        limit: { name: "transactionMegabytes", maximum: 128 },
      });
    }, { database: always("UNWIND range(1, 3000000) AS n WITH collect(toString(n) + 'a number of letters') AS words RETURN size(words) AS answer") }));
});

describe("statements at once", () => {
  /** A database whose statements wait until they are let go. */
  function gated() {
    const waiting: (() => void)[] = [];
    let isOpen = false;
    return {
      arrived: () => waiting.length,
      open: () => {
        isOpen = true;
        for (const go of waiting.splice(0)) go();
      },
      database: (real: Database): Database => ({
        ...real,
        query: async (...given) => {
          const isReadiness = given[0].includes("dataset.version");
          if (!isOpen && !isReadiness) await new Promise<void>((resolve) => waiting.push(resolve));
          return real.query(...given);
        },
      }),
    };
  }

  test("so many run, so many wait, and the next is refused at once, while all others are answered", () => {
    const gate = gated();
    return serving({ statements: 2, waitingStatements: 1, waitMilliseconds: 60_000 }, async ({ url }) => {
      const running = [POST(url, COUNT), POST(url, COUNT)];
      await eventually(async () => expect(gate.arrived()).toBe(2));
      // One of these waits; the others are refused before any statement has ended.
      const more = Object.values(WAYS).map((send) => send(url, COUNT));
      const first = await Promise.race(more);
      expect(gate.arrived()).toBe(2);
      expect(refused(first)).toEqual({
        status: 503,
        retryAfter: "1",
        message: "Limit waitingStatements exceeded: at most 1 statements that wait, found 2.",
        code: "OVERLOADED",
        limit: { name: "waitingStatements", maximum: 1, found: 2 },
      });
      expect((await fetch(url.replace("/graphql", "/health/ready"))).status).toBe(200);
      gate.open();
      expect((await Promise.all(running)).map(({ body }) => body)).toEqual([{ data: COUNTED }, { data: COUNTED }]);
      expect((await Promise.all(more)).map(({ status }) => status).sort()).toEqual([200, 503, 503]);
      expect((await POST(url, COUNT)).body).toEqual({ data: COUNTED });
    }, gate);
  });

  test("what has waited too long is refused, and never runs", () => {
    const gate = gated();
    return serving({ statements: 1, waitMilliseconds: 50 }, async ({ url, statements }) => {
      const running = POST(url, COUNT);
      await eventually(async () => expect(gate.arrived()).toBe(1));
      expect(refused(await POST(url, COUNT))).toMatchObject({ status: 503, retryAfter: "1", code: "OVERLOADED", limit: { name: "waitMilliseconds", maximum: 50 } });
      gate.open();
      expect((await running).body).toEqual({ data: COUNTED });
      expect(statements()).toBe(1);
      expect((await POST(url, COUNT)).body).toEqual({ data: COUNTED });
    }, gate);
  });

  test("a statement that fails leaves its place to others", () => {
    let count = 0;
    const failing = (real: Database): Database => ({ ...real, query: (...given) => (count++ === 0 ? Promise.reject(new Error("broken")) : real.query(...given)) });
    return serving({ statements: 1, waitingStatements: 0 }, async ({ url }) => {
      expect((await POST(url, COUNT)).status).toBe(500);
      expect((await POST(url, COUNT)).body).toEqual({ data: COUNTED });
    }, { database: failing });
  });
});

describe("the rate of a client", () => {
  test.each(Object.entries(WAYS))("%s: what is beyond it is refused, and runs nothing; health and pages do not count", (_way, send) =>
    serving({ requestsPerMinute: 2 }, async ({ url, statements }) => {
      for (const path of ["/health/live", "/health/ready", "/graphiql", "/nothing"]) await fetch(url.replace("/graphql", path));
      const before = statements();
      expect((await send(url, COUNT)).status).toBe(200);
      expect((await POST(url, { query: "{ wrong" })).status).toBe(400); // what is refused counts as well
      expect(refused(await send(url, COUNT))).toEqual({
        status: 429,
        retryAfter: expect.stringMatching(/^(60|5\d)$/) as string,
        message: "Limit requestsPerMinute exceeded: at most 2 requests a minute, found 3.",
        code: "LIMIT_EXCEEDED",
        limit: { name: "requestsPerMinute", maximum: 2, found: 3 },
      });
      expect(statements() - before).toBe(1);
      expect((await fetch(url.replace("/graphql", "/health/ready"))).status).toBe(200);
    }),
  );

  test.each([
    ["no proxy is trusted: the header is not read", 0, ["1.1.1.1", "2.2.2.2"], 429],
    ["one proxy: clients have their own rates", 1, ["1.1.1.1", "2.2.2.2"], 200],
    ["one proxy: what the client wrote before its address is not read", 1, ["9.9.9.9, 1.1.1.1", "8.8.8.8, 1.1.1.1"], 429],
    ["two proxies: the farther one saw the client", 2, ["1.1.1.1, 10.0.0.1", "2.2.2.2, 10.0.0.1"], 200],
    ["one proxy: addresses of one IPv6 network are one client", 1, ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9"], 429],
    ["one proxy: two IPv6 networks", 1, ["2001:db8:1:2::1", "2001:db8:1:3::1"], 200],
    ["one proxy: IPv4 written as IPv6", 1, ["1.1.1.1", "::ffff:1.1.1.1"], 429],
  ])("%s", (_case, trustedProxies, [first = "", second = ""], status) =>
    serving({ requestsPerMinute: 1 }, async ({ url }) => {
      expect((await POST(url, COUNT, { "x-forwarded-for": first })).status).toBe(200);
      expect((await WAYS["POST by Express"]!(url, COUNT, { "x-forwarded-for": second })).status).toBe(status);
    }, { trustedProxies }),
  );
});
