import { expect, test, violations } from "./fixtures";

test("what is typed is found in the English gloss and in the Chinese source, its words marked", async ({ page, visit }) => {
  await visit();
  await page.keyboard.press("/");
  const box = page.getByRole("searchbox", { name: "Search" });
  await expect(box).toBeFocused();
  await page.keyboard.type("territorial partition");
  const results = page.getByRole("region", { name: "Results" });
  await expect(results.getByRole("status")).toHaveText(/^\d+ found$/);
  await expect(results.locator("mark").first()).toHaveText("territorial");
  await box.fill("领土分治");
  await expect(results.locator("mark").first()).toHaveText("领土分治");
  expect(new URL(page.url()).searchParams.get("q")).toBe("领土分治");
});

test("by keyboard alone: down into the list, Enter selects everywhere, Escape leaves", async ({ page, visit }) => {
  await visit("?q=autonomy");
  const results = page.getByRole("region", { name: "Results" });
  await expect(results.getByRole("listitem").first()).toBeVisible();
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(results.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(results).toBeHidden();
  await expect(page.locator(".selection-name")).toHaveText("Autonomy");
  expect(new URL(page.url()).searchParams.get("select")).toBe("option:autonomy");
  await page.keyboard.type(" model");
  await expect(results).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(results).toBeHidden();
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("a part of the text is selected too", async ({ page, visit }) => {
  await visit("?q=塞尔维亚内部实现自治");
  await page.getByRole("region", { name: "Results" }).getByRole("button", { name: /para_8/ }).click();
  expect(new URL(page.url()).searchParams.get("select")).toBe("component:s-2007-723/para_8");
});

test("more is shown when it is asked for", async ({ page, visit }) => {
  await visit("?q=Troika");
  const results = page.getByRole("region", { name: "Results" });
  await expect(results.getByRole("listitem")).toHaveCount(20);
  await results.getByRole("button", { name: /^Show more/ }).click();
  await expect(results.getByRole("listitem")).toHaveCount(40);
});

test("it says where nothing is found", async ({ page, visit }) => {
  await visit("?q=zebra");
  await expect(page.getByRole("region", { name: "Results" }).getByRole("status")).toContainText("Nothing is found.");
});

test.describe(() => {
  test.use({ expected: [/status of 503/] });

  test("it says where no answer comes, and finds it when the server is back", async ({ page, visit }) => {
    await visit();
    await page.route("**/graphql", (route) => route.fulfill({ status: 503, json: { errors: [{ message: "Nobody answers.", extensions: { code: "SERVICE_UNAVAILABLE" } }] } }), { times: 1 });
    await page.getByRole("searchbox").fill("autonomy");
    const results = page.getByRole("region", { name: "Results" });
    await expect(results.getByRole("status")).toHaveText("The search got no answer: Nobody answers.");
    await expect(results.getByRole("status")).toHaveText(/^\d+ found$/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with what was found", async ({ page, visit }) => {
      await visit("?q=autonomy");
      await expect(page.getByRole("region", { name: "Results" }).getByRole("listitem").first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
