import type { CDPSession } from "@playwright/test";
import { addressed, boxOf, expect, middleOf, node, picture, test } from "./graphView";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

type Points = readonly { readonly x: number; readonly y: number }[];

/** Lets fingers go from some points to others. */
async function fingers(session: CDPSession, from: Points, to: Points): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: Points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  await send("touchStart", from);
  for (const share of [0.25, 0.5, 0.75, 1]) await send("touchMove", from.map(({ x, y }, index) => ({ x: x + share * ((to[index]?.x ?? x) - x), y: y + share * ((to[index]?.y ?? y) - y) })));
  await send("touchEnd", []);
}

test("a tap selects", async ({ page, visit }) => {
  await visit("?kinds=Organization");
  const { x, y } = await middleOf(node(page, "Organization: Troika"));
  await page.touchscreen.tap(x, y);
  await expect.poll(() => addressed(page, "select")).toBe("organization:troika");
});

test("two fingers make it larger, one moves it", async ({ page, visit }) => {
  await visit("?kinds=Organization");
  const [one, other] = [node(page, "Organization: Troika"), node(page, "Organization: Belgrade;")];
  const apart = async (): Promise<number> => {
    const [from, to] = [await middleOf(one), await middleOf(other)];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  const frame = await boxOf(picture(page));
  const [x, y] = [frame.x + frame.width / 2, frame.y + 8];
  const session = await page.context().newCDPSession(page);
  const before = await apart();
  await fingers(session, [{ x: x - 20, y }, { x: x + 20, y }], [{ x: x - 80, y }, { x: x + 80, y }]);
  await expect.poll(apart).toBeGreaterThan(2 * before);
  const [at, scaled] = [await middleOf(one), await apart()];
  const corner = { x: frame.x + 6, y: frame.y + frame.height - 6 };
  await fingers(session, [corner], [{ x: corner.x + 60, y: corner.y - 40 }]);
  await expect.poll(async () => Math.round((await middleOf(one)).x - at.x)).toBe(60);
  expect(Math.round(await apart())).toBe(Math.round(scaled));
});
