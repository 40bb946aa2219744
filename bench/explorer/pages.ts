import type { Page } from "playwright-core";

/** What a page tells of itself once it is there, in milliseconds. */
export interface Visit {
  readonly firstViewMs: number;
  readonly longestTaskMs: number;
  readonly nodes: number;
}

const DRAWN = "explorer:drawn";
const PATIENCE = 60_000;

/** Visits a view, and says when its graph was drawn and the page answered again. */
export async function visit(page: Page, address: string): Promise<Visit> {
  await page.goto(address);
  // The page's policy forbids to wait for an expression, which would be evaluated in it again and again.
  await page.evaluate(`new Promise((done) => new PerformanceObserver((list) => {
    if (list.getEntriesByName(${JSON.stringify(DRAWN)}).length > 0) done();
  }).observe({ type: "mark", buffered: true }))`);
  await page.waitForSelector("#page[data-state=ready]", { timeout: PATIENCE });
  return page.evaluate<Visit>(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
    setTimeout(() => done({
      firstViewMs: performance.getEntriesByName(${JSON.stringify(DRAWN)})[0].startTime,
      longestTaskMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
      nodes: Number(document.querySelector(".graph-status").textContent.match(/[\\d]+/)[0]),
    }));
  })))`);
}

/** Waits until the layout is done. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.picture[aria-busy="false"]', { timeout: PATIENCE });
}

export interface Frames {
  readonly medianMs: number;
  readonly slowMs: number;
}

/** Drags the node nearest the middle around for a while, and says how far its frames were apart. */
export async function drag(page: Page, milliseconds: number): Promise<Frames> {
  return page.evaluate<Frames>(`new Promise((done) => {
    const picture = document.querySelector(".picture");
    const frame = picture.getBoundingClientRect();
    const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
    const marks = [...picture.querySelectorAll(".node path")].map((mark) => mark.getBoundingClientRect()).map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
    const far = ({ x, y }) => Math.hypot(x - middle.x, y - middle.y);
    const start = marks.sort((one, other) => far(one) - far(other))[0] ?? middle;
    const send = (type, x, y) => picture.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, button: type === "pointermove" ? -1 : 0, buttons: 1, clientX: x, clientY: y }));
    picture.setPointerCapture = () => undefined;
    send("pointerdown", start.x, start.y);
    const begin = performance.now();
    const times = [];
    const step = (now) => {
      times.push(now);
      if (now - begin > ${milliseconds}) {
        send("pointerup", start.x, start.y);
        const gaps = times.slice(1).map((time, index) => time - times[index]).sort((one, other) => one - other);
        done({ medianMs: gaps[gaps.length >> 1], slowMs: gaps[Math.floor(gaps.length * 0.95)] });
        return;
      }
      const turn = (now - begin) / 150;
      send("pointermove", start.x + 60 * Math.sin(turn), start.y + 60 * Math.cos(turn));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
}

/** Selects nodes by turns through the table's buttons, and says how long until the frame in which the graph, and the sentence where there is one, stand out. */
export async function select(page: Page, times: number): Promise<{ readonly graphMs: number[]; readonly sentenceMs: number[] }> {
  return page.evaluate(`(async () => {
    const found = { graphMs: [], sentenceMs: [] };
    const names = [...document.querySelectorAll(".pane-graph .pane-table tbody .to")];
    for (let turn = 0; turn < ${times}; turn++) {
      const button = names[Math.floor((turn * names.length) / ${times})];
      performance.clearMarks("explorer:marked");
      const start = performance.now();
      button.click();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      found.graphMs.push(performance.now() - start);
      await new Promise((rest) => setTimeout(rest, 200));
      const [marked] = performance.getEntriesByName("explorer:marked");
      if (marked !== undefined) found.sentenceMs.push(marked.startTime - start);
    }
    return found;
  })()`);
}
