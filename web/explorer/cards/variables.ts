import type { ExplorerAttendanceVariables, ExplorerPromisesVariables, ExplorerStancesVariables, ExplorerTraceVariables } from "../operations/documents";

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
