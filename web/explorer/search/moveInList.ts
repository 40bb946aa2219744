/** Moves the focus from button to button of a list by arrows, Home and End; above the first it leaves for the search box. */
export function moveInList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("li button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: Math.min(at + 1, buttons.length - 1), ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  if (next < 0) document.getElementById("search")?.focus();
  else buttons[next]?.focus();
}
