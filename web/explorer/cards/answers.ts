import { computed } from "@preact/signals";
import { ExplorerAttendance, ExplorerPromises, ExplorerStances, ExplorerTrace } from "../operations/documents";
import { question } from "../server";
import { about, card, type Card } from "../state";
import { attendanceOf, promisesOf, stancesOf, traceOf } from "./variables";

function whileOpen<Variables>(which: Card, variables: (id: string | null) => Variables | null): () => Variables | null {
  return () => (card.value === which ? variables(about.value) : null);
}

/** The answers of the cards; only the open one asks. */
export const attendance = question(ExplorerAttendance, whileOpen("attendance", attendanceOf));
export const promises = question(ExplorerPromises, whileOpen("commitments", promisesOf));
export const stances = question(ExplorerStances, whileOpen("options", stancesOf));
export const trace = question(ExplorerTrace, whileOpen("commitments", (id) => (id === null ? null : traceOf(id))));

/** What is known of the open card's answer. */
export const openAnswer = computed(() => {
  if (card.value === null) return null;
  const { isAsking, data, fault } = { attendance, commitments: promises, options: stances }[card.value].value;
  return { isAsking, isEmpty: data !== null && Object.values(data).every(({ nodes }: { readonly nodes: readonly unknown[] }) => nodes.length === 0), hasData: data !== null, fault };
});
