"""What can go wrong, told so that an analyst knows what to do next."""

from collections.abc import Sequence


class GraphError(Exception):
    """A fault whose message is for people: a notebook shows it alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of a traceback."""
        return [f"{type(self).__name__}: {self}"]


class NoServer(GraphError):
    """No server answers, and none can be started; says what was looked for and what to do."""


class QueryError(GraphError):
    """What a server did not understand or refused, shown in the query. `faults` are its errors as they came (GraphQL specification, 7.1.2)."""

    def __init__(self, message: str, faults: Sequence[dict[str, object]] = ()) -> None:
        """Take the message to show and the errors that it was made from."""
        super().__init__(message)
        self.faults = list(faults)
