"""Runs a notebook kept as text in the Deno kernel; prints what its cells print. Arguments: the notebook, deno, a folder for the kernel's specification."""

import json
import os
import sys
from pathlib import Path

notebook, deno, folder = sys.argv[1:]
spec = Path(folder, "kernels", "deno", "kernel.json")
spec.parent.mkdir(parents=True)
spec.write_text(json.dumps({"argv": [deno, "jupyter", "--kernel", "--conn", "{connection_file}"], "display_name": "Deno", "language": "typescript"}))
os.environ["JUPYTER_PATH"] = folder

import jupytext  # noqa: E402  The variable above is read on import.
from nbclient import NotebookClient  # noqa: E402

cells = jupytext.read(notebook)
NotebookClient(cells, timeout=120, resources={"metadata": {"path": str(Path(notebook).parent)}}).execute()
print("".join(output.get("text", "") for cell in cells.cells for output in cell.get("outputs", [])), end="")
