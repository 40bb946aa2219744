import { compact } from "./compact";
import type { Component, Span } from "./component";

/** One condition under which a form names somebody; all that are given must hold. */
export interface FormRule {
  /** The whole eId of the component matches this. */
  readonly in?: RegExp;
  /** The text before the form ends with this. */
  readonly before?: RegExp;
  /** The text after the form begins with this. */
  readonly after?: RegExp;
  /** Whom the form then names; null: nobody in particular. */
  readonly target: string | null;
}

/** A place where a form stands, and whom it names there. */
export interface LinkedForm extends Span {
  readonly component: Component;
  readonly target: string;
}

/**
 * Finds every form in the components, on their text without white space: from left to right, the longest form first, and
 * nothing within a form that was found. The first rule of a form that holds says whom it names; where none holds, nobody.
 */
export function linkForms(components: readonly Component[], rules: ReadonlyMap<string, readonly FormRule[]>): readonly LinkedForm[] {
  const forms = [...rules].map(([form, conditions]) => ({ form: compact(form).text, conditions })).sort((one, other) => other.form.length - one.form.length);
  return components.flatMap((component) => [...linkComponent(component, forms)]);
}

function* linkComponent(component: Component, forms: readonly { readonly form: string; readonly conditions: readonly FormRule[] }[]): Generator<LinkedForm> {
  const { text, offsets } = compact(component.text);
  for (let at = 0; at < text.length; ) {
    const found = forms.find(({ form }) => text.startsWith(form, at));
    if (found === undefined) {
      at += 1;
      continue;
    }
    const next = at + found.form.length;
    const target = found.conditions.find((rule) => holds(rule, component.eId, text.slice(0, at), text.slice(next)))?.target ?? null;
    const [start, last] = [offsets[at], offsets[next - 1]];
    if (target !== null && start !== undefined && last !== undefined) yield { component, target, start, end: last + 1 };
    at = next;
  }
}

function holds(rule: FormRule, eId: string, before: string, after: string): boolean {
  return matches(rule.in, "^(?:", ")$", eId) && matches(rule.before, "(?:", ")$", before) && matches(rule.after, "^(?:", ")", after);
}

function matches(pattern: RegExp | undefined, prefix: string, suffix: string, text: string): boolean {
  return pattern === undefined || new RegExp(`${prefix}${pattern.source}${suffix}`, "u").test(text);
}
