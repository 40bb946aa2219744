import type { Locator, Page } from "@playwright/test";
import { expect, test as base } from "./fixtures";

export { expect, violations } from "./fixtures";

/** A visit is there when the graph lies still. */
export const test = base.extend({
  visit: async ({ page, visit }, use) => {
    await use(async (search) => {
      await visit(search);
      await expect(page.locator(".picture")).toHaveAttribute("aria-busy", "false");
    });
  },
});

export const graph = (page: Page): Locator => page.getByRole("region", { name: "Graph", exact: true });
export const picture = (page: Page): Locator => page.getByRole("listbox", { name: /^Graph of/ });
export const node = (page: Page, name: string): Locator => picture(page).getByRole("option", { name });

/** A part of the address of what is shown. */
export const addressed = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not shown.");
  return box;
}

/** The middle of what is shown. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
