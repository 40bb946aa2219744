import { join } from "node:path";
import pino from "pino";
import type { Browser, Page } from "playwright-core";
import type { Database } from "../../src/database";
import { serve, type RunningServer } from "../../src/server";
import { hashOfKey, makeApiKey, OPEN } from "../../src/server/access";
import { scratchFile } from "../server/access/scratch";
import { serving } from "../server/serving";
import { CHROMIUM_MILLISECONDS, openChromium } from "../support/chromium";
import { openTestDatabase, unhurried } from "../support/database";
import { eventually } from "../support/eventually";
import { read } from "../support/files";

jest.setTimeout(120_000); // a browser on a busy machine

let database: Database;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  database = openTestDatabase();
  server = await serve(database, { host: "127.0.0.1", port: 0 }, pino({ level: "silent" }));
  browser = await openChromium();
}, CHROMIUM_MILLISECONDS);

afterAll(async () => {
  await browser?.close();
  await server.stop();
  await database.close();
});

/** Opens GraphiQL as a new visitor, of the first server unless told otherwise; afterwards no error was printed, nothing was refused, and nothing asked of another host. */
async function visit(work: (page: Page) => Promise<void>, { hash = "", url = server.url } = {}): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text()); // violations of the policy are errors
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText;
    if (error !== "net::ERR_ABORTED") faults.push(`${request.url()}: ${error}`); // leaving a page aborts what it still loads
  });
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.goto(new URL(`graphiql${hash}`, url).href);
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  await work(page);
  await context.close();
  hosts.delete(""); // of data: addresses
  expect({ faults, hosts: [...hosts] }).toEqual({ faults: [], hosts: [new URL(url).host] });
}

/** What an editor shows, which draws lines in any order and spaces as no-break spaces. */
async function shown(page: Page, editor: string): Promise<string> {
  return (await page.locator(`${editor} .view-lines`).first().innerText()).replaceAll("\u00a0", " ");
}

/** The whole text of the response editor, of which only what fits is shown. */
async function response(page: Page): Promise<unknown> {
  const text: unknown = await page.evaluate("__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith('response.json')).getValue()");
  return JSON.parse(String(text) || "null");
}

function tabs(page: Page): Promise<string[]> {
  return page.locator(".graphiql-tab button:first-child").allInnerTexts();
}

/** Opens a tab; GraphiQL takes note of the query in it, which it then runs, a moment after it shows it. */
async function open(page: Page, tab: string): Promise<void> {
  if ((await page.locator(".graphiql-tab-active").innerText()).trim() === tab) return;
  await page.locator(".graphiql-tab button", { hasText: tab }).click();
  await eventually(async () => expect(await page.evaluate("localStorage.getItem('graphiql:query')")).toContain(`query ${tab}`));
}

const QUESTIONS = [
  { tab: "ContactGroupMinisters", example: "who-met-the-contact-group", question: "Who met the Contact Group's ministers in New York?", variables: '"day": "2007-09-27"', words: "Troika" },
  { tab: "ReaffirmedInNewYork", example: "reaffirmed-in-new-york", question: "What did the parties reaffirm in New York?", variables: '"paragraph": "att_5__para_3"', words: "Both parties reaffirm" },
  { tab: "Options", example: "options", question: "Who proposed, accepted or rejected which option?", variables: '"ACCEPTS"', words: "High degree of autonomy" },
];

test("a first visit finds three questions in tabs, and their answers", () =>
  visit(async (page) => {
    expect(await page.title()).toBe("Negotiations graph: GraphiQL");
    expect(await tabs(page)).toEqual(QUESTIONS.map(({ tab }) => tab));
    for (const { tab, example, question, variables, words } of QUESTIONS) {
      await open(page, tab);
      expect(await shown(page, ".graphiql-query-editor")).toContain(`# ${question}`);
      expect(await shown(page, ".graphiql-editor-tool")).toContain(variables);
      await page.locator(".graphiql-execute-button").click();
      await eventually(async () => expect(await shown(page, ".graphiql-response")).toContain(words));
      expect(await response(page)).toEqual(JSON.parse(read(join(__dirname, `../../examples/${example}.json`))));
    }
  }));

test("a later visit finds what was left: the tabs, and the one that was open", () =>
  visit(async (page) => {
    await open(page, "Options");
    await eventually(async () => expect(await page.evaluate("localStorage.getItem('graphiql:tabState')")).toContain('"activeTabIndex":2'));
    await page.reload();
    await eventually(async () => expect(await shown(page, ".graphiql-query-editor")).toContain("query Options"));
    expect(await tabs(page)).toEqual(QUESTIONS.map(({ tab }) => tab));
  }));

test("the documentation explorer describes types and fields", () =>
  visit(async (page) => {
    await page.getByLabel("Show Documentation Explorer").click();
    const documentation = page.locator(".graphiql-plugin");
    await documentation.getByRole("link", { name: "Commitment", exact: true }).click();
    await documentation.getByText("What somebody undertakes to do, or not to do.").waitFor();
    await documentation.getByText("Earlier commitments that it reaffirms.", { exact: true }).waitFor();
  }));

