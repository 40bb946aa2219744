import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Browser, type Page } from "@playwright/test";
import type { ServerAddress } from "../../src/config";
import { PARAMETERS, testChromium } from "../support/chromium";
import { testDatabaseAddress } from "../support/database";
import { startServer } from "../support/serverProcess";

export interface Given {
  /** What the test expects the browser to complain of, such as answers of status 503; all else fails it. */
  readonly expected: readonly RegExp[];
  /** Opens the explorer at the query of an address, with all of the record there. */
  readonly visit: (search?: string) => Promise<void>;
}

export interface GivenToAll {
  /** The address of a server on the Neo4j that holds S/2007/723, with a slash at its end. */
  readonly address: string;
}

/** Tests of the explorer. After each, the browser has complained of nothing unexpected, and nothing was asked of another host. */
export const test = base.extend<Given, GivenToAll>({
  launchOptions: [({}, use) => use({ executablePath: testChromium(), args: PARAMETERS }), { scope: "worker" }],
  address: [
    async ({ browser }, use) => {
      await withServer(testDatabaseAddress(), browser, use);
    },
    { scope: "worker" },
  ],
  expected: [[], { option: true }],
  page: async ({ page, address, expected }, use) => {
    const complaints = complaintsOf(page);
    const hosts = hostsOf(page);
    await use(page);
    expect(complaints.filter((complaint) => !expected.some((one) => one.test(complaint)))).toEqual([]);
    hosts.delete(new URL(address).host);
    expect([...hosts]).toEqual([]);
  },
  visit: async ({ page, address }, use) => {
    await use(async (search = "") => {
      await page.goto(`${address}${search}`);
      await expect(page.locator("#page[data-state=ready]")).toBeAttached();
    });
  },
});

export { expect };

/** Gives `use` the address of a server on a Neo4j, with a slash at its end. */
export async function withServer(database: ServerAddress, browser: Browser, use: (address: string) => Promise<void>): Promise<void> {
  const server = await startServer(database, {});
  try {
    const address = new URL("/", server.url).href;
    await warmUp(browser, address);
    await use(address);
  } finally {
    await server.terminate();
  }
}

/** Visits once, as a Neo4j that has just started plans what it is asked for the first time, which on a busy machine may take longer than the server waits. */
async function warmUp(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await expect(page.locator("#page[data-state=ready]")).toBeAttached({ timeout: 50_000 });
  await page.close();
}

/** What the browser complains of: lines of the console (violations of the policy are among them), errors of the page, requests that failed. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText;
    if (error !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${error}`); // leaving a page, or a search that is superseded, aborts
  });
  return complaints;
}

/** The hosts of this machine and of others that the page asks. */
function hostsOf(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") hosts.add(host);
  });
  return hosts;
}

/** What axe finds wrong with what is shown, or with a part of it: each rule with the places that break it. */
export async function violations(page: Page, part = "body"): Promise<string[]> {
  base.info().slow(); // the whole document is looked through, element by element
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
}
