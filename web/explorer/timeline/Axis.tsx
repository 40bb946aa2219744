import { useRef } from "preact/hooks";
import { language } from "../state";
import { langTag, say } from "../words";
import { brush, brushed, moveEnd } from "./brush";
import { dateOf } from "./days";
import { dayAt, extent, scrolled, sight, width } from "./sight";
import { ticks } from "./ticks";
import { whenOf } from "./whenOf";

/** Years, months and weeks; dragging over them brushes days, and so do the sliders at both ends of what is brushed. */
export function Axis() {
  const start = useRef<number | null>(null);
  const [origin, to] = extent.value;
  const { pixels } = sight.value;
  const first = Math.max(origin, Math.floor(origin + (scrolled.value - width.value) / pixels));
  const last = Math.min(to, Math.ceil(origin + (scrolled.value + 2 * width.value) / pixels));
  const dayUnder = (event: PointerEvent): number => dayAt(event.clientX - (event.currentTarget as HTMLElement).getBoundingClientRect().left - scrolled.value);
  return (
    <div
      class="axis-days"
      title={say("brushHint")}
      onPointerDown={(event) => {
        if (event.button !== 0 || (event.target as Element).closest(".brush-end") !== null) return;
        start.current = dayUnder(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current !== null && Math.abs(dayUnder(event) - start.current) * pixels > 4) brush(start.current, dayUnder(event));
      }}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
    >
      {ticks(first, last, pixels, language.value).map(({ day, rank, label }) => (
        <span key={`${rank}${day}`} class={`tick tick-${rank}`} lang={langTag()} style={{ left: `${(day - origin) * pixels}px` }}>
          {label}
        </span>
      ))}
      <BrushEnd end="first" />
      <BrushEnd end="last" />
    </div>
  );
}

/** One end of what is brushed, to be dragged or moved by keys: arrows by a day, Page Up and Page Down by a week, Home and End to the ends of time. */
function BrushEnd({ end }: { readonly end: "first" | "last" }) {
  const [origin, to] = extent.value;
  const [first, last] = brushed.value ?? [origin, to - 1];
  const day = end === "first" ? first : last;
  const date = whenOf(dateOf(day), language.value);
  const move = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: day - 1, ArrowDown: day - 1, ArrowRight: day + 1, ArrowUp: day + 1, PageDown: day - 7, PageUp: day + 7, Home: origin, End: to - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveEnd(end, next);
  };
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const days = handle.parentElement?.getBoundingClientRect();
    if (days !== undefined && handle.hasPointerCapture(event.pointerId)) moveEnd(end, Math.floor(dayAt(event.clientX - days.left - scrolled.value)));
  };
  // Where nothing is brushed the ends are those of time, which may be out of sight: there they wait at the edges of what is seen.
  const [left, right] = [scrolled.value, scrolled.value + width.value];
  const x = (day + (end === "last" ? 1 : 0) - origin) * sight.value.pixels;
  return (
    <div
      class={`brush-end brush-${end}`}
      role="slider"
      tabIndex={0}
      aria-label={say(end === "first" ? "rangeFrom" : "rangeTo")}
      aria-valuemin={end === "first" ? origin : first}
      aria-valuemax={end === "first" ? last : to - 1}
      aria-valuenow={day}
      aria-valuetext={brushed.value === null ? say("anyTime", { date }) : date}
      data-idle={brushed.value === null}
      style={{ left: `${brushed.value === null ? Math.min(right, Math.max(left, x)) : x}px` }}
      onKeyDown={move}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
