import type { Page } from "@playwright/test";
import { expect, test, violations } from "./fixtures";

test.use({ viewport: { width: 1400, height: 1000 } });

const event = (page: Page, name: RegExp | string) => page.locator(".timeline").getByRole("button", { name });

/** Drags over the axis, from one share of its visible width to another. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const [picture, names] = [await page.locator(".timeline").boundingBox(), await page.locator(".axis .lane-name").boundingBox()];
  if (picture === null || names === null) throw new Error("The timeline is not to be seen.");
  const x = (share: number): number => names.x + names.width + share * (picture.width - names.width);
  await page.mouse.move(x(from), names.y + 8);
  await page.mouse.down();
  await page.mouse.move(x((from + to) / 2), names.y + 8);
  await page.mouse.move(x(to), names.y + 8);
  await page.mouse.up();
}

test("August to December 2007 is seen at first, with the six face-to-face sessions", async ({ page, visit }) => {
  await visit();
  await expect(page.locator(".event-session")).toHaveText(["⇄1", "⇄2", "⇄3", "⇄4", "⇄5", "⇄6"]);
  await expect(event(page, "28 September 2007, Meeting, Fourth meeting of the Troika with the parties: first face-to-face session, face-to-face session 1")).toBeInViewport();
  await expect(event(page, /^1 August 2007, Milestone/)).toBeInViewport();
  await expect(event(page, /Conflicts of the 1990s/)).not.toBeInViewport();
});

test("what came earlier is a click away; a date that is open is a dashed span", async ({ page, visit }) => {
  await visit();
  await page.getByRole("button", { name: "◀ 6 earlier" }).click();
  const conflicts = event(page, /Conflicts of the 1990s/);
  await expect(conflicts).toBeInViewport();
  await expect(conflicts).toHaveAttribute("data-vague", "true");
  await page.getByRole("button", { name: "Aug–Dec 2007" }).click();
  await expect(conflicts).not.toBeInViewport();
});

test("an event is selected in all views, and what is selected elsewhere comes into sight", async ({ page, visit }) => {
  await visit();
  await event(page, /^30 August 2007, Meeting/).click();
  await expect(page).toHaveURL(/select=meeting:2007-08-30-vienna/);
  await expect(event(page, /^30 August 2007, Meeting/)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("mark").first()).toBeInViewport();
  await visit("?select=milestone:end-of-hostilities-in-kosovo");
  await expect(event(page, /^1999 \(some time in it\)/)).toBeInViewport();
});

test("dragging over the days brushes them, which outlasts zooming; one button clears them", async ({ page, visit }) => {
  await visit("?tables=timeline");
  await brush(page, 0.2, 0.4);
  await expect(page).toHaveURL(/from=2007-0[89]-\d\d&to=2007-(09|10)-\d\d/);
  const address = page.url();
  await expect(page.locator(".pane-timeline tbody")).not.toContainText("Baden");
  await page.locator(".pane-timeline").getByRole("button", { name: "Zoom in" }).click();
  expect(page.url()).toBe(address);
  await page.getByRole("button", { name: "Clear dates" }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page.locator(".pane-timeline tbody")).toContainText("Baden");
});

test("the days are brushed by keys too", async ({ page, visit }) => {
  await visit("?from=2007-09-10&to=2007-10-20");
  const first = page.getByRole("slider", { name: "First day" });
  await expect(first).toHaveAttribute("aria-valuetext", "10 September 2007");
  await first.press("ArrowRight");
  await expect(first).toHaveAttribute("aria-valuetext", "11 September 2007");
  await page.getByRole("slider", { name: "Last day" }).press("PageDown");
  await expect(page).toHaveURL(/from=2007-09-11&to=2007-10-13/);
});

test("by keyboard: one stop, arrows in time and between lanes, Enter selects", async ({ page, visit }) => {
  await visit("?select=meeting:2007-09-27-new-york");
  const stops = page.locator(".event[tabindex='0']");
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press("ArrowDown");
  await expect(event(page, /^27 September 2007, Milestone/)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect(event(page, /Conflicts of the 1990s/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=milestone:conflicts-of-the-1990s/);
});

for (const [language, width] of [["en", 1400], ["zh", 1400], ["en", 390]] as const) {
  test(`no two events of a lane cover each other at ${width} pixels in ${language}`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 844 });
    await visit(`?view=timeline&lang=${language}`);
    await expect(page.locator(".event").first()).toBeAttached();
    const collisions = await page.locator(".lane").evaluateAll((lanes) =>
      lanes.flatMap((lane) => {
        const boxes = [...lane.querySelectorAll(".event")].map((element) => ({ name: element.getAttribute("aria-label"), ...element.getBoundingClientRect().toJSON() }) as DOMRect & { name: string });
        return boxes.flatMap((one, index) =>
          boxes.slice(index + 1).filter((other) => Math.abs(one.top - other.top) < 20 && one.left < other.right - 0.5 && other.left < one.right - 0.5).map((other) => `${one.name} / ${other.name}`),
        );
      }),
    );
    expect(collisions).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with a timeline that is brushed, with its table", async ({ page, visit }) => {
      await visit("?select=meeting:2007-09-28-new-york&from=2007-09-10&to=2007-10-20&tables=timeline&view=timeline");
      expect(await violations(page)).toEqual([]);
    });
  });
}
