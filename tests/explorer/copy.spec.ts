import { expect, test, violations } from "./fixtures";

test("what is on the screen is shown as GraphQL, Python and Cypher, and copied", async ({ page, context, visit }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit("?select=meeting:2007-08-30-vienna&q=autonomy");
  await page.getByRole("button", { name: "Copy as …" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox", { name: "What" }).getByRole("option")).toHaveText(["The selection, and what is near it", "The search", "The graph, by kinds"]);
  for (const [form, words] of [
    ["GraphQL", "query ExplorerAround("],
    ["Python", 'graph.neighbourhood("meeting:2007-08-30-vienna")'],
    ["Cypher", "MATCH (centre:Entity {id: 'meeting:2007-08-30-vienna'})"],
  ] as const) {
    await dialog.getByRole("button", { name: form, exact: true }).click();
    await expect(dialog.getByRole("region", { name: form })).toContainText(words);
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(dialog.getByRole("status")).toHaveText("Copied.");
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain(words);
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("where the browser does not let the page copy, the text is selected", async ({ page, visit }) => {
  await visit();
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
  await page.getByRole("button", { name: "Copy as …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(dialog.getByRole("status")).toContainText("The text is selected");
  expect(await page.evaluate("getSelection().toString()")).toContain("query ExplorerKinds(");
});

test("the question is opened in GraphiQL with its variables", async ({ page, visit }) => {
  await visit("?card=attendance&about=meeting:2007-08-30-vienna");
  await page.getByRole("button", { name: "Copy as …" }).click();
  await page.getByRole("link", { name: "Open in GraphiQL" }).click();
  await expect(page.locator(".graphiql-tab-active")).toContainText("ExplorerAttendance");
  await expect(page.locator(".graphiql-query-editor .view-lines").first()).toContainText("query");
});
