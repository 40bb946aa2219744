"""Runs the cells of a notebook as IPython does: in, a JSON list of texts; out, a JSON list of what each shows, or of its error."""

import json
import sys

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

shell = InteractiveShell.instance(colors="nocolor")
shown = []
for cell in json.load(sys.stdin):
    with capture_output() as captured:
        result = shell.run_cell(cell)
    parts = [captured.stdout, *(output.data.get("text/plain", "") for output in captured.outputs)]
    error = result.error_before_exec or result.error_in_exec
    shown.append({"text": "\n".join(part.rstrip("\n") for part in parts if part), "error": repr(error) if error else None})
json.dump(shown, sys.stdout, ensure_ascii=False)
