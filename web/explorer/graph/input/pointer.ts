import { selection } from "../../state";
import { toggleExpanded } from "../actions";
import { putNode } from "../layout/layout";
import type { Point } from "../layout/startPositions";
import { active, moving, pointed } from "../model/emphasis";
import { pairs } from "../model/model";
import { camera, isAimed, pointIn } from "../picture/camera";
import { spots } from "../picture/spots";
import { nodeAt, pairAt } from "./hit";

/** So far a pointer may move and still press. */
const STILL = 4;

/** The node under a point of the picture. */
export function nodeUnder({ x, y }: Point): string | null {
  return nodeAt({ x: x - camera.value.x, y: y - camera.value.y }, spots.value.values());
}

/**
 * Lets a pointer point at nodes and lines, press nodes to select them, press twice to expand them, and drag them to where they shall stay. Only what is dragged moves:
 * the rest of the picture is how the reader knows it. Returns what ends it.
 */
export function attachPointer(frame: HTMLElement): () => void {
  let drag: { readonly id: string; readonly from: Point; readonly grip: Point; moved: boolean } | null = null;
  // Where the frame is, asked when a pointer comes or presses: asked at each move, the browser would lay out the page anew for it.
  let { left, top } = frame.getBoundingClientRect();
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX - left, y: clientY - top });
  const look = (): void => {
    ({ left, top } = frame.getBoundingClientRect());
  };
  const drop = (): void => {
    drag = null;
    moving.value = null;
  };
  const ending = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void): void => {
    frame.addEventListener(name, listener, { signal: ending.signal });
  };

  on("pointerenter", look);
  on("pointerdown", (event) => {
    look();
    const from = pointOf(event);
    const id = event.button === 0 && event.isPrimary ? nodeUnder(from) : null;
    const spot = id === null ? undefined : spots.value.get(id);
    if (id === null || spot === undefined) return;
    drag = { id, from, grip: { x: spot.x + camera.value.x - from.x, y: spot.y + camera.value.y - from.y }, moved: false };
    frame.setPointerCapture(event.pointerId);
  });
  on("pointermove", (event) => {
    const at = pointOf(event);
    if (drag === null) {
      if (event.buttons === 0) point(frame, at);
      return;
    }
    drag.moved ||= Math.hypot(at.x - drag.from.x, at.y - drag.from.y) > STILL;
    if (!drag.moved) return;
    isAimed.value = true;
    moving.value = drag.id;
    const [x, y] = camera.value.invert([at.x + drag.grip.x, at.y + drag.grip.y]);
    putNode(drag.id, { x, y });
  });
  on("pointerup", () => {
    if (drag !== null && !drag.moved) {
      active.value = drag.id;
      selection.value = drag.id;
    }
    drop();
  });
  on("pointercancel", drop);
  on("pointerleave", () => {
    if (drag === null) pointed.value = null;
  });
  on("dblclick", (event) => {
    const id = nodeUnder(pointIn(frame, event));
    if (id !== null) toggleExpanded(id);
  });
  return () => ending.abort();
}

function point(frame: HTMLElement, at: Point): void {
  const node = nodeUnder(at);
  const pair = node === null ? pairAt({ x: at.x - camera.value.x, y: at.y - camera.value.y }, pairs.value, spots.value) : null;
  const is = pointed.value;
  if (node !== null) {
    if (is === null || !("node" in is) || is.node !== node) pointed.value = { node };
  } else if (pair !== null) {
    if (is === null || !("pair" in is) || is.pair !== pair) pointed.value = { pair };
  } else if (is !== null) pointed.value = null;
  frame.dataset["over"] = node !== null ? "node" : pair !== null ? "pair" : "";
}
