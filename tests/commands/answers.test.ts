import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandLine } from "../support/cli";

const commandLine = new CommandLine();
afterAll(() => commandLine.clear());

/** Asks a server that gives these bodies in turn, the last one for good; gives also how often it was asked. */
async function answered(...bodies: readonly string[]) {
  let requests = 0;
  const server = createServer((_request, response) => response.end(bodies[Math.min(requests++, bodies.length - 1)])).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ended = await commandLine.run(`negotiations-graph query --url http://127.0.0.1:${port} --format csv --rows a --query '{ a { x } b }'`);
  server.close();
  return { ...ended, err: ended.err.replaceAll(String(port), "PORT"), requests };
}

const error = (code: string): string => JSON.stringify({ errors: [{ message: `It is ${code}.`, extensions: { code } }] });
const DATA = JSON.stringify({ data: { a: [{ x: 1 }, { x: 2 }], b: 3 } });

test.each([
  ["data beside errors is printed, and the errors", [JSON.stringify({ data: { a: { x: 1 }, b: null }, errors: [{ message: "No b.", locations: [{ line: 1, column: 11 }], path: ["b"] }] })], { code: 7, out: "x\r\n1\r\n", err: "query:1:11: No b. (at b)\n  1 | { a { x } b }\n    |           ^\n", requests: 1 }],
  ["a database that was not ready is asked again", [error("SERVICE_UNAVAILABLE"), error("TIMEOUT"), DATA], { code: 0, out: "x\r\n1\r\n2\r\n", err: "", requests: 3 }],
  ["a database that does not become ready", [error("SERVICE_UNAVAILABLE")], { code: 5, out: "", err: "It is SERVICE_UNAVAILABLE.\n", requests: 3 }],
  ["another error is told at once", [error("BAD_USER_INPUT"), DATA], { code: 7, out: "", err: "It is BAD_USER_INPUT.\n", requests: 1 }],
  ["what is no GraphQL server", ["<html></html>"], { code: 8, out: "", err: "http://127.0.0.1:PORT/graphql answers (status 200), but not as a GraphQL server does. Its address usually ends in /graphql.\n", requests: 1 }],
])("%s", async (_case, bodies, expected) => {
  expect(await answered(...bodies)).toEqual(expected);
});
