import { expanded, pathEnds, selection } from "../state";
import { say } from "../words";
import { choosePathEnd, hiddenNeighbours, toggleExpanded } from "./actions";
import { arrangeAnew, places, putByReader } from "./layout/layout";
import { visible } from "./model/model";
import { fit, isAimed, zoomBy } from "./picture/camera";

const STEP = 1.4;

/** What can be done with the node that is selected. */
export function NodeTools() {
  const id = selection.value;
  if (id === null || !visible.value.ids.has(id)) return null;
  const isExpanded = expanded.value.has(id);
  const hidden = hiddenNeighbours(id);
  const isSecond = pathEnds.value?.[1] === null && pathEnds.value[0] !== id;
  return (
    <>
      {(isExpanded || hidden > 0) && (
        <button type="button" aria-pressed={isExpanded} onClick={() => toggleExpanded(id)}>
          {isExpanded ? say("collapse") : say("expand", { n: hidden })}
        </button>
      )}
      <button type="button" onClick={() => choosePathEnd(id)}>
        {say(isSecond ? "pathTo" : "pathFrom")}
      </button>
    </>
  );
}

/** What can be done with the picture. */
export function PictureTools() {
  const showAll = (): void => {
    isAimed.value = false;
    fit(places.value.values(), true);
  };
  return (
    <div class="picture-tools">
      <button type="button" aria-label={say("zoomIn")} title={say("zoomIn")} onClick={() => zoomBy(STEP)}>
        +
      </button>
      <button type="button" aria-label={say("zoomOut")} title={say("zoomOut")} onClick={() => zoomBy(1 / STEP)}>
        −
      </button>
      <button type="button" onClick={showAll}>
        {say("fit")}
      </button>
      {putByReader.value.size > 0 && (
        <button type="button" onClick={arrangeAnew}>
          {say("arrange")}
        </button>
      )}
    </div>
  );
}
