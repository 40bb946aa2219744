import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { record } from "../../record";
import { selection } from "../../state";
import { say } from "../../words";
import { activeNode, goTo, pressKey } from "../input/keys";
import { attachPointer, nodeUnder } from "../input/pointer";
import { hasPlaces, isArranging, places } from "../layout/layout";
import { active, pointed } from "../model/emphasis";
import { isLarge, pairs, visible } from "../model/model";
import { attachCamera, fit, isAimed, reveal, size } from "./camera";
import { CanvasPicture } from "./CanvasPicture";
import { elementId, nameOfNode } from "./names";
import { SvgPicture } from "./SvgPicture";
import { Tip } from "./Tip";

/** The graph to look at: one stop of the tab key, in which the arrow keys go from node to node. */
export function Picture() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const detach = [attachCamera(element, (at) => nodeUnder(at) !== null), attachPointer(element)];
    return () => detach.forEach((end) => end());
  }, []);
  useSignalEffect(() => {
    if (size.value.width > 0 && places.value.size > 0 && !isAimed.value) fit(places.value.values(), false);
  });
  // What is selected elsewhere, or comes in because it is selected, is brought into view once it has a place; a picture of all shows it already.
  useSignalEffect(() => {
    const place = selection.value === null || isArranging.value ? undefined : places.peek().get(selection.value);
    if (place !== undefined && isAimed.peek()) reveal(place);
  });
  const at = active.value === null ? undefined : record.value?.nodes.get(active.value);
  const isBusy = isArranging.value || (visible.value.nodes.length > 0 && !hasPlaces.value);
  const isDrawn = at !== undefined && visible.value.ids.has(at.id);
  return (
    <>
      <div
        ref={frame}
        class="picture"
        role={visible.value.nodes.length === 0 ? "group" : "listbox"}
        aria-busy={isBusy}
        tabIndex={0}
        aria-label={say("graph.picture", { nodes: visible.value.nodes.length, pairs: pairs.value.length })}
        aria-activedescendant={isDrawn ? elementId(at.id) : undefined}
        onFocus={() => {
          const id = activeNode();
          if (id !== null && frame.current?.matches(":focus-visible") === true) goTo(id);
        }}
        onBlur={() => {
          active.value = null;
          pointed.value = null;
        }}
        onKeyDown={(event) => {
          if (pressKey(event)) event.preventDefault();
        }}
      >
        {isLarge.value ? (
          <>
            <CanvasPicture />
            {isDrawn && (
              <span class="visually-hidden" role="option" id={elementId(at.id)} aria-selected={at.id === selection.value}>
                {nameOfNode(at)}
              </span>
            )}
          </>
        ) : (
          <SvgPicture />
        )}
      </div>
      <Tip />
    </>
  );
}
