import { record } from "../record";
import { kinds, FIRST_VIEW, range } from "../state";
import { say } from "../words";
import { isArranging } from "./layout/layout";
import { pairs, visible } from "./model/model";

/** How much the picture shows, and what it leaves out. */
export function Status() {
  const { nodes, outOfRange } = visible.value;
  const bounds = range.value;
  const parts = [
    say("nodesAndLinks", { nodes: nodes.length, pairs: pairs.value.length }),
    ...(bounds === null ? [] : [say("outOfRange", { n: outOfRange, from: bounds[0], to: bounds[1] })]),
    ...[...(record.value?.extents ?? [])].filter(([, { held, of }]) => held < of).map(([field, { held, of }]) => say("heldOf", { field, held, of })),
    ...(isArranging.value ? [say("arranging")] : []),
  ];
  return (
    <p class="graph-status" aria-live="polite">
      {parts.join(" · ")}
    </p>
  );
}

/** What stands in place of a picture of nothing. */
export function Empty() {
  return (
    <div class="graph-empty">
      <p>{say("empty")}</p>
      <button type="button" onClick={() => (kinds.value = FIRST_VIEW.kinds)}>
        {say("resetFilters")}
      </button>
    </div>
  );
}
