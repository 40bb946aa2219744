import { selection } from "../../state";
import { choosePathEnd, toggleExpanded } from "../actions";
import { places } from "../layout/layout";
import { active, pointed } from "../model/emphasis";
import { pairsByNode, visible } from "../model/model";
import { pairId } from "../model/pairs";
import { fit, isAimed, reveal, zoomBy } from "../picture/camera";
import { spots } from "../picture/spots";
import { nextInDirection, type Direction } from "./nextInDirection";

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
const STEP = 1.4;

/** Where the keyboard is, or begins: at what is selected, otherwise at the first node. */
export function activeNode(): string | null {
  const at = [active.value, selection.value].find((id) => id !== null && visible.value.ids.has(id));
  return at ?? visible.value.nodes[0]?.id ?? null;
}

/** Goes to a node with the keyboard. */
export function goTo(id: string, along: string | null = null): void {
  active.value = id;
  pointed.value = along === null ? { node: id } : { pair: pairId(id, along) };
  const place = places.value.get(id);
  if (place !== undefined) reveal(place);
}

/** What a key does in the picture; returns whether it is one of the picture's. */
export function pressKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const id = activeNode();
  const direction = DIRECTIONS[key];
  if (direction !== undefined) {
    if (id !== null) go(id, direction, shiftKey);
    return true;
  }
  const action = actionOf(key, id);
  action?.();
  return action !== undefined;
}

function go(id: string, direction: Direction, isAlongLink: boolean): void {
  const from = spots.value.get(id);
  if (from === undefined) return;
  const others = isAlongLink ? (pairsByNode.value.get(id) ?? []).flatMap(({ one, other }) => spots.value.get(one === id ? other : one) ?? []) : [...spots.value.values()].filter((spot) => spot.id !== id);
  const next = nextInDirection(from, direction, others);
  if (next !== null) goTo(next, isAlongLink ? id : null);
}

function actionOf(key: string, id: string | null): (() => void) | undefined {
  switch (key) {
    case "+":
    case "=":
      return () => zoomBy(STEP);
    case "-":
      return () => zoomBy(1 / STEP);
    case "0":
      return () => {
        isAimed.value = false;
        fit(places.value.values(), true);
      };
    case "Escape":
      return () => leave();
  }
  if (id === null) return undefined;
  switch (key.toLowerCase()) {
    case "enter":
    case " ":
      return () => {
        selection.value = id;
      };
    case "e":
      return () => toggleExpanded(id);
    case "p":
      return () => choosePathEnd(id);
  }
  return undefined;
}

/** Leaves what is pointed at first, then the selection. */
function leave(): void {
  if (pointed.value !== null) pointed.value = null;
  else selection.value = null;
}
