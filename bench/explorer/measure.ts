import type { Browser } from "playwright-core";
import { median } from "../measure/statistics";
import { drag, select, settled, visit } from "./pages";

/** What is measured of one view. */
export interface Measured {
  readonly view: string;
  readonly nodes: number;
  readonly firstViewMs: number;
  readonly longestTaskMs: number;
  readonly frameMs: number;
  readonly slowFrameMs: number;
  readonly graphMs: number;
  /** NaN where no selected node has words in the text. */
  readonly sentenceMs: number;
}

const VISITS = 5;
const DRAG_MS = 2_000;
const SELECTIONS = 10;

/** Measures one view of a server, after a visit that is not counted. */
export async function measure(browser: Browser, view: string, address: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  try {
    await visit(page, address);
    const visits = [];
    for (let count = 0; count < VISITS; count++) visits.push(await visit(page, address));
    await settled(page);
    const frames = await drag(page, DRAG_MS);
    await visit(page, `${address}${address.includes("?") ? "&" : "?"}tables=graph`);
    await settled(page);
    const { graphMs, sentenceMs } = await select(page, SELECTIONS);
    return {
      view,
      nodes: visits[0]?.nodes ?? 0,
      firstViewMs: median(visits.map(({ firstViewMs }) => firstViewMs)),
      longestTaskMs: median(visits.map(({ longestTaskMs }) => longestTaskMs)),
      frameMs: frames.medianMs,
      slowFrameMs: frames.slowMs,
      graphMs: median(graphMs),
      sentenceMs: median(sentenceMs),
    };
  } finally {
    await page.close();
  }
}
