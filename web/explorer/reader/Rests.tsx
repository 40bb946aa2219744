import { useLayoutEffect, useRef } from "preact/hooks";
import { record, statementsByComponent, type Component, type Statement } from "../record";
import { language } from "../state";
import { KindMark } from "../ui";
import { kindWord, langTag, named, say } from "../words";
import { linkPhrase } from "./linkPhrase";
import { NodeLink } from "./NodeLink";
import { partName } from "./partName";
import { letGo, type Pointing } from "./pointing";

/** What the graph rests on a part of the text: each statement with its kind, its words, and whether the text states it or the project inferred it. */
export function Rests({ component: { id, eId }, by }: { readonly component: Component; readonly by: Pointing["by"] }) {
  const box = useRef<HTMLDivElement>(null);
  const statements = statementsByComponent.value.get(id) ?? [];
  useLayoutEffect(() => {
    if (box.current !== null) keepInView(box.current);
  }, []);
  return (
    <div class="rests" data-by={by} ref={box} lang={langTag()}>
      <div class="rests-head">
        <strong>{partName(eId, language.value)}</strong>
        {by === "pin" && (
          <button type="button" onClick={letGo}>
            {say("unpin")}
          </button>
        )}
      </div>
      {statements.length === 0 ? <p class="hint">{say("nothingRestsHere")}</p> : (
        <ul>
          {statements.map((statement) => (
            <StatementItem key={`${statement.node} ${statement.link?.id} ${statement.quote.start}`} statement={statement} within={id} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where it lies over the glosses it begins at its part of the text, or at the edge of what is seen of that, and ends above the lower edge. */
function keepInView(box: HTMLElement): void {
  const row = box.parentElement?.getBoundingClientRect();
  const seen = box.closest(".reader-text")?.getBoundingClientRect();
  if (row === undefined || seen === undefined) return;
  const top = Math.min(Math.max(row.top, seen.top), seen.bottom - box.offsetHeight);
  box.style.top = `${top - row.top}px`;
}

function StatementItem({ statement: { node: id, link, quote }, within }: { readonly statement: Statement; readonly within: string }) {
  const node = record.value?.nodes.get(id);
  const other = link === undefined ? undefined : record.value?.nodes.get(link.to);
  if (node === undefined) return null;
  // That the text contradicts itself is what the project found; the text does not state it.
  const isInferred = link?.basis === "INFERRED";
  return (
    <li class={isInferred ? "inferred" : undefined}>
      <NodeLink id={id} within={within} className="gloss" isChosen={false} tabIndex={0} label={`${kindWord(node.kind)}: ${named(node.name)}`}>
        <KindMark kind={node.kind} />
        <span>
          {named(node.name)}
          {link !== undefined && other !== undefined && ` ${linkPhrase(link.kind)} ${named(other.name)}`}
        </span>
      </NodeLink>
      <span class="rests-kind">
        {[kindWord(node.kind), ...(node.kind === "Discrepancy" ? [] : [say(isInferred ? "inferred" : "stated")])].join(" · ")} · <q lang="zh-Hans">{quote.exact}</q>
      </span>
    </li>
  );
}
