import type { Cited } from "../operations/documents";
import { selection } from "../state";
import { NotSaid } from "./Called";

/** The words that an answer rests on, each with the part of the text where they stand, which it selects. */
export function Cites({ evidence }: { readonly evidence: readonly Cited[] }) {
  if (evidence.length === 0) return <NotSaid />;
  return (
    <ul class="quotes">
      {evidence.map(({ exact, start, component }) => (
        <li key={`${component.id} ${start}`}>
          <q lang="zh-Hans">{exact}</q> <Place component={component} />
        </li>
      ))}
    </ul>
  );
}

/** A part of the text by its eId. */
export function Place({ component }: { readonly component: { readonly id: string; readonly eId: string } }) {
  return (
    <button type="button" class="place" onClick={() => (selection.value = component.id)}>
      {component.eId}
    </button>
  );
}