test("the history keeps what was asked", () =>
  visit(async (page) => {
    await page.locator(".graphiql-execute-button").click();
    await eventually(async () => expect(await shown(page, ".graphiql-response")).toContain("Troika"));
    await page.getByLabel("Show History").click();
    await page.locator(".graphiql-plugin").getByText("ContactGroupMinisters").waitFor();
  }));

test("a field that the schema does not have is marked, and fields that it has are proposed", () =>
  visit(async (page) => {
    const editor = page.locator(".graphiql-query-editor");
    await editor.locator(".view-lines").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("{meetings{nothing"); // the editor closes the brackets
    await editor.locator(".squiggly-error").first().waitFor();
    await eventually(async () => {
      const messages = await page.evaluate("__MONACO.editor.getModelMarkers({ owner: 'graphql' }).map(({ message }) => message)");
      expect(messages).toEqual(['Cannot query field "nothing" on type "MeetingConnection".']);
    });
    await page.keyboard.press("Control+A");
    await page.keyboard.type("{meeti");
    await editor.locator(".suggest-widget").getByText("meetings").first().waitFor();
  }));

test("it is light or dark as the system is", () =>
  visit(async (page) => {
    for (const [colorScheme, background] of [["light", "rgb(255, 255, 255)"], ["dark", "rgb(33, 42, 59)"]] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate("getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor")).toBe(background);
    }
  }));

const ASKED = { query: "# Where?\nquery Places($first: Int) { places(first: $first) { nodes { id } } }", variables: '{ "first": 1 }' };
const LINK = `#${new URLSearchParams(ASKED)}`;

/** What a tab shows that a link has opened, and its answer. */
async function expectAsked(page: Page): Promise<void> {
  await eventually(async () => expect(await shown(page, ".graphiql-query-editor")).toContain("query Places"));
  expect(await shown(page, ".graphiql-editor-tool")).toContain('"first": 1');
  expect(new URL(page.url()).hash).toBe("");
  await page.locator(".graphiql-execute-button").click();
  await eventually(async () => expect(await response(page)).toEqual({ data: { places: { nodes: [{ id: "place:vienna" }] } } }));
}

test("a link brings a question with its variables, at the first visit before the three", () =>
  visit(
    async (page) => {
      expect(await tabs(page)).toEqual(["Places", ...QUESTIONS.map(({ tab }) => tab)]);
      await expectAsked(page);
    },
    { hash: LINK },
  ));

test("at a later visit a link opens a tab of its own, and leaves the others as they are", () =>
  visit(async (page) => {
    await eventually(async () => expect(await page.evaluate("localStorage.getItem('graphiql:tabState')")).toContain("ContactGroupMinisters"));
    await page.evaluate(`location.hash = ${JSON.stringify(LINK)}`);
    await eventually(async () => expect(await tabs(page)).toEqual([...QUESTIONS.map(({ tab }) => tab), "Places"]));
    await expectAsked(page);
  }));

test("its name leads to the explorer", () =>
  visit(async (page) => {
    await page.getByRole("link", { name: "Negotiations graph" }).click();
    await page.waitForURL(new URL("/", server.url).href);
    await page.getByRole("heading", { name: "Negotiations graph" }).waitFor();
  }));

const key = makeApiKey();
const keysFile = scratchFile("keys.json", [{ name: "notebook", role: "analyst", sha256: hashOfKey(key).toString("hex") }]);
const EXPLAIN = "Explain: show the Cypher of each answer";

test("where the server does not explain, nothing offers it", () =>
  visit(async (page) => {
    await page.waitForResponse((answer) => answer.url().endsWith("/role"), { timeout: 1_000 }).catch(() => undefined); // it may have come already
    await page.getByLabel("Prettify query").waitFor();
    expect(await page.getByLabel(EXPLAIN).count()).toBe(0);
  }));

test("where the server explains, a switch shows each answer with its Cypher, and takes it away", async () => {
  const explaining = await serve(unhurried(database), { host: "127.0.0.1", port: 0, explain: true }, pino({ level: "silent" }));
  const told = async (page: Page): Promise<boolean> => JSON.stringify(await response(page)).includes('"statement":"');
  try {
    await visit(
      async (page) => {
        for (const expected of [true, false]) {
          await page.getByLabel(EXPLAIN).click();
          expect(await page.getByLabel(EXPLAIN).getAttribute("aria-pressed")).toBe(String(expected));
          await page.locator(".graphiql-execute-button").click();
          await eventually(async () => expect(await told(page)).toBe(expected));
        }
      },
      { url: explaining.url, hash: LINK },
    );
  } finally {
    await explaining.stop();
  }
});

test("who shows a key among the headers is offered what the key's role may", () =>
  serving({ access: { ...OPEN, keysFile } }, async ({ url }) =>
    visit(
      async (page) => {
        await page.getByLabel("Prettify query").waitFor();
        expect(await page.getByLabel(EXPLAIN).count()).toBe(0);
        await page.getByRole("button", { name: "Headers" }).click();
        await page.locator(".graphiql-editor-tool .view-lines").last().click();
        await page.keyboard.insertText(JSON.stringify({ Authorization: `Bearer ${key}` }));
        await page.getByLabel(EXPLAIN).click();
        await page.locator(".graphiql-execute-button").click();
        await eventually(async () => expect(JSON.stringify(await response(page))).toContain('"statement":"'));
      },
      { url, hash: LINK },
    ),
  ));
