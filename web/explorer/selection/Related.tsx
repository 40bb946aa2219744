import { record, type Link } from "../record";
import { selection } from "../state";
import { KindMark } from "../ui";
import { langTag, linkWord, named, say } from "../words";

/** What a node is related to, in the order of the record, each a way to go on. */
export function Related({ node, links }: { readonly node: string; readonly links: readonly Link[] }) {
  const known = links.flatMap((link) => {
    const other = record.value?.nodes.get(link.from === node ? link.to : link.from);
    return other === undefined ? [] : [{ link, other }];
  });
  if (known.length === 0) return null;
  return (
    <>
      <h3>{say("relatedTo")}</h3>
      <ul class="related">
        {known.map(({ link, other }) => (
          <li key={link.id}>
            <span class="link-kind">
              {linkWord(link.kind, link.to === node)}
              {link.basis === "INFERRED" && ` (${say("inferred")})`}
            </span>
            <button type="button" class="to" onClick={() => (selection.value = other.id)}>
              <KindMark kind={other.kind} />
              <span lang={langTag()}>{named(other.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
