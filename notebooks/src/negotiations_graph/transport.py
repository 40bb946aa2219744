"""The generated client, with faults that an analyst can use."""

import json
from collections.abc import Callable
from typing import Any, cast

import httpx

from .client import Client
from .client.base_client import HttpClient, Response
from .errors import NoServer, QueryError
from .queries import show_faults

SECONDS = 60
"""How long an answer is waited for. The server ends queries itself, earlier."""


class Transport(Client):
    """Sends the project's operations, and any other query, to a server."""

    def __init__(self, url: str) -> None:
        """Take the server's address, with /graphql at its end."""
        super().__init__(url=url, http_client=cast(HttpClient, httpx.Client(timeout=SECONDS)))

    def execute(self, query: str, operation_name: str | None = None, variables: dict[str, Any] | None = None, **kwargs: Any) -> Response:  # noqa: ANN401
        """Send a query. Raises NoServer where nobody answers."""
        try:
            return super().execute(query, operation_name, variables, **kwargs)
        except httpx.HTTPError as error:
            reason = str(error) or type(error).__name__
            raise NoServer(f"The server at {self.url} does not answer ({reason}). If it was stopped, start it and call connect() again.") from error

    def get_data(self, response: Response) -> dict[str, Any]:
        """The `data` of an answer. Raises QueryError with the server's faults."""
        assert isinstance(response, httpx.Response)
        query = json.loads(response.request.content)["query"]
        return self._data(response, query, lambda line, column: (line, column))

    def send(self, text: str, variables: dict[str, object], place: Callable[[int, int], tuple[int, int]], shown: str) -> dict[str, object]:
        """Send any query and give its `data`. Faults are shown in `shown`, at the places that `place` makes of the server's."""
        response = self.execute(text, None, variables)
        assert isinstance(response, httpx.Response)
        return self._data(response, shown, place)

    def _data(self, response: httpx.Response, shown: str, place: Callable[[int, int], tuple[int, int]]) -> dict[str, Any]:
        try:
            body = response.json()
        except ValueError:
            body = None
        if not isinstance(body, dict) or not ("data" in body or "errors" in body):
            raise QueryError(f"{self.url} answers {response.status_code}, but not as a GraphQL server does. Its address ends with /graphql.")
        faults = body.get("errors")
        if faults:
            raise QueryError(show_faults(shown, faults, place), faults)
        data: dict[str, Any] = body["data"]
        return data
