import { signal } from "@preact/signals";
import type { Component } from "../record";
import { language } from "../state";
import { langTag, named, say } from "../words";
import { partsWithin } from "./parts";
import { partName } from "./partName";
import { here } from "./reading";
import { showPart } from "./showPart";

const isOpen = signal(false);

/** Letter, report with its sections, annexes: where one is, and the way to each. On a narrow screen it is opened by its button, which says where one is. */
export function Outline() {
  const go = (component: string): void => {
    isOpen.value = false;
    showPart(component);
  };
  const headed = (within: string): Component[] => (partsWithin.value.get(within) ?? []).filter(({ heading }) => heading !== undefined);
  const items = (within: string) => (
    <ol>
      {headed(within).map((part) => (
        <li key={part.id}>
          <button type="button" aria-current={here.value?.id === part.id ? "location" : undefined} onClick={() => go(part.id)}>
            {within === "" && <span class="outline-number">{partName(part.eId, language.value)} </span>}
            {part.heading !== undefined && <span lang={langTag()}>{named(part.heading)}</span>}
          </button>
          {headed(part.id).length > 0 && items(part.id)}
        </li>
      ))}
    </ol>
  );
  const current = here.value;
  return (
    <nav class="outline" aria-label={say("outline")} data-open={isOpen.value} onKeyDown={(event) => event.key === "Escape" && (isOpen.value = false)}>
      <button type="button" class="outline-switch" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
        <span>{say("outline")}</span>
        {current?.heading !== undefined && <span class="outline-here">{partName(current.eId, language.value)} · {named(current.heading)}</span>}
      </button>
      <div class="outline-list">{items("")}</div>
    </nav>
  );
}
