import type { ExportedGraph, Properties } from "../graph/exportedGraph";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { cellsOf, nodeColumns, OTHER, relationshipColumns, type Column } from "../vocabulary/columns";

/** A table of the archive. */
export interface Table {
  readonly path: string;
  /** For names in datapackage.json: lower case. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: () => AsyncIterable<Properties>;
}

const ENDS: readonly Column[] = [{ name: "id", type: "text" }, { name: "from", type: "id" }, { name: "to", type: "id" }];
const LAST: Column = { name: OTHER, type: "text" };

/** The tables of a graph: nodes/Person.csv …, relationships/ATTENDED.csv …; those without rows too. */
export function tables(graph: ExportedGraph): readonly Table[] {
  return [
    ...NODE_KINDS.map((kind): Table => {
      const columns = nodeColumns(kind.name);
      return {
        path: `nodes/${kind.name}.csv`,
        name: `nodes-${kind.name.toLowerCase()}`,
        description: `The nodes of kind ${kind.name}.`,
        columns: [...columns, LAST],
        async *rows() {
          for await (const { properties } of graph.nodes(kind)) yield cellsOf(columns, properties);
        },
      };
    }),
    ...RELATIONSHIP_TYPES.map(({ name }): Table => {
      const columns = relationshipColumns(name);
      return {
        path: `relationships/${name}.csv`,
        name: `relationships-${name.toLowerCase()}`,
        description: `The relationships of type ${name}.`,
        columns: [...ENDS, ...columns, LAST],
        async *rows() {
          for await (const { id, from, to, properties } of graph.relationships(name)) yield { ...cellsOf(columns, properties), id, from, to };
        },
      };
    }),
  ];
}
