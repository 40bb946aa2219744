import type { ExplorerSearch } from "../operations/documents";
import { KindMark } from "../ui";
import { kindWord, langTag, named } from "../words";
import { nameOf, passages, type Passage } from "./passages";

interface ResultProps {
  readonly edge: ExplorerSearch["search"]["edges"][number];
  readonly choose: (id: string) => void;
}

/** Something that was found: what it is, what it is called, and the words that were looked for in their passages. */
export function Result({ edge, choose }: ResultProps) {
  const { node } = edge;
  return (
    <li>
      <button type="button" class="result" onClick={() => choose(node.id)}>
        <span class="result-name">
          <KindMark kind={node.__typename} />
          <span lang={langTag()}>{named(nameOf(node))}</span>
          <span class="result-kind">{node.__typename === "Component" ? `${kindWord(node.__typename)} ${node.eId}` : kindWord(node.__typename)}</span>
        </span>
        {passages(edge).map((passage, index) => (
          <Words key={index} passage={passage} />
        ))}
      </button>
    </li>
  );
}

function Words({ passage: { lang, parts } }: { readonly passage: Passage }) {
  return (
    <span class="result-passage" lang={lang === "zh" ? "zh-Hans" : "en"}>
      {parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
    </span>
  );
}
