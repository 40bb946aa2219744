import type { ExplorerStances, Stance } from "../operations/documents";
import { say } from "../words";
import { AllCalled, Called } from "./Called";
import { Cites } from "./Cites";

type Option = ExplorerStances["options"]["nodes"][number];

/** In this order stances are shown, from putting forward to turning down. */
const STANCES: readonly Stance[] = ["PROPOSES", "ACCEPTS", "PREFERS", "EXAMINES", "RESPONDS_WITHOUT_FULL_ACCEPTANCE", "DECLARES", "REJECTS"];

/** Each option with who proposed it and who takes which stance on it. */
export function StancesAnswer({ data }: { readonly data: ExplorerStances }) {
  return (
    <>
      {data.options.nodes.map((option) => (
        <article key={option.id} class="answer">
          <h3>
            <Called node={option} />
          </h3>
          <dl class="facts">
            {option.broader !== null && (
              <>
                <dt>{say("partOf")}</dt>
                <dd>
                  <Called node={option.broader} />
                </dd>
              </>
            )}
            <dt>{say("proposedBy")}</dt>
            <dd>
              <AllCalled nodes={option.proposedBy} />
            </dd>
            <dt>{say("words")}</dt>
            <dd>
              <Cites evidence={option.evidence} />
            </dd>
          </dl>
          <Positions option={option} />
        </article>
      ))}
    </>
  );
}

function Positions({ option }: { readonly option: Option }) {
  const positions = STANCES.flatMap((stance) => option.positions.nodes.filter((position) => position.stance === stance));
  if (positions.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("who")}</th>
          <th scope="col">{say("stance")}</th>
          <th scope="col">{say("words")}</th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => (
          <tr key={position.id}>
            <td>
              <Called node={position.actor} />
            </td>
            <td>
              <strong>{say(`stance.${position.stance}`)}</strong>
              <br />
              <Called node={position} />
            </td>
            <td>
              <Cites evidence={position.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
