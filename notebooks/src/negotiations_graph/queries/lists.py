"""Where the lists of a query are, so that each can be followed to its end."""

from collections.abc import Iterator
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)

from .edits import EditedText

PAGE = "pageOfThisList"
NOT_LISTS = frozenset({"neighbourhood", "path"})
"""The fields of the schema that have `nodes` and are no connections."""
_CURSOR = "cursorOfList"
_BOUNDS = {"first", "last", "after", "before"}


@dataclass(frozen=True)
class List:
    """A connection of a query (GraphQL Cursor Connections). `variable` takes its cursor, where it has one."""

    path: tuple[str, ...]
    variable: str | None


def fields_of(selections: SelectionSetNode, document: DocumentNode) -> Iterator[FieldNode]:
    """The fields of a selection, those of its fragments among them."""
    fragments = {part.name.value: part for part in document.definitions if isinstance(part, FragmentDefinitionNode)}
    for selection in selections.selections:
        if isinstance(selection, FieldNode):
            yield selection
        elif isinstance(selection, InlineFragmentNode):
            yield from fields_of(selection.selection_set, document)
        elif isinstance(selection, FragmentSpreadNode) and selection.name.value in fragments:
            yield from fields_of(fragments[selection.name.value].selection_set, document)


def key_of(node: FieldNode) -> str:
    """The key of a field in the answer."""
    return node.alias.value if node.alias else node.name.value


def wrappers_of(node: FieldNode, document: DocumentNode) -> set[str]:
    """Which of `nodes` and `edges` a field selects; none where it is no connection."""
    if node.selection_set is None or node.name.value in NOT_LISTS:
        return set()
    return {field.name.value for field in fields_of(node.selection_set, document)} & {"nodes", "edges"}


def prepare_lists(document: DocumentNode, operation: OperationDefinitionNode, text: EditedText) -> list[List]:
    """
    Every list that the query does not bound itself by `first` or `last`, in its order. Into the text goes what is needed to follow them:
    whether they go on, and a cursor where they have none. A list has no cursor where one variable would stand for many: inside another
    list, or in a fragment or with a variable that several lists share.
    """
    found = list(_find(operation.selection_set, document, (), False))
    variables: dict[tuple[str, ...], str | None] = {}
    edited: dict[int, str | None] = {}
    for path, node, inside in found:
        if id(node) not in edited:
            added = None if inside else variables.get(path) or f"{_CURSOR}{len(variables)}"
            edited[id(node)] = _edit(node, added, text)
        variables.setdefault(path, edited[id(node)])
    used = list(variables.values())
    own = dict.fromkeys(name for name in used if name is not None and name.startswith(_CURSOR))
    if own:
        _declare(operation, ", ".join(f"${name}: String" for name in own), text)
    return [List(path, variable if used.count(variable) == 1 else None) for path, variable in variables.items()]


def _find(selections: SelectionSetNode, document: DocumentNode, path: tuple[str, ...], inside: bool) -> Iterator[tuple[tuple[str, ...], FieldNode, bool]]:
    for node in fields_of(selections, document):
        if node.selection_set is None or len(path) > 32:
            continue
        here = (*path, key_of(node))
        elements = wrappers_of(node, document)
        bounds = {argument.name.value: argument.value for argument in node.arguments}
        followed = isinstance(bounds.get("after"), VariableNode)
        if elements and (followed or not _BOUNDS & bounds.keys()):
            yield here, node, inside
        yield from _find(node.selection_set, document, here, inside or bool(elements))


def _edit(node: FieldNode, cursor: str | None, text: EditedText) -> str | None:
    """Insert what a list needs; give the variable of its cursor."""
    assert node.selection_set is not None
    assert node.selection_set.loc is not None
    text.insert(node.selection_set.loc.end - 1, f" {PAGE}: pageInfo {{ hasNextPage endCursor }} ")
    after = next((argument.value for argument in node.arguments if argument.name.value == "after"), None)
    if isinstance(after, VariableNode):
        return after.name.value
    if cursor is not None and node.arguments:
        last = node.arguments[-1].loc
        assert last is not None
        text.insert(last.end, f" after: ${cursor}")
    elif cursor is not None:
        assert node.name.loc is not None
        text.insert(node.name.loc.end, f"(after: ${cursor})")
    return cursor


def _declare(operation: OperationDefinitionNode, declarations: str, text: EditedText) -> None:
    assert operation.loc is not None
    if operation.variable_definitions:
        last = operation.variable_definitions[-1].loc
        assert last is not None
        text.insert(last.end, f", {declarations}")
    elif operation.name is not None and operation.name.loc is not None:
        text.insert(operation.name.loc.end, f"({declarations})")
    else:
        start = operation.loc.start
        keyword = text.original[start:].startswith("query")
        text.insert(start + len("query") if keyword else start, f" ({declarations}) " if keyword else f"query ({declarations}) ")
