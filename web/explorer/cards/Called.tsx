import type { Kind } from "../record";
import { selection } from "../state";
import { KindMark } from "../ui";
import { langTag, named, say } from "../words";

/** A node as the cards' questions ask for it. */
export interface CalledNode {
  readonly __typename: Kind;
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** A node by its name; choosing it selects it in all views. */
export function Called({ node }: { readonly node: CalledNode }) {
  return (
    <button type="button" class="called" aria-current={selection.value === node.id ? "true" : undefined} onClick={() => (selection.value = node.id)}>
      <KindMark kind={node.__typename} />
      <span lang={langTag()}>{named({ en: node.nameEn, zh: node.nameZh })}</span>
    </button>
  );
}

/** Several nodes; where there are none, the source does not say. */
export function AllCalled({ nodes }: { readonly nodes: readonly CalledNode[] }) {
  if (nodes.length === 0) return <NotSaid />;
  return (
    <ul class="plain">
      {nodes.map((node) => (
        <li key={node.id}>
          <Called node={node} />
        </li>
      ))}
    </ul>
  );
}

export function NotSaid() {
  return <span class="not-said">{say("notSaid")}</span>;
}
