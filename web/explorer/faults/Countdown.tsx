import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say } from "../words";

/** The seconds until something is tried again, counted down; not spoken, as they change each second. */
export function Countdown({ until }: { readonly until: number }) {
  const now = useSignal(Date.now());
  useEffect(() => {
    now.value = Date.now();
    const timer = setInterval(() => (now.value = Date.now()), 250);
    return () => clearInterval(timer);
  }, [until, now]);
  return <span aria-hidden="true">{say("nextTry", { n: Math.max(0, Math.ceil((until - now.value) / 1_000)) })}</span>;
}
