import type { Locator } from "@playwright/test";
import { expect, test, violations } from "./fixtures";

const PROMISE = "commitment:report-7-no-provocation";
const PROMISED = "我们还要求并且得到了双方作出在进程期间不作出挑衅性言行的承诺（见附件四和附件五）";

/** The words of the source in some place, without the signs that lead from them. */
function words(place: Locator): Promise<string[]> {
  return place.evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll(".flag, .reference").forEach((sign) => sign.remove());
      return copy.textContent;
    }),
  );
}

test.use({ viewport: { width: 1400, height: 900 } });

test("the quote of what is selected is marked in its sentence and in view", async ({ page, visit }) => {
  await visit(`?select=${PROMISE}`);
  const mark = page.locator("mark");
  await expect(mark).toBeInViewport();
  expect(await words(mark)).toEqual([PROMISED]);
  expect(await words(page.locator(".sentence"))).toEqual([`${PROMISED}。`]);
  await expect(page.locator(".part-row").filter({ has: mark }).locator(".part-number")).toHaveText("7");
});

test("one goes from quote to quote, and from the last to the first", async ({ page, visit }) => {
  await visit("?select=organization:troika");
  const document = page.getByRole("region", { name: "Document" });
  await expect(document.getByRole("status")).toHaveText("Quote 1 of 11");
  await document.getByRole("button", { name: "Next" }).click();
  await expect(document.getByRole("status")).toHaveText("Quote 2 of 11");
  await document.getByRole("button", { name: "Previous" }).click();
  await document.getByRole("button", { name: "Previous" }).click();
  await expect(document.getByRole("status")).toHaveText("Quote 11 of 11");
  await expect(page.locator("mark.at").first()).toBeInViewport();
});

test("of a place, which is quoted nowhere, the words that name it are marked", async ({ page, visit }) => {
  await visit("?select=place:vienna");
  await expect(page.getByRole("region", { name: "Document" }).getByRole("status")).toHaveText(/^Mention 1 of \d+$/);
  expect(new Set(await words(page.locator("mark")))).toEqual(new Set(["维也纳"]));
});

test("who is named is underlined, and selected by a click that leaves the text where it is", async ({ page, visit }) => {
  await visit(`?select=${PROMISE}`);
  const mention = page.locator("[data-component$='/para_7']").getByRole("link", { name: "联络小组", exact: true });
  await mention.click();
  await expect(page).toHaveURL(/select=organization:contact-group/);
  await expect(mention).toHaveAttribute("aria-current", "true");
  await expect(mention).toBeInViewport();
});

test("a part shows what the graph rests on it, and keeps it when it is clicked", async ({ page, visit }) => {
  await visit("?select=component:s-2007-723/para_13");
  const part = page.locator("[data-component$='/para_13']");
  await part.locator(".part-text").hover();
  await expect(part.locator(".rests")).toContainText("Both parties undertake not to use violence, threats or intimidation.");
  await expect(part.locator(".rests")).toContainText("Commitment · stated");
  await part.getByRole("button", { name: "Report, paragraph 13" }).click();
  await page.getByRole("heading", { name: "Negotiations graph" }).hover();
  await part.getByRole("button", { name: "Close" }).click();
  await expect(part.locator(".rests")).toHaveCount(0);
});

test("by keyboard: arrows go from part to part, Enter pins, Tab goes to who is named there, Escape lets go", async ({ page, visit }) => {
  await visit("?select=component:s-2007-723/para_1");
  await page.getByRole("button", { name: "Report, paragraph 1:" }).focus();
  await page.keyboard.press("ArrowDown");
  const number = page.getByRole("button", { name: "Report, paragraph 2:" });
  await expect(number).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(number).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(number).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=organization:troika/);
});

test("where the text contradicts itself a flag leads to what is wrong and what is made of it", async ({ page, visit }) => {
  await visit("?select=component:s-2007-723/para_9");
  await page.locator("[data-component$='/para_9']").getByRole("link", { name: /^Discrepancy: Report 9 sends the reader to annex IV/ }).last().click();
  await expect(page.locator(".selection")).toContainText("The citation keeps the printed target, annex IV, and points to annex VI.");
  expect(await words(page.locator("[data-component$='/para_9'] mark"))).toContain("我们以“十四要点”的形式评估了双方立场中可能存在的共同之处（见附件四）");
});

test("what the text refers to is a click away", async ({ page, visit }) => {
  await visit("?select=component:s-2007-723/para_13");
  await page.locator("[data-component$='/para_13']").getByRole("link", { name: "refers to Annex VII", exact: true }).click();
  await expect(page).toHaveURL(/select=component:s-2007-723\/att_7|select=component:s-2007-723%2Fatt_7/);
  await expect(page.locator("[data-component$='/att_7'] .part-number")).toBeFocused();
  await expect(page.locator("[data-component$='/att_7']")).toBeInViewport();
});

test("the outline says where one is and leads elsewhere", async ({ page, visit }) => {
  await visit();
  const outline = page.getByRole("navigation", { name: "Outline" });
  await outline.getByRole("button", { name: "Outline" }).click();
  await outline.getByRole("button", { name: /^Annex VI / }).click();
  await expect(page.getByRole("heading", { name: "“三驾马车”对谈判的评估：主要结论" })).toBeInViewport();
  await expect(outline.getByRole("button", { name: "Outline" })).toContainText("Annex VI");
});

test("the text is Chinese in both languages; beside it stands the English gloss, or the Chinese wording", async ({ page, visit }) => {
  await visit("?select=component:s-2007-723/att_3");
  const annex = page.locator("[data-component$='/att_3']");
  await expect(annex.locator(".part-text")).toHaveAttribute("lang", "zh-Hans");
  await expect(annex.locator(".part-gloss")).toContainText("Statement on Kosovo by the Contact Group ministers");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(annex.locator(".part-gloss")).toHaveAttribute("lang", "zh-Hans");
  await expect(annex.locator(".part-gloss")).not.toContainText("Statement");
});

test("on a phone the outline opens over the text, and nothing is wider than the screen", async ({ page, visit }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(`?view=reader&select=${PROMISE}`);
  await expect(page.locator("mark")).toBeInViewport();
  await page.getByRole("button", { name: "Outline" }).click();
  await expect(page.getByRole("navigation", { name: "Outline" }).getByRole("button", { name: /^Annex VII / })).toBeVisible();
  expect(await page.locator(".reader-text").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with a text that is marked, flagged and pinned", async ({ page, visit }) => {
      await visit("?select=discrepancy:annex-iv-for-annex-vi&view=reader");
      await page.getByRole("button", { name: "Report, paragraph 9:" }).click();
      await expect(page.locator(".rests")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
