import type { ComponentChildren } from "preact";
import { record, type Component } from "../record";
import { language } from "../state";
import { named, say } from "../words";
import { NodeLink } from "./NodeLink";
import { partName } from "./partName";
import { grouped, segments, type Range, type Segment } from "./segments";
import type { TextRange } from "./textRange";

interface WordsProps extends Range {
  readonly component: Component;
  readonly ranges: readonly TextRange[];
  /** What is selected, where these words name or flag it. */
  readonly chosen: string | null;
  /** Where the quotes stand that one is at. */
  readonly step: number | null;
  readonly tabIndex: number;
}

type Piece = Segment<TextRange>;

/** Words of a component from `start` to `end`: sentence around quote around mention, and behind the words that refer or contradict a sign that leads there. */
export function Words({ component, ranges, start, end, chosen, step, tabIndex }: WordsProps) {
  const link = (id: string, className: string, children: ComponentChildren, key: string, label?: string) => (
    <NodeLink key={key} id={id} within={component.id} className={className} isChosen={id === chosen} tabIndex={tabIndex} {...(label === undefined ? {} : { label })}>
      {children}
    </NodeLink>
  );

  const mentions = (pieces: readonly Piece[]) =>
    grouped(pieces, ({ ranges: over }) => over.find(({ as }) => as === "mention")).map(({ key: mention, pieces: of }) => {
      const text = of.map((piece) => piece.text).join("");
      const from = of[0]?.start ?? start;
      return [mention?.as === "mention" ? link(mention.node, "mention", text, `m${from}`) : text, signs(from, of.at(-1)?.end ?? end)];
    });

  const signs = (from: number, to: number) =>
    ranges.filter((range) => range.end > from && range.end <= to).map((range) => {
      if (range.as === "discrepancy") return flag(range.node, `d${range.node}`);
      return range.as === "citation" ? reference(range) : null;
    });

  const flag = (node: string, key: string) => {
    const name = record.value?.nodes.get(node)?.name;
    return link(node, "flag", `⚑${say("differs")}`, key, `${say("kind.Discrepancy")}: ${name === undefined ? node : named(name)}`);
  };

  const reference = ({ citation, end: at }: TextRange & { as: "citation" }) => {
    const target = citation.target === undefined ? undefined : record.value?.components.get(citation.target);
    const document = citation.document === undefined ? undefined : record.value?.nodes.get(citation.document);
    if (target !== undefined) return link(target.id, "reference", `→${partName(target.eId, language.value)}`, `c${at} ${target.id}`, say("refersTo", { target: partName(target.eId, language.value) }));
    return document === undefined ? null : link(document.id, "reference", "→", `c${at} ${document.id}`, say("refersTo", { target: named(document.name) }));
  };

  const marked = (pieces: readonly Piece[]) =>
    grouped(pieces, stepsOver).map(({ key: steps, pieces: of }) =>
      steps === undefined ? mentions(of) : (
        <mark key={`q${of[0]?.start}`} data-steps={steps} class={step !== null && steps.split(" ").includes(String(step)) ? "at" : undefined}>
          {mentions(of)}
        </mark>
      ),
    );

  return (
    <>
      {grouped(segments(component.text, ranges, start, end), sentenceOver).map(({ key: sentence, pieces }) =>
        sentence === undefined ? marked(pieces) : (
          <span key={`s${sentence}`} class="sentence">
            {marked(pieces)}
          </span>
        ),
      )}
    </>
  );
}

function stepsOver({ ranges }: Piece): string | undefined {
  const steps = ranges.flatMap((range) => (range.as === "quote" ? [range.step] : []));
  return steps.length === 0 ? undefined : steps.join(" ");
}

function sentenceOver({ ranges }: Piece): number | undefined {
  return ranges.find(({ as }) => as === "sentence")?.start;
}
