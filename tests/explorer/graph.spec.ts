import { addressed, boxOf, expect, graph, node, picture, test, violations } from "./graphView";

test("shows actors, meetings, commitments, documents and options, each kind with how many there are", async ({ page, visit }) => {
  await visit();
  await expect(graph(page).getByText("141 nodes, 352 links")).toBeVisible();
  await expect(node(page, "Meeting: Second meeting of the Troika with the parties")).toHaveCount(1);
  await expect(graph(page).getByRole("button", { name: "Commitment 42" })).toHaveAttribute("aria-pressed", "true");
  await expect(graph(page).getByRole("button", { name: "Place 0/14" })).toHaveAttribute("aria-pressed", "false");
});

test("a press on a node selects it, and on its kind hides all of that kind but what is selected", async ({ page, visit }) => {
  await visit();
  await node(page, "Organization: Troika").click();
  await expect(node(page, "Organization: Troika")).toHaveAttribute("aria-selected", "true");
  expect(addressed(page, "select")).toBe("organization:troika");
  await graph(page).getByRole("button", { name: "Organization 26" }).click();
  await expect(graph(page).getByRole("button", { name: "Organization 1/26" })).toHaveAttribute("aria-pressed", "false");
  await expect(node(page, "Organization: ")).toHaveCount(1);
  expect(addressed(page, "kinds")).not.toContain("Organization");
});

test("stated only leaves out what is inferred", async ({ page, visit }) => {
  await visit();
  await graph(page).getByRole("checkbox", { name: "Stated only" }).check();
  await expect(graph(page).getByText(/^141 nodes, \d+ links$/)).not.toHaveText("141 nodes, 352 links");
  expect(addressed(page, "basis")).toBe("stated");
});

test("a range leaves out what is dated otherwise, and says how much", async ({ page, visit }) => {
  await visit("?from=2007-08-01&to=2007-08-31");
  await expect(graph(page).getByText(/ outside 2007-08-01 to 2007-08-31 left out$/)).toBeVisible();
  await expect(node(page, "Meeting: Second meeting of the Troika with the parties")).toHaveCount(1);
  await expect(node(page, "Meeting: Third meeting of the Troika with the parties")).toHaveCount(0);
});

test("an expanded node has all of its neighbours, of whatever kind", async ({ page, visit }) => {
  await visit("?select=option:independence");
  await expect(node(page, "Position: ")).toHaveCount(0);
  await graph(page).getByRole("button", { name: /^Expand \(\+\d+\)$/ }).click();
  await expect(node(page, "Position: ")).not.toHaveCount(0);
  expect(addressed(page, "open")).toBe("option:independence");
  await graph(page).getByRole("button", { name: "Collapse" }).click();
  await expect(node(page, "Position: ")).toHaveCount(0);
});

test("the shortest path between two nodes is drawn, and told in the words it rests on", async ({ page, visit }) => {
  await visit("?select=person:ban-ki-moon");
  await graph(page).getByRole("button", { name: "Path from here" }).click();
  await expect(page.getByText("From Ban Ki-moon: choose where the path ends.")).toBeVisible();
  await node(page, "Option: Independence;").click();
  await graph(page).getByRole("button", { name: "Path to here" }).click();
  const path = page.getByRole("region", { name: "Shortest path" });
  await expect(path.getByText("6 links from Ban Ki-moon to Independence")).toBeVisible();
  await expect(path.getByRole("listitem").nth(5)).toContainText("Pristina examined the options from independence to autonomy. on Independence (stated)");
  await expect(path.getByRole("listitem").nth(5)).toContainText("双方审视了从独立到自治的方案");
  await expect(node(page, "Position: Pristina examined the options from independence to autonomy.")).toHaveCount(1);
  expect(addressed(page, "path")).toBe("person:ban-ki-moon~option:independence");
  await path.getByRole("button", { name: "Clear" }).click();
  await expect(path).toHaveCount(0);
});

test("where there is no path it says so", async ({ page, visit }) => {
  await visit("?path=person:ban-ki-moon~option:hong-kong");
  await expect(page.getByText("The record has no path of at most 10 links from Ban Ki-moon to Hong Kong.")).toBeVisible();
});

