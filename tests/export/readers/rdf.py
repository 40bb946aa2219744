"""Reads a Turtle and a JSON-LD file with rdflib; prints whether they hold the same graph, and what is in it."""

import json
import sys
from collections import Counter

from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

KG = Namespace("urn:negotiations-graph:")
OA = Namespace("http://www.w3.org/ns/oa#")
KINDS = set(json.loads(sys.argv[3]))

turtle = Graph().parse(sys.argv[1], format="turtle")
jsonld = Graph().parse(sys.argv[2], format="json-ld")


def text(node: object) -> object:
    """A term as JSON: IRIs in brackets, literals as [text, language or datatype]."""
    if isinstance(node, URIRef):
        return f"<{node}>"
    assert isinstance(node, Literal)
    return [str(node), node.language or (str(node.datatype) if node.datatype else None)]


def said_of(subject: URIRef) -> dict[str, list[object]]:
    said: dict[str, list[object]] = {}
    for predicate, value in turtle.predicate_objects(subject):
        said.setdefault(str(predicate), []).append(text(value))
    return said


def selector(subject: object, kind: URIRef) -> dict[str, list[object]]:
    for one in turtle.objects(subject, OA.hasSelector):
        if (one, RDF.type, kind) in turtle:
            return said_of(one)
    return {}


kinds = {str(subject): kind for kind in KINDS for subject in turtle.subjects(RDF.type, KG[kind])}
print(
    json.dumps(
        {
            "isomorphic": isomorphic(turtle, jsonld),
            "blankNodes": sum(1 for node in turtle.all_nodes() if not isinstance(node, (URIRef, Literal))),
            "kinds": Counter(kinds.values()),
            "predicates": Counter(str(predicate) for predicate in turtle.predicates(unique=False)),
            "nodes": {subject: said_of(URIRef(subject)) for subject in kinds},
            "statements": {str(subject): said_of(subject) for subject in turtle.subjects(RDF.type, KG.Statement)},
            "quotes": {str(subject): selector(subject, OA.TextQuoteSelector) for subject in turtle.subjects(OA.hasSelector)},
            "positions": {str(subject): selector(subject, OA.TextPositionSelector) for subject in turtle.subjects(OA.hasSelector)},
        }
    )
)
