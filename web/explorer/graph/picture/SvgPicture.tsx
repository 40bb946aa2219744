import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { RecordNode } from "../../record";
import { expanded, selection } from "../../state";
import { pathOf } from "../../ui";
import { langTag } from "../../words";
import { hasPlaces } from "../layout/layout";
import { labels } from "../labels/labels";
import { active, LINE_STYLES, linesByStyle, moving, near } from "../model/emphasis";
import { visible } from "../model/model";
import { pathNodes } from "../path/path";
import { camera } from "./camera";
import { tellDrawn } from "./drawn";
import { elementId, nameOfNode } from "./names";
import { spots } from "./spots";
import { useFrames } from "./useFrames";

/** The graph as elements: a mark for each node, all lines of a style as one path. What moves is written into the elements, without rendering anew. */
export function SvgPicture() {
  const shift = useComputed(() => `translate(${camera.value.x},${camera.value.y})`);
  return (
    <>
      <svg aria-hidden="true" width="100%" height="100%">
        <g transform={shift}>
          <Lines ofMoving={false} />
        </g>
      </svg>
      <svg role="presentation" width="100%" height="100%">
        <g role="presentation" transform={shift}>
          <Lines ofMoving />
          <Marks />
          <Labels />
        </g>
      </svg>
    </>
  );
}

/** The lines of the node that is being moved, or all others, which are a layer of their own so that they need not be drawn anew with each of its steps. */
function Lines({ ofMoving }: { readonly ofMoving: boolean }) {
  const group = useRef<SVGGElement>(null);
  useFrames(() => {
    const id = moving.value;
    LINE_STYLES.forEach((style, index) => {
      const parts = linesByStyle.value.get(style)?.map(({ one, other }) => {
        if ((one === id || other === id) !== ofMoving) return "";
        const [from, to] = [spots.value.get(one), spots.value.get(other)];
        return from === undefined || to === undefined ? "" : `M${from.x.toFixed(1)},${from.y.toFixed(1)}L${to.x.toFixed(1)},${to.y.toFixed(1)}`;
      });
      write(group.current?.children[index], "d", parts?.join("") ?? "");
    });
  });
  return (
    <g ref={group} aria-hidden="true">
      {LINE_STYLES.map((style) => (
        <path key={style} class={`lines ${style}`} />
      ))}
    </g>
  );
}

function Marks() {
  const group = useRef<SVGGElement>(null);
  const nodes = hasPlaces.value ? visible.value.nodes : [];
  useFrames(() => {
    const elements = group.current?.children;
    if (elements === undefined) return;
    for (const [index, { id }] of visible.value.nodes.entries()) {
      const spot = spots.value.get(id);
      if (spot !== undefined) write(elements[index], "transform", `translate(${spot.x.toFixed(1)},${spot.y.toFixed(1)})scale(${spot.radius.toFixed(2)})`);
    }
    if (spots.value.size > 0) tellDrawn();
  });
  return (
    <g ref={group} role="presentation" class={near.value === null ? "marks" : "marks some-near"}>
      {nodes.map((node) => (
        <Mark key={node.id} node={node} style={styleOf(node.id)} />
      ))}
    </g>
  );
}

/** Writes what differs alone: what is written is drawn anew. */
function write(element: Element | undefined, name: string, value: string): void {
  if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
}

function styleOf(id: string): string {
  const parts = [near.value?.has(id) === true && "near", id === selection.value && "chosen", id === active.value && "active", pathNodes.value.has(id) && "on-path", expanded.value.has(id) && "expanded"];
  return parts.filter((part) => part !== false).join(" ");
}

/** Nothing is seen of it until its place is written into it. */
function Mark({ node, style }: { readonly node: RecordNode; readonly style: string }) {
  return (
    <g id={elementId(node.id)} transform="scale(0)" class={`node kind-${node.kind.toLowerCase()} ${style}`} role="option" aria-selected={node.id === selection.value} aria-label={nameOfNode(node)}>
      <circle class="halo" r="1.7" />
      <path d={pathOf(node.kind)} />
    </g>
  );
}

function Labels() {
  return (
    <g class="labels" aria-hidden="true" lang={langTag()}>
      {labels.value.map(({ id, x, y, text }) => (
        <text key={id} x={x} y={y} class={id === selection.value ? "chosen" : undefined}>
          {text}
        </text>
      ))}
    </g>
  );
}
