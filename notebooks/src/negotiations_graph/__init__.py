"""A diplomatic record as tables and networks: `connect()` gives a Graph; `%load_ext negotiations_graph` the magic `%%graphql`."""

from typing import TYPE_CHECKING

from .errors import GraphError, NoServer, QueryError
from .graph import Graph
from .networks import to_network
from .server import connect
from .style import style

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

__version__ = "0.1.0"
__all__ = ["Graph", "GraphError", "NoServer", "QueryError", "connect", "style", "to_network"]


def load_ipython_extension(shell: "InteractiveShell") -> None:
    """Register the magic; called by `%load_ext negotiations_graph`."""
    from .magic import GraphQLMagic

    shell.register_magics(GraphQLMagic)
