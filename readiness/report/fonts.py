"""Where the report's typefaces lie: in two packages, so that every machine sets the same page."""

from __future__ import annotations

from pathlib import Path

import fontpkg_noto_sans
import manimgx_fonts_cjk


def font_folders() -> tuple[Path, Path]:
    """Noto Sans, then Noto Sans CJK."""
    return Path(fontpkg_noto_sans.__file__).parent / "files", Path(manimgx_fonts_cjk.__file__).parent
