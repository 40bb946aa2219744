"""Pictures have Chinese glyphs."""

import warnings
from io import BytesIO

import matplotlib as mpl
import pytest

import negotiations_graph as ng


def test_chinese_latin_and_signs_are_drawn_without_a_warning() -> None:
    mpl.use("agg")
    from matplotlib import pyplot

    with mpl.rc_context(), warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ng.style() == "Noto Sans SC"
        figure, axes = pyplot.subplots()
        axes.set_title("“三驾马车”与双方的第一次会议（贝尔格莱德） Vojislav Koštunica, Đorđe, Agim Çeku, Hashim Thaçi ÷ → − ①")
        axes.plot([-1, 1])
        figure.savefig(BytesIO(), format="svg")
        figure.savefig(BytesIO(), format="png")
        pyplot.close(figure)


def test_without_a_font_it_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import importlib

    module = importlib.import_module("negotiations_graph.style")
    monkeypatch.setattr(module, "_PACKAGE", "no_such_package")
    monkeypatch.setattr(module.font_manager, "get_font_names", lambda: ["DejaVu Sans"])
    with mpl.rc_context():
        assert module.style() == "DejaVu Sans"
    assert "No font with Chinese characters is found" in capsys.readouterr().err
