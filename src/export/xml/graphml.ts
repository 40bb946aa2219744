import type { GraphFormat } from "../format";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { aboutGraph } from "../graph/aboutGraph";
import { EDGE_ATTRIBUTES, edgeAttributes, NODE_ATTRIBUTES, nodeAttributes, nodeLabel, type Attribute, type AttributeValue } from "./attributes";
import { xmlText } from "./xmlText";

const LABEL: Attribute = { name: "label", type: "string" };

/** GraphML 1.0: one directed multigraph, its edges with ids. */
export const graphml: GraphFormat = {
  name: "graphml",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  description: "GraphML: for networkx, igraph, yEd, Cytoscape and Gephi",
  isBinary: false,
  source: "graph",
  async *write(graph) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xmlText(aboutGraph(graph))}</desc>
${[LABEL, ...NODE_ATTRIBUTES].map((one) => key("node", one)).join("\n")}
${[LABEL, ...EDGE_ATTRIBUTES].map((one) => key("edge", one)).join("\n")}
<graph id="graph" edgedefault="directed">
`;
    for (const kind of NODE_KINDS) {
      for await (const node of graph.nodes(kind)) yield `<node id="${xmlText(node.id)}">${data("node", [["label", nodeLabel(node)], ...nodeAttributes(node)])}</node>\n`;
    }
    for (const { name } of RELATIONSHIP_TYPES) {
      for await (const edge of graph.relationships(name)) {
        const values = data("edge", [["label", name], ...edgeAttributes(edge)]);
        yield `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}">${values}</edge>\n`;
      }
    }
    yield "</graph>\n</graphml>\n";
  },
};

function key(of: "node" | "edge", { name, type }: Attribute): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function data(of: "node" | "edge", values: readonly AttributeValue[]): string {
  return values.map(([name, text]) => `<data key="${of}-${name}">${xmlText(text)}</data>`).join("");
}
