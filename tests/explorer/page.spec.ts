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
