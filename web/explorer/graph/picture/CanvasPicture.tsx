import { useRef } from "preact/hooks";
import { labels } from "../labels/labels";
import { LABEL_SIZE } from "../labels/measure";
import { active, LINE_STYLES, linesByStyle, near } from "../model/emphasis";
import { visible } from "../model/model";
import { selection } from "../../state";
import { pathOf } from "../../ui";
import { camera, size } from "./camera";
import { tellDrawn } from "./drawn";
import { palette, type Palette } from "./palette";
import { spots } from "./spots";
import { useFrames } from "./useFrames";

const outlines = new Map<string, Path2D>();

/**
 * The graph of thousands of nodes, drawn anew at each change. Own drawing, for it shows the same model, signs and labels as the elements do for a smaller graph, and takes 2 KB.
 */
export function CanvasPicture() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useFrames(() => {
    const pen = canvas.current?.getContext("2d");
    const { width, height } = size.value;
    if (pen == null || width === 0) return;
    const density = devicePixelRatio;
    if (pen.canvas.width !== Math.round(width * density) || pen.canvas.height !== Math.round(height * density)) {
      pen.canvas.width = Math.round(width * density);
      pen.canvas.height = Math.round(height * density);
    }
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.translate(camera.value.x, camera.value.y);
    drawLines(pen, palette.value);
    drawMarks(pen, palette.value, density);
    drawLabels(pen, palette.value);
    if (spots.value.size > 0) tellDrawn();
  });
  return <canvas ref={canvas} aria-hidden="true" />;
}

/** One stroke for all lines of a style; of lines that are seen not at all, nothing. */
function drawLines(pen: CanvasRenderingContext2D, colours: Palette): void {
  const { left, top, right, bottom } = seen();
  for (const style of LINE_STYLES) {
    pen.beginPath();
    for (const { one, other } of linesByStyle.value.get(style) ?? []) {
      const [from, to] = [spots.value.get(one), spots.value.get(other)];
      if (from === undefined || to === undefined) continue;
      if ((from.x < left && to.x < left) || (from.x > right && to.x > right) || (from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) continue;
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
    }
    const isNear = style.startsWith("near") || style === "path";
    pen.strokeStyle = isNear ? colours.accent : colours.inkSoft;
    pen.globalAlpha = isNear ? 1 : style.startsWith("far") ? 0.08 : 0.25;
    pen.lineWidth = style === "path" ? 3 : isNear ? 1.5 : 0.75;
    pen.setLineDash(style.endsWith("inferred") ? [4, 3] : []);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function drawMarks(pen: CanvasRenderingContext2D, colours: Palette, density: number): void {
  const { left, top, right, bottom } = seen();
  const { x: shiftX, y: shiftY } = camera.value;
  for (const { id, kind } of visible.value.nodes) {
    const spot = spots.value.get(id);
    if (spot === undefined || spot.x < left || spot.x > right || spot.y < top || spot.y > bottom) continue;
    const scale = spot.radius * density;
    pen.setTransform(scale, 0, 0, scale, (spot.x + shiftX) * density, (spot.y + shiftY) * density);
    pen.globalAlpha = near.value === null || near.value.has(id) ? 1 : 0.25;
    pen.fillStyle = colours.kinds.get(kind) ?? colours.ink;
    pen.fill(outlineOf(kind));
    if (id !== selection.value && id !== active.value) continue;
    pen.globalAlpha = 1;
    pen.strokeStyle = id === selection.value ? colours.accent : colours.ink;
    pen.lineWidth = 2.5 / spot.radius;
    pen.beginPath();
    pen.arc(0, 0, 1.7, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.setTransform(density, 0, 0, density, shiftX * density, shiftY * density);
}

function drawLabels(pen: CanvasRenderingContext2D, colours: Palette): void {
  pen.font = `${LABEL_SIZE}px ${colours.family}`;
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  for (const { text, x, y } of labels.value) {
    pen.strokeStyle = colours.ground;
    pen.strokeText(text, x, y);
    pen.fillStyle = colours.ink;
    pen.fillText(text, x, y);
  }
}

function seen(): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const { x, y } = camera.value;
  return { left: -x - 20, top: -y - 20, right: size.value.width - x + 20, bottom: size.value.height - y + 20 };
}

function outlineOf(kind: Parameters<typeof pathOf>[0]): Path2D {
  const found = outlines.get(kind) ?? new Path2D(pathOf(kind));
  outlines.set(kind, found);
  return found;
}
