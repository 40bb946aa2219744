import { useEffect, useRef } from "preact/hooks";
import { about, card, type Card } from "../state";
import { say } from "../words";
import { attendance, openAnswer, promises, stances, trace } from "./answers";
import { AttendanceAnswer } from "./AttendanceAnswer";
import { closeCard } from "./openCard";
import { PromisesAnswer } from "./PromisesAnswer";
import { StancesAnswer } from "./StancesAnswer";
import { Subject } from "./Subject";
import { TraceAnswer } from "./TraceAnswer";

/** The open answer card: its question, what it asks about, and the answer, in which every name and every place of the text selects. */
export function AnswerCard() {
  const open = card.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open !== null && document.activeElement?.closest(".questions") != null) title.current?.focus();
  }, [open]);
  if (open === null) return null;
  return (
    <section
      class="card"
      aria-labelledby="card-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") closeCard();
      }}
    >
      <div class="card-head">
        <h2 id="card-title" tabIndex={-1} ref={title}>
          {say(`ask.${open}`)}
        </h2>
        <button type="button" onClick={closeCard}>
          {say("close")}
        </button>
      </div>
      <Subject card={open} />
      <div class="card-body" tabIndex={0} role="region" aria-label={say("answer")} aria-busy={openAnswer.value?.isAsking}>
        <p class="hint" role="status">
          {told()}
        </p>
        <Answer card={open} />
      </div>
    </section>
  );
}

function Answer({ card: open }: { readonly card: Card }) {
  if (open === "attendance") return attendance.value.data === null ? null : <AttendanceAnswer data={attendance.value.data} />;
  if (open === "options") return stances.value.data === null ? null : <StancesAnswer data={stances.value.data} />;
  const traced = trace.value.data;
  if (traced !== null && traced.trace.length > 0) return <TraceAnswer data={traced} />;
  return promises.value.data === null ? null : <PromisesAnswer data={promises.value.data} />;
}

function told(): string {
  const answer = openAnswer.value;
  if (answer === null) return "";
  if (answer.fault !== null) return say("askFailed", { message: answer.fault.message });
  if (answer.isAsking && !answer.hasData) return say("asking");
  return answer.isEmpty && about.value !== null ? say("noAnswer", { id: about.value }) : "";
}
