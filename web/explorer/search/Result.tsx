import type { ExplorerSearch } from "../operations/documents";
import { KindMark } from "../ui";
import { kindWord, langTag, named } from "../words";
import { nameOf, passages, wholeOf, type Part } from "./passages";

interface ResultProps {
  readonly edge: ExplorerSearch["search"]["edges"][number];
  readonly choose: (id: string) => void;
}

/** Something that was found: what it is, what it is called, and the words that were looked for in their passages. */
export function Result({ edge, choose }: ResultProps) {
  const { node, highlights } = edge;
  const name = named(nameOf(node));
  return (
    <li>
      <button type="button" class="result" onClick={() => choose(node.id)}>
        <span class="result-name">
          <KindMark kind={node.__typename} />
          <span lang={langTag()}>
            <Words parts={wholeOf(name, highlights)} />
          </span>
          <span class="result-kind">{node.__typename === "Component" ? `${kindWord(node.__typename)} ${node.eId}` : kindWord(node.__typename)}</span>
        </span>
        {passages(edge).map(({ lang, text, parts }) =>
          text === name ? null : (
            <span key={`${lang} ${text}`} class="result-passage" lang={lang === "zh" ? "zh-Hans" : "en"}>
              <Words parts={parts} />
            </span>
          ),
        )}
      </button>
    </li>
  );
}

function Words({ parts }: { readonly parts: readonly Part[] }) {
  return <>{parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</>;
}
