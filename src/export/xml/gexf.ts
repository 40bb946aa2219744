import type { GraphFormat } from "../format";
import { aboutGraph } from "../graph/aboutGraph";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { EDGE_ATTRIBUTES, edgeAttributes, NODE_ATTRIBUTES, nodeAttributes, nodeLabel, type Attribute, type AttributeValue } from "./attributes";
import { xmlText } from "./xmlText";

/** GEXF 1.2draft, which Gephi and networkx both read: one directed multigraph, its edges with ids. */
export const gexf: GraphFormat = {
  name: "gexf",
  mediaType: "application/gexf+xml",
  extension: "gexf",
  description: "GEXF: for Gephi, and for networkx",
  isBinary: false,
  source: "graph",
  async *write(graph) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta><creator>negotiations-graph</creator><description>${xmlText(aboutGraph(graph))}</description></meta>
<graph mode="static" defaultedgetype="directed">
<attributes class="node" mode="static">${NODE_ATTRIBUTES.map(declaration).join("")}</attributes>
<attributes class="edge" mode="static">${EDGE_ATTRIBUTES.map(declaration).join("")}</attributes>
<nodes>
`;
    for (const kind of NODE_KINDS) {
      for await (const node of graph.nodes(kind)) yield `<node id="${xmlText(node.id)}" label="${xmlText(nodeLabel(node))}">${values(nodeAttributes(node))}</node>\n`;
    }
    yield "</nodes>\n<edges>\n";
    for (const { name } of RELATIONSHIP_TYPES) {
      for await (const edge of graph.relationships(name)) {
        yield `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}" label="${name}">${values(edgeAttributes(edge))}</edge>\n`;
      }
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declaration({ name, type }: Attribute): string {
  return `<attribute id="${name}" title="${name}" type="${type}"/>`;
}

function values(attributes: readonly AttributeValue[]): string {
  return `<attvalues>${attributes.map(([name, text]) => `<attvalue for="${name}" value="${xmlText(text)}"/>`).join("")}</attvalues>`;
}
