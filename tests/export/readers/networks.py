"""Reads a GraphML and a GEXF file with networkx; prints the nodes and edges of both with their attributes."""

import json
import sys

import networkx as nx


def dump(graph: nx.Graph) -> dict[str, object]:
    edges = [
        {"from": start, "to": end, **{name: value for name, value in values.items() if name != "id"}, "id": values.get("id", key)}
        for start, end, key, values in nx.MultiDiGraph(graph).edges(keys=True, data=True)
    ]
    return {"directed": graph.is_directed(), "nodes": dict(graph.nodes(data=True)), "edges": edges}


print(json.dumps({"graphml": dump(nx.read_graphml(sys.argv[1], force_multigraph=True)), "gexf": dump(nx.read_gexf(sys.argv[2]))}))
