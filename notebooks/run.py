"""
Runs notebooks without a browser, in a kernel each: python notebooks/run.py [--html FOLDER] [NOTEBOOK …]

Without names it runs all of this folder. A notebook fails by an error in a cell, an assertion, and anything on standard error: a missing glyph or font,
any other warning of Python. With --html it is rendered into the folder, as one file that asks no other place for anything.
"""

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert import HTMLExporter
from traitlets.config import Config

HERE = Path(__file__).resolve().parent
SECONDS = 300
# The one warning that is not the notebook's: a debugger that nobody attaches to says so.
KERNEL = {"PYDEVD_DISABLE_FILE_VALIDATION": "1", "PYTHONWARNINGS": "default"}


def notebooks() -> list[Path]:
    """The notebooks of this folder: what has jupytext's header."""
    return sorted(path for path in HERE.glob("*.py") if path.read_text(encoding="utf-8").startswith("# ---\n# jupyter:"))


def run(path: Path) -> tuple[nbformat.NotebookNode, list[str]]:
    """The executed notebook, and what is wrong with it."""
    notebook = jupytext.read(path)
    with tempfile.TemporaryDirectory(prefix="kernel-") as folder:
        # Sockets in a folder of the user's, in place of ports that everybody on the machine can connect to.
        by_ipc = Config({"ConnectionFileMixin": {"transport": "ipc", "ip": f"{folder}/ipc"}})
        try:
            NotebookClient(notebook, kernel_name="python3", timeout=SECONDS, config=by_ipc, resources={"metadata": {"path": str(HERE)}}).execute()
        except CellExecutionError as error:
            return notebook, [str(error)]
    return notebook, complaints(notebook)


def complaints(notebook: nbformat.NotebookNode) -> list[str]:
    """What cells said on standard error. Nothing is let through: warnings of Python and matplotlib stand there, and progress has nothing to show."""
    outputs = (output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs)
    return [output.text for output in outputs if output.output_type == "stream" and output.name == "stderr"]


def render(notebook: nbformat.NotebookNode, title: str) -> str:
    """The notebook as one file of HTML, with its styles and pictures and without scripts."""
    exporter = HTMLExporter(extra_template_basedirs=[str(HERE / "templates")], template_name="report", embed_images=True)
    body, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": title}})
    return str(body)


def main() -> int:
    """The exit code: 0 when all passed."""
    parser = argparse.ArgumentParser(description="Run notebooks without a browser.")
    parser.add_argument("--html", type=Path, metavar="FOLDER", help="render them into this folder")
    parser.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="names of this folder's notebooks, or files; all of this folder without")
    options = parser.parse_args()
    chosen = [name if name.suffix == ".py" else HERE / f"{name}.py" for name in options.notebooks] or notebooks()
    os.environ.update(KERNEL)
    if importlib.util.find_spec("negotiations_graph") is None:  # not installed: that of this checkout, here and in the kernels
        os.environ["PYTHONPATH"] = os.pathsep.join([str(HERE / "src"), *filter(None, [os.environ.get("PYTHONPATH")])])
        sys.path.insert(0, str(HERE / "src"))
    import negotiations_graph

    os.environ["KG_URL"] = negotiations_graph.connect().url
    failed = 0
    for path in chosen:
        began = time.monotonic()
        notebook, wrong = run(path)
        failed += bool(wrong)
        print(f"{path.stem}: {'FAILED' if wrong else 'passed'} ({time.monotonic() - began:.1f} s)", *wrong, sep="\n", flush=True)
        if options.html:
            options.html.mkdir(parents=True, exist_ok=True)
            (options.html / f"{path.stem}.html").write_text(render(notebook, path.stem), encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
