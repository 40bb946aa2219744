import { computed } from "@preact/signals";
import { ExplorerAttendance, ExplorerPromises, ExplorerStances, ExplorerTrace, type ExplorerAttendanceVariables, type ExplorerPromisesVariables, type ExplorerStancesVariables, type ExplorerTraceVariables } from "../operations/documents";
import { question } from "../server";
import { about, card, type Card } from "../state";

/** What a card about a node asks for: that node itself, or what an actor takes part in; all there is without one. */
export function attendanceOf(id: string | null): ExplorerAttendanceVariables {
  return id === null ? {} : { where: { or: [{ id: { eq: id } }, { attendances: { some: { node: { id: { eq: id } } } } }] } };
}

export function promisesOf(id: string | null): ExplorerPromisesVariables {
  return id === null ? {} : { where: { or: [{ id: { eq: id } }, { debtors: { some: { id: { eq: id } } } }] } };
}

export function stancesOf(id: string | null): ExplorerStancesVariables {
  return id === null ? {} : { where: { or: [{ id: { eq: id } }, { proposedBy: { some: { id: { eq: id } } } }, { positions: { some: { actor: { some: { id: { eq: id } } } } } }] } };
}

/** Asked for an actor too, about whom it answers nothing. */
export function traceOf(id: string): ExplorerTraceVariables {
  return { commitment: id };
}

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
