import { Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from "graphql";
import { limitError, type LimitName, type Limits } from "../../limits";
import { isSchemaField } from "../introspection";

/** What is counted in a selection, fragments opened. */
interface Counts {
  /** Levels of fields; fields of introspection have one. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields __schema and __type. */
  readonly introspections: number;
  /** Fields of its first level. */
  readonly fields: number;
}

const NOTHING: Counts = { depth: 0, aliases: 0, directives: 0, introspections: 0, fields: 0 };

/** A rule of validation that holds the limits on what a document looks like. Each fragment is counted once, however often it is spread. */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const { depth, aliases, directives, introspections, fields } = countsOf(context, operation.selectionSet, new Map());
      const own = [operation, ...(operation.variableDefinitions ?? [])].reduce((sum, node) => sum + (node.directives?.length ?? 0), 0);
      const found: readonly (readonly [LimitName, number])[] = [["depth", depth], ["aliases", aliases], ["rootFields", fields], ["directives", directives + own], ["introspections", introspections]];
      for (const [name, count] of found) if (count > limits[name]) context.reportError(limitError(limits, name, count, operation));
    },
  });
}

function countsOf(context: ValidationContext, { selections }: SelectionSetNode, fragments: Map<string, Counts>): Counts {
  return selections.reduce<Counts>((sum, node) => {
    const directives = node.directives?.length ?? 0;
    switch (node.kind) {
      case Kind.FIELD: {
        const below = node.selectionSet === undefined ? NOTHING : countsOf(context, node.selectionSet, fragments);
        const depth = 1 + (node.name.value.startsWith("__") ? 0 : below.depth);
        const introspections = below.introspections + (isSchemaField(node.name.value) ? 1 : 0);
        return add(sum, { depth, introspections, aliases: below.aliases + (node.alias === undefined ? 0 : 1), directives: below.directives + directives, fields: 1 });
      }
      case Kind.INLINE_FRAGMENT:
        return add(add(sum, countsOf(context, node.selectionSet, fragments)), { ...NOTHING, directives });
      case Kind.FRAGMENT_SPREAD:
        return add(add(sum, countsOfFragment(context, node.name.value, fragments)), { ...NOTHING, directives });
    }
  }, NOTHING);
}

/** Nothing for a fragment that spreads itself or is not there: other rules refuse these. */
function countsOfFragment(context: ValidationContext, name: string, fragments: Map<string, Counts>): Counts {
  const known = fragments.get(name);
  const fragment = context.getFragment(name);
  if (known !== undefined || fragment === null || fragment === undefined) return known ?? NOTHING;
  fragments.set(name, NOTHING);
  const counts = add(countsOf(context, fragment.selectionSet, fragments), { ...NOTHING, directives: fragment.directives?.length ?? 0 });
  fragments.set(name, counts);
  return counts;
}

/** Both together. Fragments that spread each other make numbers that no double holds. */
function add(one: Counts, other: Counts): Counts {
  const sum = (left: number, right: number): number => Math.min(left + right, Number.MAX_SAFE_INTEGER);
  return { depth: Math.max(one.depth, other.depth), aliases: sum(one.aliases, other.aliases), directives: sum(one.directives, other.directives), introspections: sum(one.introspections, other.introspections), fields: sum(one.fields, other.fields) };
}
