import type { ExplorerTrace } from "../operations/documents";
import { say } from "../words";
import { Basis } from "./Basis";
import { AllCalled, Called, NotSaid } from "./Called";
import { Cites, Place } from "./Cites";
import { Annex } from "./PromisesAnswer";

type Step = ExplorerTrace["trace"][number];

/** A commitment, and step by step what it reaffirms: the words, where they stand, the meeting, the people. */
export function TraceAnswer({ data }: { readonly data: ExplorerTrace }) {
  return (
    <>
      <ol class="steps">
        {data.trace.map((step) => (
          <li key={step.commitment.id} class="answer">
            {step.basis !== null && (
              <p class="answer-facts">
                {say("reaffirmsSo")} <Basis basis={step.basis} />
              </p>
            )}
            <h3>
              <Called node={step.commitment} />
            </h3>
            <Facts step={step} />
          </li>
        ))}
      </ol>
      {data.trace.length === 1 && <p class="not-said">{say("reaffirmsNothing")}</p>}
    </>
  );
}

function Facts({ step: { commitment, annex, component, document, meeting, participants, quotes, evidence } }: { readonly step: Step }) {
  return (
    <dl class="facts">
      <dt>{say("by")}</dt>
      <dd>
        <AllCalled nodes={commitment.debtors} /> ({say(`modality.${commitment.modality}`)})
      </dd>
      <dt>{say("addressee")}</dt>
      <dd>
        <AllCalled nodes={commitment.creditors} />
      </dd>
      <dt>{say("standsIn")}</dt>
      <dd>
        {document === null ? <Annex annex={annex} /> : <Called node={document} />} <Place component={component} />
      </dd>
      <dt>{say("madeAt")}</dt>
      <dd>
        {meeting === null ? (
          <NotSaid />
        ) : (
          <>
            <Called node={meeting} /> {meeting.edtf}
          </>
        )}
      </dd>
      {meeting !== null && (
        <>
          <dt>{say("present")}</dt>
          <dd>
            {participants.edges.length === 0 && <NotSaid />}
            <ul class="plain">
              {participants.edges.map(({ node, role, basis }) => (
                <li key={`${node.id} ${role}`}>
                  <Called node={node} />
                  {basis === "INFERRED" && <Basis basis={basis} />}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{say("words")}</dt>
      <dd>
        <Cites evidence={quotes} />
      </dd>
      {evidence.length > 0 && (
        <>
          <dt>{say("reaffirmsSo")}</dt>
          <dd>
            <Cites evidence={evidence} />
          </dd>
        </>
      )}
    </dl>
  );
}
