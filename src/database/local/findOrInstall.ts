import type { Failure } from "../../failure";
import { installPackages, type Package } from "./apt";
import type { Report } from "./event";
import type { Machine } from "./machine";

/** What a search of the machine gave: what was looked for, or the packages that are missing and how to tell it. */
export type Look<Found> = { readonly found: Found } | { readonly missing: readonly Package[]; readonly failure: Failure };

/**
 * What `look` finds on the machine; where it finds it not, installs the missing packages, if that is asked for and possible, and looks again.
 * Throws the failure of the last look, or a Failure PREREQUISITE of the installation.
 */
export async function findOrInstall<Found>(look: () => Promise<Look<Found>>, machine: Machine, options: { readonly installMissing: boolean; readonly report: Report }): Promise<Found> {
  const first = await look();
  if ("found" in first) return first.found;
  if (!options.installMissing || !machine.canInstall) throw first.failure;
  await installPackages(first.missing, machine, options.report);
  const second = await look();
  if ("found" in second) return second.found;
  throw second.failure;
}
