import type { Properties } from "../graph/exportedGraph";
import type { Value } from "../graph/value";
import { meaningOf } from "../vocabulary/properties";
import type { Term } from "../vocabulary/term";
import { iriOfId } from "./iri";
import type { ResourceValue } from "./resource";

export type Statements = (readonly [Term, ResourceValue])[];

/** What properties say in RDF, but for those named in `without`. A property that the vocabulary does not have, or not with such a value, becomes kg:NAME. */
export function statementsOf(properties: Properties, without: readonly string[] = []): Statements {
  return Object.entries(properties).flatMap(([name, value]) => (without.includes(name) ? [] : statementsOfProperty(name, value)));
}

function statementsOfProperty(name: string, value: Value): Statements {
  const meaning = meaningOf(name, value);
  const values = Array.isArray(value) ? value : [value as Exclude<Value, readonly unknown[]>];
  if (meaning === undefined) return values.map((one) => [unknownTerm(name, one), { literal: typeof one === "object" ? String(one) : one }]);
  const { term, language } = meaning;
  return values.map((one) => {
    if (term.value === "resource") return [term, { iri: iriOfId(String(one)) }];
    return [term, { literal: typeof one === "object" ? String(one) : one, ...(language === undefined ? {} : { language }) }];
  });
}

function unknownTerm(property: string, value: unknown): Term {
  const name = `kg:${encodeURIComponent(property)}` as const;
  return { key: name, name, value: typeof value === "number" && Number.isInteger(value) ? "integer" : "text" };
}