test("by keyboard: arrows go to nodes, Enter selects, e expands, p chooses a path, Escape lets go", async ({ page, visit }) => {
  await visit("?select=organization:troika");
  await picture(page).focus();
  await page.keyboard.press("ArrowRight");
  const at = picture(page).locator(".active");
  await expect(at).not.toHaveAttribute("aria-label", /Organization: Troika/);
  const name = (await at.getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  await expect(at).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("region", { name: "Selected" })).toContainText(/: (?<name>[^;]+);/.exec(name)?.groups?.["name"] ?? "nothing");
  await page.keyboard.press("e");
  expect(addressed(page, "open")).toBe(addressed(page, "select"));
  await page.keyboard.press("p");
  expect(addressed(page, "path")).toBe(`${addressed(page, "select")}~`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(picture(page).locator("[aria-selected=true]")).toHaveCount(0);
});

test("Shift and an arrow go along a link, whose words are shown", async ({ page, visit }) => {
  await visit("?select=option:independence");
  await picture(page).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(graph(page).locator(".tip q")).toBeVisible();
});

test("a node that is dragged stays where it was put, and nothing else moves", async ({ page, visit }) => {
  await visit();
  const [troika, meeting] = [node(page, "Organization: Troika"), node(page, "Meeting: Fourth meeting of the Troika with the parties")];
  const [from, other] = [await boxOf(troika), await boxOf(meeting)];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 100, from.y + 60, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await boxOf(troika)).x - from.x)).toBeGreaterThan(70);
  const put = await boxOf(troika);
  expect(await boxOf(meeting)).toEqual(other);
  await graph(page).getByRole("button", { name: "Place 0/14" }).click();
  await expect(node(page, "Place: Vienna")).toHaveCount(1);
  expect(await boxOf(troika)).toEqual(put);
  await graph(page).getByRole("button", { name: "Arrange anew" }).click();
  await expect.poll(() => boxOf(troika)).not.toEqual(put);
});

test("the same address is the same picture", async ({ page, visit }) => {
  const places = () => picture(page).getByRole("option").evaluateAll((nodes) => nodes.map((one) => one.getAttribute("transform")));
  await visit("?kinds=Meeting~Position~Organization");
  const first = await places();
  await visit("?kinds=Meeting~Position~Organization");
  expect(await places()).toEqual(first);
  expect(first).not.toContain(null);
});

test("what is selected elsewhere is brought into view", async ({ page, visit }) => {
  await visit("?tables=graph");
  await picture(page).focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press("+");
  await graph(page).getByRole("button", { name: "Hong Kong" }).first().click();
  const frame = await boxOf(picture(page));
  await expect
    .poll(async () => {
      const { x, y } = await boxOf(node(page, "Option: Hong Kong"));
      return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
    })
    .toBe(true);
});

test("the table lists the same nodes, and each link with its words", async ({ page, visit }) => {
  await visit("?tables=graph");
  const tables = graph(page).getByRole("table");
  await expect(tables.nth(0).getByRole("row")).toHaveCount(142);
  await expect(tables.nth(1).getByRole("caption")).toHaveText(/^Relationships: \d+$/);
  await expect(tables.nth(1).getByRole("row").nth(1)).toContainText("attended");
  await graph(page).getByRole("button", { name: "Next" }).click();
  await expect(graph(page).getByText(/^201 to \d+ of \d+$/)).toBeVisible();
});

test("where the filters leave nothing it says so, and leads back", async ({ page, visit }) => {
  await visit("?kinds=Option");
  await graph(page).getByRole("button", { name: "Option 17" }).click();
  await graph(page).getByRole("button", { name: "Show the first view's kinds" }).click();
  await expect(graph(page).getByText("141 nodes, 352 links")).toBeVisible();
});

test("in Chinese", async ({ page, visit }) => {
  await visit("?lang=zh&select=organization:troika");
  await expect(page.getByRole("listbox", { name: /^关系图：141 个节点/ }).getByRole("option", { name: /^组织：“?三驾马车/ })).toHaveAttribute("aria-selected", "true");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [{ width: 1400, height: 900 }, { width: 390, height: 844 }]) {
    test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
      test.use({ colorScheme, viewport });

      test("axe finds nothing wrong with selection and path", async ({ page, visit }) => {
        await visit("?select=organization:pristina&path=person:ban-ki-moon~option:independence&open=option:independence");
        await expect(page.getByText("6 links from Ban Ki-moon to Independence")).toBeVisible();
        await picture(page).focus();
        expect(await violations(page)).toEqual([]);
      });

      test("axe finds nothing wrong with the table", async ({ page, visit }) => {
        await visit("?kinds=Option&select=option:independence&tables=graph");
        expect(await violations(page)).toEqual([]);
      });

      test("nothing is wider than the page", async ({ page, visit }) => {
        await visit("?select=organization:pristina");
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    });
  }
}
