import { useComputed } from "@preact/signals";
import { language, selection } from "../state";
import { KindMark } from "../ui";
import { kindWord, langTag, named, say } from "../words";
import { brushed } from "./brush";
import { cursor, moveCursor } from "./cursor";
import type { TimelineEvent } from "./events";
import { ROW, type Placed } from "./layout";
import { sight } from "./sight";
import { whenOf } from "./whenOf";

/** One event: a mark on its day or a bar over its days, dashed where the source leaves open which; of a face-to-face session the sign ⇄ and its number. */
export function Event({ event, left, width, row, label }: Placed) {
  const { id, kind, faceToFace } = event.node;
  const isSelected = useComputed(() => selection.value === id);
  const isCursor = useComputed(() => cursor.value === id);
  const isOut = useComputed(() => brushed.value !== null && (event.end < brushed.value[0] || event.start > brushed.value[1]));
  const bar = (event.end + 1 - event.start) * sight.value.pixels;
  const isBar = event.end > event.start;
  const name = nameOf(event);
  return (
    <button
      type="button"
      class={`event kind-${kind.toLowerCase()}`}
      style={{ left: `${left}px`, top: `${row * ROW}px`, width: `${width}px` }}
      data-event={id}
      data-bar={isBar}
      data-vague={event.isVague}
      data-out={isOut.value}
      aria-pressed={isSelected.value}
      aria-label={name}
      title={name}
      tabIndex={isCursor.value ? 0 : -1}
      onFocus={() => moveCursor(id)}
      onClick={() => (selection.value = id)}
    >
      {isBar && <span class="event-bar" style={{ width: `${bar}px` }} />}
      {faceToFace === undefined ? !isBar && <KindMark kind={kind} /> : <span class="event-session">⇄{faceToFace}</span>}
      {label !== null && (
        <span class="event-label" lang={langTag()}>
          {label}
        </span>
      )}
    </button>
  );
}

/** What a screen reader says of it: when, what kind, what name, which session. */
export function nameOf({ node, isVague }: TimelineEvent): string {
  const when = node.edtf === undefined ? "" : whenOf(node.edtf, language.value);
  const parts = [isVague ? `${when} (${say("vague")})` : when, kindWord(node.kind), named(node.name), node.faceToFace === undefined ? "" : say("faceToFace", { n: node.faceToFace })];
  return parts.filter((part) => part !== "").join(language.value === "zh" ? "，" : ", ");
}
