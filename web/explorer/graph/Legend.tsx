import { KINDS, type Kind } from "../record";
import { kinds, statedOnly } from "../state";
import { KindMark, Switch } from "../ui";
import { kindWord, say } from "../words";
import { kindCounts, shownCounts } from "./model/model";

/** What the signs mean, and which kinds are shown: to press one shows or hides its kind. */
export function Legend() {
  return (
    <div class="legend">
      <div class="legend-kinds" role="group" aria-label={say("kindsShown")}>
        {KINDS.filter(({ inGraph }) => inGraph).map(({ kind }) => (
          <KindChip key={kind} kind={kind} />
        ))}
      </div>
      <div class="legend-lines" role="group" aria-label={say("legend")}>
        <Line isInferred={false} />
        <Line isInferred />
        <Switch on={statedOnly.value} turn={(on) => (statedOnly.value = on)}>
          {say("statedOnly")}
        </Switch>
      </div>
    </div>
  );
}

function KindChip({ kind }: { readonly kind: Kind }) {
  const isShown = kinds.value.has(kind);
  const [shown, held] = [shownCounts.value.get(kind) ?? 0, kindCounts.value.get(kind) ?? 0];
  const turn = (): void => {
    const next = new Set(kinds.value);
    if (!next.delete(kind)) next.add(kind);
    kinds.value = next;
  };
  return (
    <button type="button" aria-pressed={isShown} onClick={turn}>
      <KindMark kind={kind} />
      {kindWord(kind)} <span class="count">{shown === held ? held : `${shown}/${held}`}</span>
    </button>
  );
}

function Line({ isInferred }: { readonly isInferred: boolean }) {
  return (
    <span class="legend-line">
      <svg viewBox="0 0 24 8" aria-hidden="true">
        <path class={`lines ${isInferred ? "inferred" : "stated"}`} d="M0,4H24" />
      </svg>
      {say(isInferred ? "inferred" : "stated")}
    </span>
  );
}
