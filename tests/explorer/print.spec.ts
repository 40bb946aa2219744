import { expect, test } from "./fixtures";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("all views are printed, whichever is in front, and no button", async ({ page, visit }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await visit("?view=timeline&select=meeting:2007-09-28-new-york");
  for (const name of ["Graph", "Timeline", "Document", "Selected"]) await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  for (const name of ["Zoom in", "Copy as …", "Outline", "Expand"]) await expect(page.getByRole("button", { name }).first()).toBeHidden();
});

test("of the text all is printed, with the numbers of its paragraphs", async ({ page, visit }) => {
  await visit();
  const text = page.locator(".reader-text");
  expect(await text.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await expect(page.locator("[data-component$='/para_7'] > .part-number").first()).toBeVisible();
  await expect(page.locator("[data-component$='/para_7'] > .part-number").first()).toHaveText("7");
  await expect(page.locator(".part-number", { hasText: "¶" }).first()).toBeHidden();
});

test("it makes pages of paper", async ({ page, visit }) => {
  await visit("?select=commitment:report-7-no-provocation");
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(8);
});
