import { connection, key, renewals, tryNow } from "../server";
import { useSignal } from "@preact/signals";
import { say } from "../words";
import { Countdown } from "./Countdown";
import { KeyForm } from "./KeyForm";
import { Extents } from "./Extents";

/** What there is to know of the server and the record: a fault and when it is tried again, a key that is wanted, a version that is new. Nothing where all is well. */
export function Notice() {
  return (
    <section class="notices" aria-label={say("notices")}>
      <div role="status">
        <FaultMessage />
        <Renewed />
        <Extents />
      </div>
      <FaultTools />
    </section>
  );
}

function FaultMessage() {
  const { state, message = "" } = connection.value;
  if (state === "ready" || state === "loading") return null;
  return (
    <p class="notice notice-fault">
      <strong>{say(state === "forbidden" && key.value !== "" ? "fault.keyRefused" : `fault.${state}`, { message })}</strong>
      {state === "forbidden" && message !== "" && <span lang="en">{message}</span>}
    </p>
  );
}

function FaultTools() {
  const { state, nextAt } = connection.value;
  if (state === "forbidden") return <KeyForm />;
  if (state === "ready" || state === "loading") return null;
  return (
    <p class="notice notice-tools">
      {nextAt !== undefined && <Countdown until={nextAt} />}
      <button type="button" onClick={() => void tryNow()}>
        {say("tryNow")}
      </button>
    </p>
  );
}

function Renewed() {
  const seen = useSignal(0);
  if (renewals.value === seen.value) return null;
  return (
    <p class="notice">
      {say("renewed")}{" "}
      <button type="button" onClick={() => (seen.value = renewals.value)}>
        {say("understood")}
      </button>
    </p>
  );
}
