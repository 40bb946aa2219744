import { cursor, moveCursor, neighbour } from "./cursor";
import { revealEvent } from "./showSelected";
import { seeFirst, width, zoom } from "./sight";

const BY_KEY = 1.5;

/** Follows size, wheel, two fingers, the mouse that drags and keys over the timeline. Gives what ends it. */
export function followGestures(scroller: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const margin = (): number => scroller.querySelector<HTMLElement>(".lane-name")?.offsetWidth ?? 0;
  const place = (clientX: number): number => clientX - scroller.getBoundingClientRect().left - margin();

  const sizes = new ResizeObserver(() => (width.value = Math.max(0, scroller.clientWidth - margin())));
  sizes.observe(scroller);

  const wheel = (event: WheelEvent): void => {
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), place(event.clientX));
  };
  scroller.addEventListener("wheel", wheel, { signal, passive: false });

  let apart: number | null = null;
  const pinch = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    if (one === undefined || other === undefined) {
      apart = null;
      return;
    }
    event.preventDefault();
    const distance = Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
    if (apart !== null) zoom(distance / apart, place((one.clientX + other.clientX) / 2));
    apart = distance;
  };
  for (const name of ["touchstart", "touchmove", "touchend"] as const) scroller.addEventListener(name, pinch, { signal, passive: false });

  let held: { readonly x: number; readonly left: number } | null = null;
  const press = (event: PointerEvent): void => {
    const isBackground = event.target instanceof Element && event.target.closest(".event, .axis") === null;
    if (event.pointerType === "mouse" && event.button === 0 && isBackground) held = { x: event.clientX, left: scroller.scrollLeft };
  };
  const drag = (event: PointerEvent): void => {
    if (held !== null) scroller.scrollLeft = held.left + held.x - event.clientX;
  };
  scroller.addEventListener("pointerdown", press, { signal });
  addEventListener("pointermove", drag, { signal });
  addEventListener("pointerup", () => (held = null), { signal });

  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoom(BY_KEY);
    else if (event.key === "-") zoom(1 / BY_KEY);
    else if (event.key === "0") seeFirst();
    else if (event.key === "Escape") (document.activeElement as HTMLElement | null)?.blur();
    else {
      const next = neighbour(cursor.value ?? "", event.key);
      if (next === undefined || !(event.target instanceof Element && event.target.matches(".event"))) return;
      moveCursor(next.node.id);
      revealEvent(scroller, next);
      scroller.querySelector<HTMLElement>(`[data-event="${CSS.escape(next.node.id)}"]`)?.focus({ preventScroll: true });
    }
    event.preventDefault();
  };
  scroller.addEventListener("keydown", key, { signal });
  return () => {
    sizes.disconnect();
    ending.abort();
  };
}
