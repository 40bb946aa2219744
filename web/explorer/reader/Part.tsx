import { useComputed } from "@preact/signals";
import { statementsByComponent, type Component } from "../record";
import { language, selection } from "../state";
import { say } from "../words";
import { Glosses } from "./Glosses";
import { Lines } from "./Lines";
import { partsWithin } from "./parts";
import { partName } from "./partName";
import { cursor, pinned, pointing, togglePin } from "./pointing";
import { step, stepsByComponent } from "./quotes";
import { Rests } from "./Rests";
import { goalOf, rangesByComponent, rangesOfSteps } from "./textRange";

const NONE: never[] = [];

/**
 * A part of the text with what is within it. What changes with the selection, the focus and the pointer is computed for each part, so that only those parts are drawn
 * anew for which it is another.
 */
export function Part({ component, depth }: { readonly component: Component; readonly depth: number }) {
  const { id, text } = component;
  const standing = useComputed(() => rangesByComponent.value.get(id) ?? NONE);
  const goals = useComputed(() => new Set(standing.value.map(goalOf)));
  const steps = useComputed(() => stepsByComponent.value.get(id) ?? NONE);
  const at = useComputed(() => (steps.value.some((of) => of.step === step.value) ? step.value : null));
  const chosen = useComputed(() => (selection.value !== null && (selection.value === id || goals.value.has(selection.value)) ? selection.value : null));
  const isCursor = useComputed(() => cursor.value === id);
  const isPinned = useComputed(() => pinned.value === id);
  const by = useComputed(() => (pointing.value?.component === id ? pointing.value.by : null));
  const parts = partsWithin.value.get(id) ?? NONE;
  const ranges = steps.value.length === 0 ? standing.value : [...rangesOfSteps(text, steps.value), ...standing.value];
  const tabIndex = isCursor.value ? 0 : -1;
  const name = partName(component.eId, language.value);
  const count = statementsByComponent.value.get(id)?.length ?? 0;
  const number = component.heading === undefined ? component.number : undefined;
  return (
    <li class={`part of-${component.kind.toLowerCase()} depth-${depth}`}>
      <div class="part-row" data-component={id} data-chosen={chosen.value === id}>
        <button type="button" class={number === undefined ? "part-number" : "part-number numbered"} tabIndex={tabIndex} aria-expanded={isPinned.value} aria-label={say("restsHere", { part: name, n: count })} title={name} onClick={() => togglePin(id)}>
          {number ?? "¶"}
        </button>
        <div class="part-text" lang="zh-Hans">
          <Lines component={component} ranges={ranges} chosen={chosen.value} step={at.value} tabIndex={tabIndex} depth={depth} />
        </div>
        <Glosses component={component} tabIndex={tabIndex} />
        {by.value !== null && <Rests component={component} by={by.value} />}
      </div>
      {parts.length > 0 && (
        <ol class="parts">
          {parts.map((part) => (
            <Part key={part.id} component={part} depth={depth + 1} />
          ))}
        </ol>
      )}
    </li>
  );
}
