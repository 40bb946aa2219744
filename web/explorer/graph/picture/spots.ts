import { computed } from "@preact/signals";
import { places } from "../layout/layout";
import { pairsByNode, visible } from "../model/model";
import { radiusOf } from "../model/radius";
import { camera } from "./camera";
import type { Spot } from "./spot";

const scale = computed(() => camera.value.k);

/** The spots of the nodes that have a place, in the order of the record. Marks grow less than distances. */
export const spots = computed<ReadonlyMap<string, Spot>>(() => {
  const distance = scale.value;
  const growth = Math.min(1.6, Math.max(0.35, Math.sqrt(distance)));
  return new Map(
    visible.value.nodes.flatMap(({ id }) => {
      const place = places.value.get(id);
      return place === undefined ? [] : [[id, { id, x: place.x * distance, y: place.y * distance, radius: radiusOf(pairsByNode.value.get(id)?.length ?? 0) * growth }] as const];
    }),
  );
});
