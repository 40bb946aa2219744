import { computed } from "@preact/signals";
import { selection } from "../../state";
import { named } from "../../words";
import { active, near, pointed } from "../model/emphasis";
import { isLarge, pairsByNode, visible } from "../model/model";
import { pathNodes } from "../path/path";
import { camera, size } from "../picture/camera";
import type { Spot } from "../picture/spot";
import { spots } from "../picture/spots";
import { labelOf } from "./measure";
import { placeLabels, type Candidate } from "./placeLabels";

/** A label, in pixels of the picture. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const MOST = 160;
/** So many of the most linked have a label even in a crowd. */
const LEADING = 8;
const WIDTH = 150;
const WIDTH_OF_CHOSEN = 280;

/** Nodes in the order in which they get labels, the most linked first. */
const byImportance = computed(() => [...visible.value.nodes].sort((one, other) => (pairsByNode.value.get(other.id)?.length ?? 0) - (pairsByNode.value.get(one.id)?.length ?? 0)));

const isHidden = computed(() => size.value.width === 0);

/** Of a large graph, only what is seen is considered; of others all, so that labels stay what they are while the picture is shifted. */
function seenSpots(): Spot[] {
  const { width, height } = size.value;
  const { x: left, y: top } = camera.value;
  return [...spots.value.values()].filter(({ x, y }) => x + left > -20 && x + left < width + 20 && y + top > -20 && y + top < height + 20);
}

/** The labels of what is seen: of what is chosen and its neighbours always, of others as many as have room. */
export const labels = computed<readonly Label[]>(() => {
  if (isHidden.value) return [];
  const seen = isLarge.value ? seenSpots() : [...spots.value.values()];
  const atPointer = pointed.value !== null && "node" in pointed.value ? pointed.value.node : null;
  const rank = (id: string): number => (id === selection.value ? 0 : id === atPointer || id === active.value ? 1 : pathNodes.value.has(id) ? 2 : near.value?.has(id) === true ? 3 : 4);
  const texts = new Map<string, string>();
  const family = getComputedStyle(document.body).fontFamily;
  const ids = new Set(seen.map(({ id }) => id));
  const candidates = byImportance.value
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }, place) => ({ id, name, rank: rank(id), isLeading: place < LEADING }))
    .filter((one) => near.value === null || one.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, 8 * MOST)
    .flatMap(({ id, name, rank: ranked, isLeading }): Candidate[] => {
      const spot = spots.value.get(id);
      if (spot === undefined) return [];
      const { text, width: wide } = labelOf(named(name), ranked < 2 ? WIDTH_OF_CHOSEN : WIDTH, family);
      texts.set(id, text);
      return [{ ...spot, width: wide, isNeeded: ranked < 4 || isLeading }];
    });
  return placeLabels(candidates, seen, MOST).map(({ id, x, y }) => ({ id, x, y, text: texts.get(id) ?? "" }));
});
