import type { Page } from "@playwright/test";
import { openGraph } from "../../bench/graph/openGraph";
import { planGraph } from "../../bench/graph/plan";
import { withServer } from "./fixtures";
import { addressed, expect, graph, picture, test as base, violations } from "./graphView";

/** On a graph of 4,000 nodes, of which 1,610 are of the kinds that are seen at first. */
const test = base.extend<object, { address: string }>({
  address: [
    async ({ browser }, use) => {
      const { address, close } = await openGraph(planGraph(0.02, 1), null, () => undefined);
      try {
        await withServer(address, browser, use);
      } finally {
        await close();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** How many different colours are drawn, and a place within the mark of a node. */
function drawn(page: Page): Promise<{ readonly colours: number; readonly mark: { readonly x: number; readonly y: number } | null }> {
  return page.locator(".picture canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = new Uint32Array(canvas.getContext("2d")?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
    const isMark = (at: number): boolean => (pixels[at] ?? 0) >>> 24 === 255 && [-2, -1, 1, 2].every((step) => pixels[at + step] === pixels[at] && pixels[at + step * width] === pixels[at]);
    const at = pixels.findIndex((_pixel, index) => isMark(index));
    const { left, top, width: shown } = canvas.getBoundingClientRect();
    const scale = shown / width;
    return { colours: new Set(pixels).size, mark: at === -1 ? null : { x: left + (at % width) * scale, y: top + Math.floor(at / width) * scale } };
  });
}

test("thousands of nodes are drawn on a canvas, and a press on one selects it", async ({ page, visit }) => {
  await visit();
  await expect(graph(page).getByText(/^1610 nodes, \d+ links$/)).toBeVisible();
  await expect(page.locator(".picture .node")).toHaveCount(0);
  const { colours, mark } = await drawn(page);
  expect(colours).toBeGreaterThan(7); // those of the kinds, and of lines
  if (mark === null) throw new Error("No mark is drawn.");
  await page.mouse.click(mark.x, mark.y);
  await expect.poll(() => addressed(page, "select")).toMatch(/^\w+:\d+$/);
  await expect(page.locator(".selection-name")).not.toBeEmpty();
});

test("by keyboard one goes from node to node, each of which is told", async ({ page, visit }) => {
  await visit("?select=meeting:1");
  await picture(page).focus();
  await page.keyboard.press("ArrowRight");
  const at = picture(page).getByRole("option");
  await expect(at).toHaveCount(1);
  await expect(picture(page)).toHaveAttribute("aria-activedescendant", (await at.getAttribute("id")) ?? "nothing");
  await page.keyboard.press("Enter");
  await expect(at).toHaveAttribute("aria-selected", "true");
  expect(addressed(page, "select")).not.toBe("meeting:1");
});

test("the table lists all of them, page by page", async ({ page, visit }) => {
  await visit("?tables=graph");
  await expect(graph(page).getByText("1 to 200 of 1610")).toBeVisible();
  await graph(page).getByRole("button", { name: "Next" }).first().click();
  await expect(graph(page).getByText("201 to 400 of 1610")).toBeVisible();
  await graph(page).getByRole("table").first().getByRole("button").first().click();
  expect(addressed(page, "select")).not.toBeNull();
});

test("where the filters leave few, they are elements again", async ({ page, visit }) => {
  await visit("?kinds=Organization~Place");
  await expect(page.locator(".picture canvas")).toHaveCount(0);
  await expect(page.locator(".picture .node")).toHaveCount(120);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with thousands of nodes", async ({ page, visit }) => {
      await visit();
      expect(await violations(page, ".pane-graph")).toEqual([]);
    });
  });
}
