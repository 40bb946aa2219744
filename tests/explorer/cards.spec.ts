import { expect, test, violations } from "./fixtures";

const MINISTERS = "?card=attendance&about=meeting:2007-09-27-new-york";

test("who met the Contact Group's ministers: what is stated, with its words; each row selects", async ({ page, visit }) => {
  await visit(MINISTERS);
  const card = page.getByRole("region", { name: /^Who met whom/ }).first();
  await expect(card.locator("tbody.basis-stated tr")).toHaveCount(8);
  const row = card.getByRole("row", { name: /Secretary General of NATO/ });
  await expect(row.getByRole("button", { name: "att_3__para_1" })).toBeVisible();
  await row.getByRole("button", { name: "Secretary General of NATO" }).click();
  await expect(page.locator(".selection-name")).toHaveText("Secretary General of NATO");
  await row.getByRole("button", { name: "att_3__para_1" }).click();
  expect(new URL(page.url()).search).toBe(`?select=component:s-2007-723/att_3__para_1${MINISTERS.replace("?", "&")}`.replace("/", "%2F"));
});

test("what was reaffirmed in New York is followed back to Vienna, and what the source does not say is said so", async ({ page, visit }) => {
  await visit("?card=commitments&about=commitment:annex-5-no-threat-to-security");
  const steps = page.locator(".card .steps > li");
  await expect(steps.nth(0)).toContainText("att_5__para_3");
  await expect(steps.nth(0)).toContainText("the source does not say");
  await expect(steps.filter({ hasText: "to avoid any words or acts that might be seen as provocative" })).toContainText("att_4__para_4");
});

test("who rejected which option", async ({ page, visit }) => {
  await visit("?card=options");
  const option = page.locator(".card article").filter({ has: page.getByRole("heading", { name: "Territorial partition" }) });
  await expect(option.getByRole("row", { name: /Contact Group/ })).toContainText("rejects");
});

test("a card opens about what is selected, asks about something else, and Back takes that back", async ({ page, visit }) => {
  await visit("?select=organization:pristina");
  await page.getByRole("button", { name: "Who promised what?" }).click();
  const subject = page.getByRole("combobox", { name: "About" });
  await expect(subject).toHaveValue("organization:pristina");
  await subject.selectOption({ label: "all" });
  await expect(page.locator(".card article")).toHaveCount(42);
  await page.goBack();
  await expect(subject).toHaveValue("organization:pristina");
});

test("in Chinese, by keyboard: opened with Enter, closed with Escape", async ({ page, visit }) => {
  await visit("?lang=zh");
  const question = page.getByRole("button", { name: "谁主张哪个方案？" });
  await question.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "谁提出、接受、审视或拒绝了哪个方案？" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(".card")).toBeHidden();
  await expect(question).toBeFocused();
});

test("it says where the record has no such thing", async ({ page, visit }) => {
  await visit("?card=attendance&about=meeting:none");
  await expect(page.locator(".card").getByRole("status")).toHaveText("The record has no such thing: meeting:none.");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const search of [MINISTERS, "?card=commitments&about=commitment:annex-5-no-threat-to-security", "?card=options"]) {
      test(`axe finds nothing wrong with ${search}`, async ({ page, visit }) => {
        await visit(search);
        await expect(page.locator(".card .answer").first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the card takes the place of the views, nothing is wider than the screen, and a view takes it back", async ({ page, visit }) => {
    await visit("?card=options");
    await expect(page.locator(".card .answer").first()).toBeVisible();
    await expect(page.locator(".pane-graph")).toBeHidden();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    await expect(page.locator(".pane-graph")).toBeVisible();
  });
});
