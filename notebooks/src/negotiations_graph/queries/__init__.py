"""Queries of one's own: whole lists, flat tables, and faults shown in their place. May import: errors."""

from .ask import Query
from .caret import show_faults
from .progress import Progress

__all__ = ["Progress", "Query", "show_faults"]
