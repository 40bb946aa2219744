import { hover, letGo, moveCursor, pointing, togglePin, touched } from "./pointing";

/** A pointer that passes by opens nothing. */
const LINGER = 120;

/** Follows pointer, focus, clicks and keys over the parts of the text, for all of them at once. Gives what ends it. */
export function followPointing(scroller: HTMLElement): () => void {
  const ending = new AbortController();
  const listen = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void): void =>
    scroller.addEventListener(name, listener as EventListener, { signal: ending.signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, LINGER);
  };

  listen("pointerover", (event) => {
    const component = componentOf(event);
    if (event.pointerType === "mouse" && component !== undefined) later(() => hover(component));
  });
  listen("pointerleave", () => later(() => hover(null)));
  listen("focusin", (event) => {
    const component = componentOf(event);
    if (component === undefined) return;
    moveCursor(component);
    if (event.target instanceof Element && event.target.matches(":focus-visible")) touched.value = { component, by: "focus" };
  });
  listen("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && scroller.contains(event.relatedTarget)) && touched.value?.by === "focus") touched.value = null;
  });
  listen("click", (event) => {
    const component = componentOf(event);
    const isOnText = event.target instanceof Element && event.target.closest("a, button, .rests") === null && (getSelection()?.isCollapsed ?? true);
    if (component !== undefined && isOnText) togglePin(component);
  });
  listen("keydown", (event) => {
    if (event.key === "Escape" && pointing.value !== null) {
      letGo();
      event.stopPropagation();
      return;
    }
    if (!(event.target instanceof Element) || !event.target.matches(".part-number")) return;
    const numbers = [...scroller.querySelectorAll<HTMLElement>(".part-number")];
    const at = numbers.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: numbers.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    numbers[next]?.focus();
  });
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

function componentOf({ target }: Event): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-component]") : null;
  return row?.dataset["component"];
}
