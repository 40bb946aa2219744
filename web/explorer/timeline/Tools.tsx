import { language, range } from "../state";
import { say } from "../words";
import { events } from "./events";
import { dayAt, scrolled, seeAll, seeFirst, sight, width, zoom } from "./sight";
import { whenOf } from "./whenOf";

/** Zooming by buttons, what lies before and after the days in sight, and the days that are brushed, to be cleared. */
export function Tools() {
  const [from, to] = [dayAt(0), dayAt(width.value)];
  void scrolled.value;
  const earlier = events.value.filter(({ end }) => end + 1 <= from).length;
  const later = events.value.filter(({ start }) => start > to).length;
  return (
    <>
      {range.value !== null && (
        <button type="button" class="range" title={say("clearRange")} onClick={() => (range.value = null)}>
          <span class="visually-hidden">{say("clearRange")}: </span>
          {whenOf(range.value.join("/"), language.value)} <span aria-hidden="true">✕</span>
        </button>
      )}
      {earlier > 0 && (
        <button type="button" onClick={seeAll}>
          ◀ {say("earlier", { n: earlier })}
        </button>
      )}
      {later > 0 && (
        <button type="button" onClick={seeAll}>
          {say("later", { n: later })} ▶
        </button>
      )}
      <span class="choice">
        <button type="button" aria-label={say("zoomOut")} title={say("zoomOut")} onClick={() => zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" onClick={seeFirst} aria-pressed={sight.value.at === 0 && earlier > 0}>
          {say("seeFirst")}
        </button>
        <button type="button" aria-label={say("zoomIn")} title={say("zoomIn")} onClick={() => zoom(1.5)}>
          +
        </button>
      </span>
    </>
  );
}
