import type { ContenderName } from "../contenders/contender";
import type { Plan } from "../graph/plan";
import type { Growth } from "../measure/growth";
import type { Result } from "../measure/result";
import type { Machine } from "./machine";

/** All that a run found. */
export interface Outcome {
  readonly machine: Machine;
  readonly plan: Plan;
  readonly results: readonly Result[];
  /** Of this server without HTTP: page 1 and page 1,000 of a list (or the last one of a smaller graph), in milliseconds. */
  readonly pages: { readonly firstMs: number; readonly deepMs: number };
  /** Empty for a graph of which there is no tenth. */
  readonly growth: readonly Growth[];
  /** The most memory that the process of each contender had while it served HTTP, in bytes. */
  readonly peakMemory: Readonly<Record<ContenderName, number>>;
}
