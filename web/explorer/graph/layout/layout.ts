import { batch, computed, effect, signal, untracked } from "@preact/signals";
import worker from "worker:./worker";
import { record } from "../../record";
import { pairs, pairsByNode, visible } from "../model/model";
import { radiusOf } from "../model/radius";
import { size } from "../picture/camera";
import { startPositions, type Point } from "./startPositions";
import type { Answer, Question } from "./worker";

/** Where each node lies; empty until the first layout has settled. A new map at each change. */
export const places = signal<ReadonlyMap<string, Point>>(new Map());
/** Whether a layout is being made. */
export const isArranging = signal(false);
/** Whether there is a picture at all yet. */
export const hasPlaces = computed(() => places.value.size > 0);
/** What the reader put somewhere, which nothing moves but {@link arrangeAnew}. */
export const putByReader = signal<ReadonlyMap<string, Point>>(new Map());

/** Counts how often the reader wanted all arranged anew. */
const wishes = signal(0);
/** Where at most this share is new, the rest keeps its place. */
const FEW = 0.15;
/** From so many nodes on, the picture is shown while it settles; a smaller one is ready at once. */
const MANY = 600;

interface Asked {
  readonly ids: readonly string[];
  readonly signature: string;
  readonly record: unknown;
  readonly wish: number;
}

/** Lays the graph out whenever its nodes or lines change, in a worker, so that the page stays quick. Returns what ends it. */
export function keepLayout(): () => void {
  const thread = new Worker(new URL(worker, import.meta.url), { name: "layout" });
  let asked: Asked = { ids: [], signature: "", record: null, wish: 0 };
  let run = 0;

  const stop = effect(() => {
    const ids = visible.value.nodes.map(({ id }) => id);
    const signature = `${ids.join(" ")}\n${pairs.value.map(({ id }) => id).join("\n")}`;
    const wish = wishes.value;
    untracked(() => {
      if (signature === asked.signature && wish === asked.wish) return;
      // While the record comes in, and where the last layout was not finished, all starts anew: the picture must not depend on what came first.
      const isAnew = record.value !== asked.record || wish !== asked.wish || isArranging.value;
      asked = { ids, signature, wish, record: record.value };
      const known = isAnew ? putByReader.value : new Map([...places.value, ...putByReader.value]);
      const added = ids.filter((id) => !known.has(id)).length;
      run += 1;
      isArranging.value = added > 0;
      if (added === 0) {
        places.value = known;
        return;
      }
      const held = !isAnew && added <= FEW * ids.length ? known : putByReader.value;
      thread.postMessage(question(run, ids, known, held, isAnew ? 1 : 0.4));
    });
  });

  thread.addEventListener("message", ({ data: { run: answered, positions, isLast } }: MessageEvent<Answer>) => {
    if (answered !== run) return;
    // What was put elsewhere meanwhile stays there.
    places.value = new Map(asked.ids.map((id, index) => [id, putByReader.value.get(id) ?? { x: positions[2 * index] ?? 0, y: positions[2 * index + 1] ?? 0 }]));
    isArranging.value = !isLast;
  });
  return () => {
    stop();
    thread.terminate();
  };
}

function question(run: number, ids: readonly string[], known: ReadonlyMap<string, Point>, held: ReadonlyMap<string, Point>, warmth: number): Question {
  const starts = startPositions(ids, (id) => (pairsByNode.value.get(id) ?? []).map(({ one, other }) => (one === id ? other : one)), known);
  const indices = new Map(ids.map((id, index) => [id, index]));
  return {
    run,
    warmth,
    isUpright: size.value.height > size.value.width,
    onTheWay: ids.length > MANY,
    start: Float64Array.from(ids.flatMap((id) => [starts.get(id)?.x ?? 0, starts.get(id)?.y ?? 0])),
    held: Uint8Array.from(ids, (id) => Number(held.has(id))),
    radii: Float64Array.from(ids, (id) => radiusOf(pairsByNode.value.get(id)?.length ?? 0)),
    links: Uint32Array.from(pairs.value.flatMap(({ one, other }) => [indices.get(one) ?? 0, indices.get(other) ?? 0])),
  };
}

/** Puts a node somewhere for good. */
export function putNode(id: string, point: Point): void {
  batch(() => {
    putByReader.value = new Map(putByReader.value).set(id, point);
    places.value = new Map(places.value).set(id, point);
  });
}

/** Lets go of what the reader put somewhere, and arranges all from the start. */
export function arrangeAnew(): void {
  putByReader.value = new Map();
  wishes.value += 1;
}
