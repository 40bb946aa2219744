import { signal } from "@preact/signals";
import { select } from "d3-selection";
import { zoom, ZoomTransform, zoomIdentity } from "d3-zoom";
import type { Point } from "../layout/startPositions";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the layout's coordinates to those of the picture. */
export const camera = signal<ZoomTransform>(zoomIdentity);
/** Of the picture, in pixels; nothing while it is not shown. */
export const size = signal<Size>({ width: 0, height: 0 });
/** Whether the reader chose what is seen; until then all of the graph is. */
export const isAimed = signal(false);

const MARGIN = 32;
/** Beside the outermost marks stand their labels. */
const MARGIN_OF_LABELS = 110;
const SCALES: [number, number] = [0.04, 8];
const GLIDE = 220;

let aim: (to: ZoomTransform) => void = (to) => {
  camera.value = to;
};
let gliding = 0;

/** Lets wheel, drag and pinch move the camera, but where `isTaken` says that a gesture is for something else. Returns what ends it. */
export function attachCamera(frame: HTMLElement, isTaken: (at: Point) => boolean): () => void {
  const gestures = zoom<HTMLElement, unknown>()
    .scaleExtent(SCALES)
    .clickDistance(4)
    .filter((event: MouseEvent | TouchEvent) => event.type === "wheel" || (!("button" in event && event.button !== 0) && !isTaken(pointIn(frame, event))))
    .on("zoom", ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
      camera.value = transform;
      if (sourceEvent != null) {
        cancelAnimationFrame(gliding);
        isAimed.value = true;
      }
    });
  const selected = select(frame).call(gestures).on("dblclick.zoom", null);
  aim = (to) => gestures.transform(selected, to);
  const sizes = new ResizeObserver(() => (size.value = { width: frame.clientWidth, height: frame.clientHeight }));
  sizes.observe(frame);
  return () => {
    sizes.disconnect();
    selected.on(".zoom", null);
  };
}

/** Where an event is in the picture. */
export function pointIn(frame: HTMLElement, event: MouseEvent | TouchEvent): Point {
  const { left, top } = frame.getBoundingClientRect();
  const { clientX, clientY } = "touches" in event ? (event.touches[0] ?? { clientX: NaN, clientY: NaN }) : event;
  return { x: clientX - left, y: clientY - top };
}

/** Shows all of these, as large as they may be. */
export function fit(points: Iterable<Point>, isSmooth: boolean): void {
  const { width, height } = size.value;
  const all = [...points];
  if (width === 0 || all.length === 0) return;
  const [left, right] = ends(all.map(({ x }) => x));
  const [top, bottom] = ends(all.map(({ y }) => y));
  const scale = Math.min(1.6, (width - 2 * Math.min(MARGIN_OF_LABELS, width / 6)) / Math.max(1, right - left), (height - 2 * MARGIN) / Math.max(1, bottom - top));
  const to = zoomIdentity.translate(width / 2, height / 2).scale(Math.max(SCALES[0], scale)).translate(-(left + right) / 2, -(top + bottom) / 2);
  if (isSmooth) glide(to);
  else {
    cancelAnimationFrame(gliding);
    aim(to);
  }
}

/** Brings a point into view; where it is seen already nothing moves. */
export function reveal({ x, y }: Point): void {
  const { width, height } = size.value;
  const [seenX, seenY] = camera.value.apply([x, y]);
  if (width === 0 || (seenX > MARGIN && seenX < width - MARGIN && seenY > MARGIN && seenY < height - MARGIN)) return;
  glide(zoomIdentity.translate(width / 2, height / 2).scale(camera.value.k).translate(-x, -y));
}

/** Makes all larger or smaller around the middle. */
export function zoomBy(factor: number): void {
  const { width, height } = size.value;
  const [x, y] = camera.value.invert([width / 2, height / 2]);
  const scale = Math.min(SCALES[1], Math.max(SCALES[0], camera.value.k * factor));
  isAimed.value = true;
  glide(zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-x, -y));
}

/** Moves there in a moment, or at once for readers who want less motion. */
function glide(to: ZoomTransform): void {
  cancelAnimationFrame(gliding);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    aim(to);
    return;
  }
  const from = camera.value;
  const start = performance.now();
  const step = (): void => {
    const share = Math.min(1, (performance.now() - start) / GLIDE);
    const eased = share * (2 - share);
    const between = (one: number, other: number): number => one + (other - one) * eased;
    aim(new ZoomTransform(between(from.k, to.k), between(from.x, to.x), between(from.y, to.y)));
    if (share < 1) gliding = requestAnimationFrame(step);
  };
  step();
}

function ends(values: readonly number[]): readonly [number, number] {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}
