"""The magic %%graphql: a cell with a query becomes a table."""

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, cell_magic, magics_class
from IPython.core.magic_arguments import argument, magic_arguments, parse_argstring

from .graph import Graph
from .queries import Query
from .server.connect import last_graph


@magics_class
class GraphQLMagic(Magics):
    """What `%load_ext negotiations_graph` registers."""

    @magic_arguments()
    @argument("name", nargs="?", help="the variable that takes the table; without it the table is shown")
    @argument("--url", help="the server's address, with /graphql at its end; without it, that of the last connect()")
    @argument("--rows", help="the path of an inner list whose elements are to be the rows, such as attendances")
    @argument("--raw", action="store_true", help="the answer as the server gives it, in place of a table")
    @cell_magic
    def graphql(self, line: str, cell: str) -> object:
        """Ask a query. Its $variables take the values of Python's variables of the same name (`from_` for `$from`); others keep their defaults."""
        options = parse_argstring(self.graphql, line)
        query = Query(cell)
        graph = Graph(options.url) if options.url else last_graph()
        assert isinstance(self.shell, InteractiveShell)
        values = query.names_among(self.shell.user_ns)
        found: object = graph.raw(cell, **values) if options.raw else graph.ask(cell, rows=options.rows, **values)
        if options.name is None:
            return found
        self.shell.user_ns[options.name] = found
        return None
