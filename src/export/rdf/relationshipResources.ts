import type { GraphRelationship } from "../graph/exportedGraph";
import { kindMeaning } from "../vocabulary/kinds";
import { relationshipMeaning, type RelationshipMeaning } from "../vocabulary/relationships";
import { iriOf } from "../vocabulary/term";
import { TERMS } from "../vocabulary/terms";
import { iriOfId } from "./iri";
import { pick, selectors } from "./nodeResource";
import type { Resource, ResourceValue } from "./resource";
import { statementsOf } from "./statements";

/**
 * A relationship as a triple between its ends and, where it has properties of its own, a resource that holds them: a statement about that triple
 * (rdf:subject, rdf:predicate, rdf:object), which for words in a text is an annotation of it too.
 */
export function relationshipResources(relationship: GraphRelationship): readonly Resource[] {
  const { type, fromKind, from, to, properties } = relationship;
  const meaning = relationshipMeaning(type);
  const [subject, object] = meaning.isInverse === true ? [to, from] : [from, to];
  const isDerivation = meaning.isRest === true && kindMeaning(fromKind.name).isStatement === true;
  const said = isDerivation ? [meaning.term, TERMS.wasDerivedFrom] : [meaning.term];
  const triple: Resource = { iri: iriOfId(subject), classes: [], statements: said.map((term) => [term, { iri: iriOfId(object) }]) };
  return Object.keys(properties).length === 0 ? [triple] : [triple, statement(relationship, meaning, triple)];
}

function statement({ id, type, from, to, properties }: GraphRelationship, meaning: RelationshipMeaning, triple: Resource): Resource {
  const iri = iriOfId(id);
  const [[, object]] = triple.statements as readonly [readonly [unknown, ResourceValue]];
  const { evidence } = properties;
  return {
    iri,
    classes: ["kg:Statement", "rdf:Statement", ...(meaning.classes ?? []), ...(meaning.annotation === undefined ? [] : ["oa:Annotation" as const])],
    statements: [
      [TERMS.relationshipType, { literal: type }],
      [TERMS.subject, { iri: triple.iri }],
      [TERMS.predicate, { iri: iriOf(meaning.term.name) }],
      [TERMS.object, object],
      ...statementsOf(properties, meaning.annotation === undefined ? [] : ["start", "end"]),
      ...(Array.isArray(evidence) ? evidence.map((one) => [TERMS.wasDerivedFrom, { iri: iriOfId(String(one)) }] as const) : []),
      ...(meaning.annotation === undefined ? [] : annotation(iri, from, to, properties, meaning.annotation)),
    ],
  };
}

/** Web Annotation: the end of the relationship is what the words in the start's text are about. */
function annotation(iri: string, from: string, to: string, properties: GraphRelationship["properties"], { motivation, words }: NonNullable<RelationshipMeaning["annotation"]>): Resource["statements"] {
  const { start, end } = properties;
  const target: Resource = {
    iri: `${iri}#target`,
    classes: ["oa:SpecificResource"],
    statements: [[TERMS.hasSource, { iri: iriOfId(from) }], ...selectors(iri, pick({ exact: properties[words] }), pick({ start, end }))],
  };
  return [
    [TERMS.motivatedBy, { iri: iriOf(motivation) }],
    [TERMS.hasBody, { iri: iriOfId(to) }],
    [TERMS.hasTarget, target],
  ];
}
