import type { Choice } from "../generate/choice";
import type { Draw } from "../generate/values";
import { implementations, relationsOf, scalarsOf, type Scalar } from "./correspondence";
import type { Condition, Operator } from "./read";

/** What a condition is about: the nodes of a type, or the values of a relationship. */
interface Subject {
  readonly type: string | null;
  readonly edge: readonly Scalar[] | null;
  /** Whether relations and the types of an interface are left alone. */
  readonly closed: boolean;
  /** Whether the type of an interface's node may be asked; the peer fails where it is asked of related nodes. */
  readonly typed: boolean;
}

/** A condition of some depth, made of values that the graph holds. */
export function generateCondition(choice: Choice, draw: Draw, subject: Subject, depth: number): Condition {
  // The peer fails ("Attribute typename not found") where and, or, not about a related interface hold more than conditions on values.
  const inner = { ...subject, closed: subject.closed || (!subject.typed && subject.type !== null && implementations(subject.type).length > 0) };
  const again = (): Condition => generateCondition(choice, draw, inner, depth - 1);
  const kinds: (() => Condition)[] = [() => valueCondition(choice, draw, subject), () => valueCondition(choice, draw, subject)];
  if (depth > 0) {
    kinds.push(
      () => ({ kind: "and", parts: [again(), again()] }),
      () => ({ kind: "or", parts: [again(), again(), again()] }),
      () => ({ kind: "or", parts: [again(), again()] }),
      () => ({ kind: "not", part: again() }),
    );
    if (subject.type !== null && !subject.closed) kinds.push(...Array<() => Condition>(6).fill(() => relatedCondition(choice, draw, subject.type as string, depth - 1)));
  }
  const types = subject.type === null || subject.closed || !subject.typed ? [] : implementations(subject.type);
  if (types.length > 0) kinds.push(...Array<() => Condition>(5).fill(() => ({ kind: "type", names: choice.some(types, choice.between(1, types.length - 1)) })));
  return choice.of(kinds)();
}

function relatedCondition(choice: Choice, draw: Draw, type: string, depth: number): Condition {
  const relation = choice.of(relationsOf(type));
  // What is left out by `only` would not fulfil a condition on each.
  const quantifier = choice.of(["some", "some", "some", "none", relation.only === null ? "every" : "none"] as const);
  const { target, edge, narrower } = relation;
  const aboutNode = choice.chance(75);
  const closed = narrower || (quantifier === "every" && implementations(target).length > 0);
  return {
    kind: "related",
    relation,
    quantifier,
    condition: {
      node: aboutNode ? generateCondition(choice, draw, { type: target, edge: null, closed, typed: false }, depth) : null,
      edge: edge.length > 0 && choice.chance(70) ? generateCondition(choice, draw, { type: null, edge, closed: true, typed: false }, Math.min(depth, 1)) : null,
    },
  };
}

function valueCondition(choice: Choice, draw: Draw, { type, edge }: Subject): Condition {
  const scalars = (edge ?? scalarsOf(type as string)).filter(({ carriers, peer }) => draw.all(carriers, peer).length > 0);
  // By sort first: texts are many, dates and numbers few.
  const sort = choice.of([...new Set(scalars.map((one) => one.type))]);
  const scalar = choice.of(scalars.filter((one) => one.type === sort));
  if (scalar.nullable && choice.chance(20)) return { kind: "hasNone", scalar };
  const held = draw.all(scalar.carriers, scalar.peer);
  if (scalar.type === "strings") return { kind: "includes", scalar, value: String(draw.choice.of(held)) };
  const operators = valueOperators(choice, scalar, held, draw.choice);
  const either = scalars.filter(({ ours, lang }) => ours === scalar.ours && lang !== null);
  return either.length > 1 && choice.chance(40) ? { kind: "either", scalars: either, operators } : { kind: "value", scalar, operators };
}

/** The operators are part of the question, so chosen by `choice`; their values are drawn. */
function valueOperators(choice: Choice, { type }: Scalar, held: readonly (string | number)[], drawn: Choice): Partial<Record<Operator, unknown>> {
  const equal = (): Partial<Record<Operator, unknown>> => (choice.chance(50) ? { eq: drawn.of(held) } : { in: drawn.some(held, drawn.between(2, 5)) });
  if (type === "id" || type === "enum") return equal();
  if (type === "string") {
    const text = String(drawn.of(held));
    return choice.of([
      equal,
      () => ({ contains: drawn.part(text, "middle") }),
      () => ({ startsWith: drawn.part(text, "start") }),
      () => ({ endsWith: drawn.part(text, "end") }),
      () => ({ startsWith: drawn.part(text, "start"), contains: drawn.part(text, "middle") }),
      () => ({ [choice.of(COMPARISONS)]: text }),
    ])();
  }
  const bounds = drawn.some(held, 2).sort((one, other) => (one < other ? -1 : 1));
  return choice.of([equal, () => ({ gte: bounds[0], lte: bounds[bounds.length - 1] }), ...COMPARISONS.map((operator) => () => ({ [operator]: bounds[0] }))])();
}

const COMPARISONS = ["gt", "gte", "lt", "lte"] as const;
