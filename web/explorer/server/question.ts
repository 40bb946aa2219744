import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { TypedDocumentString } from "../operations/documents";
import { ask } from "./ask";
import { connection, meet, renewals } from "./connection";
import { Fault } from "./fault";

/** What is known of the answer to a question: the last one stays while a new one is under way. */
export interface Answered<Data> {
  readonly isAsking: boolean;
  readonly data: Data | null;
  readonly fault: Fault | null;
}

const NOTHING = { isAsking: false, data: null, fault: null };

const isReady = computed(() => connection.value.state === "ready");

/**
 * Asks a question, and asks anew whenever its variables are others; null asks nothing. What is superseded is aborted; what met a fault is asked again when the
 * server is back, and all when it holds another version. `wait` is how long variables must stay as they are, in ms, before they are asked with: for what is typed.
 */
export function question<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: () => Variables | null, wait = 0): ReadonlySignal<Answered<Data>> {
  const answered = signal<Answered<Data>>(NOTHING);
  const asked = computed(() => JSON.stringify(variables()));
  const again = signal(0);

  effect(() => {
    const values = JSON.parse(asked.value) as Variables | null;
    void again.value;
    void renewals.value;
    if (values === null) {
      answered.value = NOTHING;
      return;
    }
    const abort = new AbortController();
    answered.value = { ...answered.peek(), isAsking: true };
    const timer = setTimeout(() => {
      ask(operation, values, abort.signal).then(
        (data) => (answered.value = { isAsking: false, data, fault: null }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          answered.value = { ...answered.peek(), isAsking: false, fault: error instanceof Fault ? error : new Fault("refused", String(error)) };
          if (error instanceof Fault && error.kind !== "refused") meet(error);
        },
      );
    }, wait);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  });
  effect(() => {
    if (isReady.value && answered.peek().fault !== null) again.value = again.peek() + 1;
  });
  return answered;
}
