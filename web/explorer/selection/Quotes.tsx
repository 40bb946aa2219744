import { record, type Quote } from "../record";
import { say } from "../words";

/** The words of the source that something rests on, each with the part of the text where it stands. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <>
      <h3>{say("restsOn")}</h3>
      <ul class="quotes">
        {quotes.map(({ exact, start, component }) => (
          <li key={`${component} ${start}`}>
            <q lang="zh-Hans">{exact}</q> <code>{record.value?.components.get(component)?.eId ?? component}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
