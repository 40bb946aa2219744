import type { PageAssertionsToHaveScreenshotOptions } from "@playwright/test";
import { expect, test } from "./graphView";

/**
 * The pictures of README.md and docs/explore.md, in docs/pictures: what is seen is what they show, but for what another version of Chromium or of its fonts makes of it.
 * `npx playwright test --config tests/explorer pictures --update-snapshots=all` takes them anew.
 */
const ALIKE: PageAssertionsToHaveScreenshotOptions = { maxDiffPixelRatio: 0.08 };

test.use({ viewport: { width: 1400, height: 900 } });

test("graph, timeline and document of one selection", async ({ page, visit }) => {
  await visit("?select=commitment:report-7-no-provocation");
  await expect(page.locator("mark").first()).toBeInViewport();
  await expect(page).toHaveScreenshot("explorer.png", ALIKE);
});

test("the card of a question", async ({ page, visit }) => {
  await visit("?card=attendance&about=meeting:2007-09-27-new-york&select=meeting:2007-09-27-new-york");
  await expect(page.getByRole("region", { name: "Answer" })).toHaveAttribute("aria-busy", "false");
  await expect(page).toHaveScreenshot("card.png", ALIKE);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("the shortest path between two nodes, in Chinese", async ({ page, visit }) => {
    await visit("?lang=zh&select=person:ban-ki-moon&path=person:ban-ki-moon~option:independence");
    await expect(page.getByText("从 潘基文 到 独立：6 条连线")).toBeVisible();
    await expect(page).toHaveScreenshot("path.png", ALIKE);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the document", async ({ page, visit }) => {
    await visit("?view=reader&select=commitment:report-7-no-provocation");
    await expect(page.locator("mark").first()).toBeInViewport();
    await expect(page).toHaveScreenshot("phone.png", ALIKE);
  });
});
