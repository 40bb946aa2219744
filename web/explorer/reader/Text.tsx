import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { record } from "../record";
import { say } from "../words";
import { followPointing } from "./followPointing";
import { Part } from "./Part";
import { partsWithin } from "./parts";
import { lookWhere } from "./reading";
import { showQuote } from "./showQuote";

/** The text, which scrolls to what is selected. */
export function Text() {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const ends = [showQuote(element), followPointing(element)];
    return () => ends.forEach((end) => end());
  }, []);
  useSignalEffect(() => {
    if (record.value !== null) queueMicrotask(() => scroller.current !== null && lookWhere(scroller.current));
  });
  const parts = partsWithin.value.get("") ?? [];
  return (
    <div class="reader-text" ref={scroller} role="region" aria-label={say("theText")} tabIndex={parts.length === 0 ? undefined : -1} onScroll={(event) => lookWhere(event.currentTarget)}>
      {parts.length === 0 && <p class="hint">{say("readerEmpty")}</p>}
      <ol class="parts">
        {parts.map((part) => (
          <Part key={part.id} component={part} depth={0} />
        ))}
      </ol>
    </div>
  );
}
