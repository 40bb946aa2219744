import type { ExplorerPromises } from "../operations/documents";
import { about } from "../state";
import { langTag, named, say } from "../words";
import { AllCalled, Called, NotSaid } from "./Called";
import { Cites, Place } from "./Cites";

type Promise = ExplorerPromises["commitments"]["nodes"][number];

/** Commitments, one below the other: whose, to whom, where they stand, and a way to follow what they reaffirm. */
export function PromisesAnswer({ data }: { readonly data: ExplorerPromises }) {
  return (
    <>
      {data.commitments.nodes.map((promise) => (
        <article key={promise.id} class="answer">
          <h3>
            <Called node={promise} />
          </h3>
          <Facts promise={promise} />
        </article>
      ))}
    </>
  );
}

function Facts({ promise }: { readonly promise: Promise }) {
  const { id, modality, debtors, creditors, annex, source, evidence, reaffirmsConnection } = promise;
  const earlier = reaffirmsConnection.edges.length;
  return (
    <dl class="facts">
      <dt>{say("by")}</dt>
      <dd>
        <AllCalled nodes={debtors} /> ({say(`modality.${modality}`)})
      </dd>
      <dt>{say("addressee")}</dt>
      <dd>
        <AllCalled nodes={creditors} />
      </dd>
      <dt>{say("standsIn")}</dt>
      <dd>
        <Annex annex={annex} /> <Place component={source} />
      </dd>
      <dt>{say("words")}</dt>
      <dd>
        <Cites evidence={evidence} />
      </dd>
      <dt>{say("reaffirmsSo")}</dt>
      <dd>
        {earlier === 0 ? (
          <NotSaid />
        ) : (
          <button type="button" onClick={() => (about.value = id)}>
            {say("follow")} ({earlier})
          </button>
        )}
      </dd>
    </dl>
  );
}

interface AnnexProps {
  readonly annex: { readonly eId: string; readonly headingEn: string | null; readonly headingZh: string | null } | null;
}

/** The annex that something stands in; nothing where it stands in none. */
export function Annex({ annex }: AnnexProps) {
  if (annex === null) return null;
  return <span lang={langTag()}>{named({ en: annex.headingEn ?? annex.eId, zh: annex.headingZh ?? annex.eId })}</span>;
}
