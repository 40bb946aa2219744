"""The program that serves: on PATH, or in the checkout around this package or the working folder."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

NAME = "negotiations-graph"


@dataclass(frozen=True)
class Program:
    """How to start it, and the folder that its data belong to by default."""

    command: list[str]
    data: Path


def find_program(looked_for: list[str]) -> Program | None:
    """The program, or None; what was looked for is added to the list."""
    on_path = shutil.which(NAME)
    looked_for.append(f"the program {NAME} on PATH: {on_path or 'not there'}")
    if on_path is not None:
        return Program([on_path], Path.home() / f".{NAME}")
    folder = _checkout()
    if folder is None:
        looked_for.append("a checkout of the project around this package or the working folder: none")
        return None
    script = folder / "dist" / "cli.js"
    node = shutil.which("node")
    if not script.exists():
        looked_for.append(f"the checkout {folder}: it is not built; run npm ci there")
    elif node is None:
        looked_for.append(f"the checkout {folder}: it needs Node 20.19 or newer, and there is no node on PATH")
    else:
        return Program([node, str(script)], folder / ".data")
    return None


def _checkout() -> Path | None:
    for start in (Path(__file__).resolve(), Path.cwd()):
        for folder in (start, *start.parents):
            if _is_checkout(folder):
                return folder
    return None


def _is_checkout(folder: Path) -> bool:
    try:
        return bool(json.loads((folder / "package.json").read_text(encoding="utf-8")).get("name") == NAME)
    except (OSError, ValueError, AttributeError):
        return False
