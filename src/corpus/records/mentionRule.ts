import { z } from "zod";
import { linkForms, type FormRule } from "../../text";
import type { Entry } from "../entry";
import { reference } from "../fields";
import { recordKind } from "../recordKind";
import type { RelationshipKind } from "../relationshipKind";

/** A component names an actor or a place. */
const MENTIONS: RelationshipKind = { type: "MENTIONS", from: "Component", to: "Entity", ordered: true, distinguishedBy: ["start"] };

const Pattern = z.string().min(1).refine(isPattern, "a regular expression");

const Rule = z
  .strictObject({
    in: Pattern.optional().describe("A regular expression that the whole eId of the component matches."),
    before: Pattern.optional().describe("A regular expression that the text before the form ends with."),
    after: Pattern.optional().describe("A regular expression that the text after the form begins with."),
    actor: reference("Actor").optional(),
    place: reference("Place").optional(),
    none: z.literal(true).optional().describe("It names nobody in particular."),
    reason: z.string().min(1),
  })
  .refine(({ actor, place, none }) => [actor, place, none].filter((one) => one !== undefined).length === 1, "one of actor, place, none");

const Form = z
  .strictObject({ form: z.string().min(1).describe("Words that may name several, or nobody."), rules: z.array(Rule).min(1) })
  .refine(({ rules }) => isDefault(rules.at(-1)), "a last rule without in, before and after");

/**
 * By what rules the words that name actors and places are linked to them. A form that belongs to one record and has no rule
 * here names that record everywhere; one that belongs to several must have a rule.
 */
export const mentionRule = recordKind({
  name: "mention",
  file: "mentions.yaml",
  key: "rules",
  labels: [],
  schema: Form,
  forms: ({ form }) => [{ form, path: ["form"] }],
  relationships: [MENTIONS],
  rows({ rules }, entry) {
    for (const [index, { actor, place }] of rules.entries()) {
      if (actor !== undefined) entry.require(actor, "Actor", ["rules", index, "actor"]);
      if (place !== undefined) entry.require(place, "Place", ["rules", index, "place"]);
    }
  },
  finish(records, entry) {
    const ruled = new Map(records.map(({ form, rules }) => [form, rules.map(conditionOf)]));
    const linked = linkForms(entry.text.components, new Map([...unambiguous(entry, ruled), ...ruled]));
    for (const { component, target, start, end } of linked) {
      entry.link(MENTIONS, entry.componentId(component.eId), target, [], { text: component.text.slice(start, end), start, end });
    }
  },
});

/** The forms that name one record and have no rule. */
function unambiguous(entry: Entry, ruled: ReadonlyMap<string, unknown>): Map<string, readonly FormRule[]> {
  const owners = new Map<string, string[]>();
  for (const { id, forms } of [...entry.labelled("Actor"), ...entry.labelled("Place")]) {
    for (const form of forms) owners.set(form, [...(owners.get(form) ?? []), id]);
  }
  const free = [...owners].filter(([form]) => !ruled.has(form));
  for (const [form, ids] of free) {
    if (ids.length > 1) entry.fault([], `expected a rule for ${JSON.stringify(form)}, found none; it may name ${ids.join(", ")}`);
  }
  return new Map(free.map(([form, [target]]) => [form, [{ target: target ?? null }]]));
}

function conditionOf({ in: eId, before, after, actor, place }: z.output<typeof Rule>): FormRule {
  return {
    target: actor ?? place ?? null,
    ...(eId === undefined ? {} : { in: new RegExp(eId, "u") }),
    ...(before === undefined ? {} : { before: new RegExp(before, "u") }),
    ...(after === undefined ? {} : { after: new RegExp(after, "u") }),
  };
}

function isDefault(rule: z.output<typeof Rule> | undefined): boolean {
  return rule !== undefined && rule.in === undefined && rule.before === undefined && rule.after === undefined;
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
