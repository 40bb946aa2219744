import { getNamedType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLSchema } from "graphql";
import type { GraphVocabulary } from "../corpus";
import { bindingOf, carrierOf } from "../model";

/** The page docs/graph-model.md: the labels and relationships of the graph, drawn and listed, from what the code declares. */
export function graphModelPage({ nodes, relationships }: GraphVocabulary, schema: GraphQLSchema): string {
  const drawn = relationships.filter(({ type }) => type !== "RESTS_ON");
  return `<!-- Written by \`npm run emit\`. Do not edit. -->

# The graph

Every node has \`id\` and \`corpus\`; those of the public schema also have the label Entity, over which ids are unique, and \`position\`, their order in the
record. Every node but components RESTS_ON its Evidence, which is left out of the drawing. Texts in two languages are two properties:
\`nameZh\` is the source's, \`nameEn\` the project's gloss. Dataset says what was loaded; Revision marks commits for readers.

\`\`\`mermaid
graph LR
${drawn.map(({ from, to, type }) => `  ${from} -- ${type} --> ${to}`).join("\n")}
\`\`\`

## Nodes

| labels | properties, as the public schema names them |
|---|---|
${nodes.map((labels) => `| ${labels.join(", ")} | ${propertiesOf(schema, labels.at(-1) ?? "").join(", ")} |`).join("\n")}

## Relationships

| from | type | to | properties, as the public schema names them |
|---|---|---|---|
${relationships.map(({ from, type, to }) => `| ${from} | ${type} | ${to} | ${edgePropertiesOf(schema, type).join(", ")} |`).join("\n")}
`;
}

/** The fields of a type that are stored on its nodes or relationships. */
function propertiesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter((field) => ["property", "text"].includes(bindingOf(field).kind)).map((field) => field.name);
}

/** The properties of a type of relationship: those of the object type that lives on it, or of the edges of a connection over it. */
function edgePropertiesOf(schema: GraphQLSchema, type: string): string[] {
  const mentioned = new RegExp(`\\[(edge|to):([A-Z_|]*\\|)?${type}\\b`);
  const names = Object.values(schema.getTypeMap()).flatMap((parent) => {
    if (!isObjectType(parent) || isIntrospectionType(parent)) return [];
    if (carrierOf(parent)?.element === "relationship" && mentioned.test(carrierOf(parent)?.all ?? "")) return propertiesOf(schema, parent.name);
    return Object.values(parent.getFields()).flatMap((field) => {
      const binding = bindingOf(field);
      if (binding.kind !== "connection" || !binding.traversal.match.includes("edge:") || !mentioned.test(binding.traversal.match)) return [];
      const connection = getNamedType(field.type);
      const edge = isObjectType(connection) ? getNamedType(connection.getFields()["edges"]?.type) : undefined;
      return edge === undefined ? [] : propertiesOf(schema, edge.name);
    });
  });
  return [...new Set(names)];
}
