"""A server to ask: one that runs, or one of our own. May import: errors, graph."""

from .connect import connect

__all__ = ["connect"]
