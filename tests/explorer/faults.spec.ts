import type { Page } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { hashOfKey, makeApiKey, OPEN } from "../../src/server/access";
import { testDatabaseAddress } from "../support/database";
import { startServer } from "../support/serverProcess";
import { complaintsOf, expect, test, violations } from "./fixtures";

type Answer = { readonly data: Readonly<Record<string, { totalCount: number; nodes: unknown[]; pageInfo: object }>> };

/** Lets each answer of the server through another's hands. */
async function change(page: Page, changed: (data: Answer["data"]) => void): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as Answer;
    changed(answer.data);
    await route.fulfill({ response, json: answer });
  });
}

test("while the record comes, the views say that they wait, and stand where they will stand", async ({ page, address }) => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/graphql", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address);
  await expect(page.locator(".views")).toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("progressbar", { name: "Loading the record" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const place = await page.locator(".pane-graph").boundingBox();
  go();
  await expect(page.locator("#page[data-state=ready]")).toBeAttached();
  await expect(page.locator(".views")).toHaveAttribute("aria-busy", "false");
  expect(await page.locator(".pane-graph").boundingBox()).toEqual(place);
});

test("what is shown is named in which version", async ({ page, visit }) => {
  await visit();
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("Letter dated 10 December 2007 from the Secretary-General to the President of the Security Council");
  await expect(footer).toContainText(/version [0-9a-f]{12}/);
});

test("an empty database is no error", async ({ page, visit }) => {
  await change(page, (data) => {
    for (const list of Object.values(data)) Object.assign(list, { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
  await visit();
  await expect(page.getByText("The database holds no record yet.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("a record that is larger than the page takes is said to be so", async ({ page, visit }) => {
  await change(page, ({ commitments }) => {
    if (commitments !== undefined) commitments.totalCount = 5_000;
  });
  await visit("?lang=en");
  await expect(page.getByText("Shown are 42 of 5000 commitments.")).toBeVisible();
});

test("another version of the record is loaded anew, and said to be there", async ({ page, visit }) => {
  await visit();
  await page.route("**/version", (route) => route.fulfill({ json: { corpus: { id: "s-2007-723", checksum: "f".repeat(64), sourceSha256: "e".repeat(64), loadedAt: "2030-01-01T00:00:00Z" } } }));
  await page.evaluate("dispatchEvent(new Event('online'))");
  await expect(page.getByText("The server holds another version of the record: it was loaded anew.")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText("version ffffffffffff");
  await page.getByRole("button", { name: "Understood" }).click();
  await expect(page.getByText("another version")).toBeHidden();
});

test("a key that is wanted is asked for, shown to the server, kept for the tab, and forgotten, and nothing is refused meanwhile", async ({ browser }, info) => {
  const key = makeApiKey();
  const keysFile = info.outputPath("keys.json");
  await writeFile(keysFile, JSON.stringify([{ name: "notebook", role: "analyst", sha256: hashOfKey(key).toString("hex") }]));
  const context = await browser.newContext(); // axe wants it
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const server = await startServer(testDatabaseAddress(), { access: { ...OPEN, anonymousRole: null, keysFile } });
  try {
    await page.goto(new URL("/", server.url).href);
    await expect(page.getByText("The server wants an API key.")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("API key").fill(makeApiKey());
    await page.keyboard.press("Enter");
    await expect(page.getByText("The server does not take this API key.")).toBeVisible();
    await page.getByLabel("API key").fill(key);
    await page.keyboard.press("Enter");
    await expect(page.locator("#page[data-state=ready]")).toBeAttached();
    await page.reload();
    await expect(page.locator("#page[data-state=ready]")).toBeAttached();
    await page.getByRole("button", { name: "Forget the key" }).click();
    await expect(page.getByText("The server wants an API key.")).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await server.terminate();
  }
});

test.describe("with faults", () => {
  // One expression: a list whose second element is an object would be taken for a fixture with options.
  test.use({ expected: [/status of (503|401)|ERR_CONNECTION|ERR_EMPTY_RESPONSE/] });

  test("overload: it waits as long as the server says, and at once when asked to", async ({ page, address }) => {
    let isOverloaded = true;
    await page.route("**/graphql", (route) => (isOverloaded ? route.fulfill({ status: 503, headers: { "retry-after": "60" }, json: { errors: [{ message: "Too many statements.", extensions: { code: "OVERLOADED" } }] } }) : route.continue()));
    await page.goto(address);
    await expect(page.getByText("Too much is asked of the server at the moment.")).toBeVisible();
    await expect(page.getByText(/^Next try in 5\d s$/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    isOverloaded = false;
    await page.getByRole("button", { name: "Try now" }).click();
    await expect(page.locator("#page[data-state=ready]")).toBeAttached();
    await expect(page.getByText("Too much is asked")).toBeHidden();
  });

  test("where the server wants a key all of a sudden, what is here stays, and what it says is told", async ({ page, visit }) => {
    await visit();
    await page.route("**/graphql", (route) => route.fulfill({ status: 401, json: { errors: [{ message: "The token has expired.", extensions: { code: "UNAUTHENTICATED" } }] } }));
    await page.getByRole("searchbox").fill("autonomy");
    await expect(page.getByText("The server wants an API key.")).toBeVisible();
    await expect(page.getByText("The token has expired.", { exact: true })).toBeVisible();
    await expect(page.locator(".picture .node").first()).toBeVisible();
  });

  test("a server that goes away is noticed; the page stays of use, and recovers when it is back", async ({ browser }) => {
    const page = await browser.newPage();
    const first = await startServer(testDatabaseAddress(), {});
    const address = new URL("/", first.url);
    await page.goto(`${address.href}?select=meeting:2007-08-30-vienna`);
    await expect(page.locator("#page[data-state=ready]")).toBeAttached();
    await first.terminate();
    await page.getByRole("searchbox").fill("autonomy");
    await expect(page.getByText("The server cannot be reached.")).toBeVisible();
    await expect(page.locator(".selection-name")).toHaveText("Second meeting of the Troika with the parties");
    await page.getByRole("button", { name: "中文" }).click();
    await expect(page.getByText("无法连接服务器。")).toBeVisible();
    const second = await startServer(testDatabaseAddress(), { port: Number(address.port) });
    await expect(page.locator("#page[data-state=ready]")).toBeAttached({ timeout: 30_000 });
    await expect(page.getByText("无法连接服务器。")).toBeHidden();
    await page.getByRole("searchbox").press("ArrowDown");
    await expect(page.locator(".results").getByRole("status")).toHaveText(/^找到 \d+ 项$/);
    await page.close();
    await second.terminate();
  });
});
