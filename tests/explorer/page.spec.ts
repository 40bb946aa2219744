import { expect, test, violations } from "./fixtures";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with the first view", async ({ page, visit }) => {
      await visit();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test("the page is called and marked by the language that is chosen", async ({ page, visit }) => {
  await visit("?lang=zh");
  await expect(page).toHaveTitle("谈判知识图");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveTitle("Negotiations graph");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(new URL(page.url()).search).toBe("");
});

test("what the selection is related to is read from it, in both languages", async ({ page, visit }) => {
  await visit("?select=commitment:report-7-no-provocation");
  const related = (name: string) => page.getByRole("region", { name: /^(Selected|已选择)$/ }).getByRole("listitem").filter({ hasText: name }).locator(".link-kind").first();
  await expect(related("Belgrade")).toHaveText("undertaken by");
  await expect(related("Troika")).toHaveText("owed to");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(related("贝尔格莱德")).toHaveText("承诺方");
});
