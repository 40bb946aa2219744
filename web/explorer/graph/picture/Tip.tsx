import { record, type Link, type RecordNode } from "../../record";
import { KindMark } from "../../ui";
import { langTag, linkWord, named, say } from "../../words";
import { pointed } from "../model/emphasis";
import { pairs } from "../model/model";
import { camera, size } from "./camera";
import { nameOfNode } from "./names";
import { spots } from "./spots";

const MOST_LINKS = 4;

/** What the pointer or the keyboard is at: a node's whole name, or what relates two nodes in which words. */
export function Tip() {
  const at = pointed.value;
  if (at === null) return null;
  const pair = "pair" in at ? pairs.value.find(({ id }) => id === at.pair) : undefined;
  const node = "node" in at ? record.value?.nodes.get(at.node) : undefined;
  const place = pair === undefined ? spots.value.get(node?.id ?? "") : middle(pair.one, pair.other);
  if (place === undefined) return null;
  const [x, y] = [place.x + camera.value.x, place.y + camera.value.y];
  const isLow = y > size.value.height / 2;
  const isRight = x > size.value.width / 2;
  return (
    <div
      class="tip"
      aria-live={pair === undefined ? "off" : "polite"}
      style={{ [isRight ? "right" : "left"]: `${Math.round((isRight ? size.value.width - x : x) + 14)}px`, [isLow ? "bottom" : "top"]: `${Math.round((isLow ? size.value.height - y : y) + 14)}px` }}
    >
      {node !== undefined && <NodeTip node={node} />}
      {pair !== undefined && <PairTip links={pair.links} />}
    </div>
  );
}

function NodeTip({ node }: { readonly node: RecordNode }) {
  return (
    <p lang={langTag()}>
      <KindMark kind={node.kind} /> {nameOfNode(node)}
    </p>
  );
}

function PairTip({ links }: { readonly links: readonly Link[] }) {
  return (
    <>
      {links.slice(0, MOST_LINKS).map((link) => (
        <div key={link.id}>
          <p lang={langTag()}>
            {nameOf(link.from)} <em>{linkWord(link.kind)}</em> {nameOf(link.to)} ({say(link.basis === "STATED" ? "stated" : "inferred")})
          </p>
          {link.evidence[0] !== undefined && <q lang="zh-Hans">{link.evidence[0].exact}</q>}
        </div>
      ))}
      {links.length > MOST_LINKS && <p>{say("moreLinks", { n: links.length - MOST_LINKS })}</p>}
    </>
  );
}

function nameOf(id: string): string {
  const node = record.value?.nodes.get(id);
  return node === undefined ? id : named(node.name);
}

function middle(one: string, other: string): { readonly x: number; readonly y: number } | undefined {
  const [from, to] = [spots.value.get(one), spots.value.get(other)];
  return from === undefined || to === undefined ? undefined : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
