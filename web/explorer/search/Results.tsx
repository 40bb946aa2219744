import type { Answered } from "../server";
import type { ExplorerSearch } from "../operations/documents";
import { say } from "../words";
import { findMore } from "./found";
import { moveInList } from "./moveInList";
import { Result } from "./Result";

interface ResultsProps {
  readonly answered: Answered<ExplorerSearch>;
  readonly choose: (id: string) => void;
}

/** What a search found, the best first; says so where that is nothing, or where no answer came. */
export function Results({ answered, choose }: ResultsProps) {
  const search = answered.data?.search;
  const shown = search?.edges.length ?? 0;
  return (
    <section class="results" id="results" aria-label={say("results")} aria-busy={answered.isAsking}>
      <p class="results-count" role="status">
        {told(answered)}
      </p>
      {search !== undefined && shown > 0 && (
        <ul onKeyDown={moveInList}>
          {search.edges.map((edge) => (
            <Result key={edge.node.id} edge={edge} choose={choose} />
          ))}
        </ul>
      )}
      {search !== undefined && shown < search.totalCount && (
        <button type="button" class="results-more" onClick={findMore}>
          {say("moreResults", { n: search.totalCount - shown })}
        </button>
      )}
    </section>
  );
}

function told({ isAsking, data, fault }: Answered<ExplorerSearch>): string {
  if (fault !== null) return say("searchFailed", { message: fault.message });
  if (data === null) return isAsking ? say("searching") : "";
  return data.search.totalCount === 0 ? say("nothingFound") : say("resultsFound", { n: data.search.totalCount });
}
