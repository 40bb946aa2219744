import { join } from "node:path";
import { testDatabaseAddress } from "../support/database";
import { eventually } from "../support/eventually";
import { post } from "../support/http";
import { startServer } from "../support/serverProcess";

test("errors that nothing handles are logged and counted, and the server goes on until SIGTERM, exit code 0", async () => {
  const server = await startServer(testDatabaseAddress(), {}, join(__dirname, "unhandled.mjs"));
  await eventually(async () => {
    expect(await (await fetch(new URL("/metrics", server.url))).text()).toContain("kg_unhandled_errors_total 2\n");
  });
  const messages = server.lines.filter(({ msg }) => msg === "Nothing handled an error.").map(({ err }) => (err as { message: string }).message);
  expect(messages.sort()).toEqual(["rejected where nobody waits", "thrown where nobody catches"]);
  expect((await post(server.url, JSON.stringify({ query: "{ meetings { totalCount } }" }))).body.data).toEqual({ meetings: { totalCount: 13 } });
  expect(await server.terminate()).toBe(0);
}, 60_000);
