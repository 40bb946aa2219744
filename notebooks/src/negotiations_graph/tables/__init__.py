"""The tables of the record, one a file: its columns, and the operation that fills it. May import: client, columns, pages."""
