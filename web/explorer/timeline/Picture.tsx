import { useLayoutEffect, useRef } from "preact/hooks";
import { say } from "../words";
import { Axis } from "./Axis";
import { brushed } from "./brush";
import { Event } from "./Event";
import { events } from "./events";
import { followGestures } from "./followGestures";
import { layout, ROW } from "./layout";
import { showSelected } from "./showSelected";
import { extent, scrolled, sight, width } from "./sight";

/** The lanes under their axis. It pans by scrolling, as pages do by wheel, finger and bar. */
export function Picture() {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const ends = [followGestures(element), showSelected(element)];
    return () => ends.forEach((end) => end());
  }, []);
  const [origin, to] = extent.value;
  const { pixels, day, at } = sight.value;
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = (day - origin) * pixels - at;
  }, [pixels, day, at, origin]);
  const whole = { width: `${(to - origin) * pixels}px` };
  return (
    <div class="timeline" ref={scroller} role="group" aria-label={say("timeline.picture")} onScroll={(event) => (scrolled.value = event.currentTarget.scrollLeft)}>
      <div class="lane axis">
        <div class="lane-name" />
        <div class="lane-days" style={whole}>
          {width.value > 0 && <Axis />}
        </div>
      </div>
      {layout.value.map(({ lane, rows, placed }) => (
        <div key={lane} class="lane" role="group" aria-label={say(`lane.${lane}`)}>
          <div class="lane-name" aria-hidden="true">
            {say(`lane.${lane}`)}
          </div>
          <div class="lane-days" style={{ ...whole, height: `${rows * ROW}px` }}>
            <Brushed />
            {width.value > 0 && placed.map((of) => <Event key={of.event.node.id} {...of} />)}
          </div>
        </div>
      ))}
      {events.value.length === 0 && <p class="hint">{say("noEvents")}</p>}
    </div>
  );
}

/** The days that are brushed, behind the events of a lane. */
function Brushed() {
  if (brushed.value === null) return null;
  const [first, last] = brushed.value;
  const { pixels } = sight.value;
  return <div class="brushed" style={{ left: `${(first - extent.value[0]) * pixels}px`, width: `${(last + 1 - first) * pixels}px` }} />;
}
