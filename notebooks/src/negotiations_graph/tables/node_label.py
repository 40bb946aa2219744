"""What to call a node of any type."""

from typing import Literal

_FIELDS = ("name", "title", "content", "description")


def node_label(node: object, lang: Literal["EN", "ZH"]) -> str:
    """Its name, title, content or description in a language; a component's eId; the id of what has none of these."""
    for field in _FIELDS:
        value = getattr(node, f"{field}_{lang.lower()}", None)
        if isinstance(value, str):
            return value
    return str(getattr(node, "e_id", None) or getattr(node, "id", ""))
