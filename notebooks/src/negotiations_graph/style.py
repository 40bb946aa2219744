"""Pictures for a report, with Chinese glyphs."""

import sys
from importlib.resources import as_file, files

import matplotlib as mpl
from matplotlib import font_manager

FAMILY = "Noto Sans SC"
_PACKAGE = "pylopdf_fonts_zh_cn"
_FILE = "NotoSansSC-Regular.otf"
_OTHERS = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans CJK JP",
    "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Microsoft YaHei",
    "SimHei",
)


def style() -> str:
    """
    Set matplotlib up for Chinese and Latin text, and readable pictures; give the font's name. The font is Noto Sans SC, which is installed
    with this package: so pictures are the same everywhere. Without it one of the system's is taken; where there is none, what to do is said on standard error.
    """
    family = _own_font() or next((name for name in _OTHERS if name in font_manager.get_font_names()), None)
    if family is None:
        print(
            f"No font with Chinese characters is found. `pip install {_PACKAGE.replace('_', '-')}` brings one; on Debian: apt-get install fonts-noto-cjk.",
            file=sys.stderr,
        )
        family = "DejaVu Sans"
    mpl.rcParams.update(
        {
            # Latin first: Noto Sans SC has no č, ć, š, ž, and composes them with the accent beside the letter, without a warning.
            "font.family": ["DejaVu Sans", family],
            "axes.unicode_minus": False,  # a hyphen, which every font has
            "figure.dpi": 110,
            "savefig.dpi": 200,
            "savefig.bbox": "tight",
            "figure.constrained_layout.use": True,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "svg.fonttype": "path",
        }
    )
    return family


def _own_font() -> str | None:
    try:
        with as_file(files(_PACKAGE) / _FILE) as path:
            font_manager.fontManager.addfont(path)
    except (ModuleNotFoundError, OSError):
        return None
    return FAMILY
