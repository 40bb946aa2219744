"""A server that runs is found; otherwise one is started, and ends with the interpreter."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import negotiations_graph as ng
from negotiations_graph.server.find import answers

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder without a server above it."""
    monkeypatch.chdir(tmp_path)
    for name in ("KG_URL", "KG_DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_the_address_of_the_environment(graph: ng.Graph, nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_URL", graph.url)
    assert ng.connect(language="ZH").url == graph.url


@pytest.mark.parametrize("below", [".", "work/deeper"])
def test_server_json_of_the_folder_or_one_above(graph: ng.Graph, nowhere: Path, below: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (nowhere / ".data").mkdir()
    (nowhere / ".data" / "server.json").write_text(json.dumps({"url": graph.url, "pid": 1}))
    (nowhere / below).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(nowhere / below)
    assert ng.connect().url == graph.url


def test_no_server_and_no_program(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_DATA_DIR", str(nowhere))
    (nowhere / "server.json").write_text(json.dumps({"url": "http://127.0.0.1:9/graphql"}))
    program = "import negotiations_graph as ng\ntry:\n    ng.connect()\nexcept ng.NoServer as error:\n    print(error)"
    shutil.copytree(Path(ng.__file__).parent, nowhere / "negotiations_graph")  # the package, but not inside its checkout
    environment = {**os.environ, "PATH": str(nowhere), "PYTHONPATH": str(nowhere)}
    said = subprocess.run([sys.executable, "-c", program], cwd=nowhere, env=environment, capture_output=True, text=True, check=True).stdout
    assert "No server runs, and none can be started. Looked for:" in said
    assert "KG_URL: not set" in said
    assert f"{nowhere}/server.json: its server http://127.0.0.1:9/graphql does not answer" in said
    assert "the program negotiations-graph on PATH: not there" in said
    assert "a checkout of the project around this package or the working folder: none" in said
    assert "connect(url=…)" in said


PROGRAM = """
import sys, negotiations_graph as ng
graph = ng.connect()
assert ng.connect().url == graph.url
print(graph.url, len(graph.meetings()), flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("end", ["close", "kill"])
def test_a_server_of_its_own_ends_with_the_interpreter(nowhere: Path, end: str) -> None:
    source = Path(ng.__file__).parents[1]
    environment = {**os.environ, "KG_DATA_DIR": str(nowhere / "data"), "PYTHONPATH": str(source)}
    child = subprocess.Popen([sys.executable, "-c", PROGRAM], cwd=CHECKOUT, env=environment, stdin=-1, stdout=-1, stderr=-1, text=True)
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    line = child.stdout.readline()
    assert line, child.stderr.read()
    url, meetings = line.split()
    assert meetings == "13"
    assert answers(url)
    if end == "close":
        child.stdin.close()
        assert child.wait(60) == 0
    else:
        child.send_signal(signal.SIGKILL)
        child.wait(60)
    deadline = time.monotonic() + 30
    while answers(url):
        assert time.monotonic() < deadline, "the server outlived the interpreter"
        time.sleep(0.1)
    said = child.stderr.read()
    assert "starting one (log: " in said
    assert "GraphQL is at" in (nowhere / "data" / "server.log").read_text()
    for pipe in (child.stdin, child.stdout, child.stderr):
        pipe.close()


def test_a_server_that_cannot_start_says_why(nowhere: Path) -> None:
    source = Path(ng.__file__).parents[1]
    environment = {**os.environ, "KG_DATA_DIR": str(nowhere), "PYTHONPATH": str(source), "PORT": "many"}
    said = subprocess.run([sys.executable, "-c", PROGRAM], cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False).stderr
    assert "NoServer: The server ended. Its last words" in said
    assert "PORT: expected a port" in said
