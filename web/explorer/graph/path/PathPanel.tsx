import { record, type Bilingual } from "../../record";
import { pathEnds, selection, statedOnly } from "../../state";
import { KindMark } from "../../ui";
import { langTag, linkWord, named, say } from "../../words";
import { LONGEST_PATH } from "./reach";
import { linkOfStep, pathState, type FoundPath } from "./path";

/** The path between the two ends that are chosen, in words, or why there is none. */
export function PathPanel() {
  const ends = pathEnds.value;
  if (ends === null) return null;
  return (
    <section class="path-panel" aria-label={say("path")} aria-live="polite" tabIndex={0}>
      <div class="path-head">
        <h3>{say("path")}</h3>
        <button type="button" onClick={() => (pathEnds.value = null)}>
          {say("clear")}
        </button>
      </div>
      <Outcome from={nameOf(ends[0])} to={ends[1] === null ? "" : nameOf(ends[1])} />
    </section>
  );
}

function Outcome({ from, to }: { readonly from: string; readonly to: string }) {
  const found = pathState.value;
  switch (found.state) {
    case "none":
      return null;
    case "choosing":
      return <p>{say("pathChooseEnd", { from })}</p>;
    case "same":
      return <p>{say("pathSame")}</p>;
    case "asking":
      return <p>{say("pathAsking")}</p>;
    case "nothing":
      return <p>{say("pathNone", { from, to, n: LONGEST_PATH })}</p>;
    case "failed":
      return <p>{say("pathFailed", { message: found.message })}</p>;
    case "found":
      return <Chain path={found.path} from={from} to={to} />;
  }
}

function Chain({ path, from, to }: { readonly path: FoundPath; readonly from: string; readonly to: string }) {
  const goesOverInferred = path.relationships.some((step) => linkOfStep(step)?.basis === "INFERRED");
  return (
    <>
      <p>{say("pathLength", { n: path.length, from, to })}</p>
      {statedOnly.value && goesOverInferred && <p>{say("pathWithInferred")}</p>}
      <ol>
        {path.relationships.map((step) => (
          <li key={`${step.from.id} ${step.kind} ${step.to.id}`}>
            <Step step={step} path={path} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Step({ step, path }: { readonly step: FoundPath["relationships"][number]; readonly path: FoundPath }) {
  const basis = linkOfStep(step)?.basis;
  const [quote] = step.evidence;
  return (
    <>
      <NodeButton id={step.from.id} path={path} /> <em>{linkWord(step.kind)}</em> <NodeButton id={step.to.id} path={path} />
      {basis !== undefined && ` (${say(basis === "STATED" ? "stated" : "inferred")})`}
      {quote !== undefined && (
        <>
          {" "}
          <q lang="zh-Hans">{quote.exact}</q> <code>{record.value?.components.get(quote.component.id)?.eId ?? quote.component.id}</code>
        </>
      )}
    </>
  );
}

function NodeButton({ id, path }: { readonly id: string; readonly path: FoundPath }) {
  const node = path.nodes.find((one) => one.id === id);
  const name = node !== undefined && "nameEn" in node ? named({ en: node.nameEn, zh: node.nameZh } satisfies Bilingual) : id;
  return (
    <button type="button" class="to" onClick={() => (selection.value = id)}>
      {node !== undefined && <KindMark kind={node.__typename} />}
      <span lang={langTag()}>{name}</span>
    </button>
  );
}

function nameOf(id: string): string {
  const node = record.value?.nodes.get(id);
  return node === undefined ? id : named(node.name);
}
