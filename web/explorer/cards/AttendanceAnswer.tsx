import type { Basis as BasisOf, ExplorerAttendance } from "../operations/documents";
import { say } from "../words";
import { Basis } from "./Basis";
import { AllCalled, Called, NotSaid } from "./Called";
import { Cites } from "./Cites";

type Meeting = ExplorerAttendance["meetings"]["nodes"][number];

const BASES: readonly BasisOf[] = ["STATED", "INFERRED"];

/** Each meeting with those who attended it, those that the source states first. */
export function AttendanceAnswer({ data }: { readonly data: ExplorerAttendance }) {
  return (
    <>
      {data.meetings.nodes.map((meeting) => (
        <article key={meeting.id} class="answer">
          <h3>
            <Called node={meeting} />
          </h3>
          <p class="answer-facts">
            <span>{meeting.edtf}</span>
            <AllCalled nodes={meeting.places} />
          </p>
          <Attendees meeting={meeting} />
        </article>
      ))}
    </>
  );
}

function Attendees({ meeting }: { readonly meeting: Meeting }) {
  const { edges } = meeting.attendances;
  if (edges.length === 0) return <NotSaid />;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("who")}</th>
          <th scope="col">{say("as")}</th>
          <th scope="col">{say("words")}</th>
        </tr>
      </thead>
      {BASES.map((basis) => (
        <tbody key={basis} class={`basis-${basis.toLowerCase()}`}>
          {edges
            .filter((edge) => edge.basis === basis)
            .map(({ node, role, onBehalfOf, evidence }) => (
              <tr key={`${node.id} ${role}`}>
                <td>
                  <Called node={node} />
                  {onBehalfOf !== null && (
                    <div class="behalf">
                      {say("onBehalfOf")} <Called node={onBehalfOf} />
                    </div>
                  )}
                </td>
                <td>
                  {say(`role.${role}`)}
                  <br />
                  <Basis basis={basis} />
                </td>
                <td>
                  <Cites evidence={evidence} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
