"""The page around the app: Streamlit's own, under our name and icon, in the reader's language."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from base64 import b64encode
from functools import cache
from pathlib import Path

import streamlit as st

from readiness.content.texts import texts
from readiness.model.base import LANGS, Lang

ASSETS = Path(__file__).parent / "assets"
_PAGE = Path(st.__file__).parent / "static" / "index.html"
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_PRELOADED_FONT = re.compile(r'\s*<link\s+rel="preload"\s+href="[^"]*SourceSans[^"]*"[^>]*/>', re.DOTALL)
_TITLE = "<title>Streamlit</title>"
_ICON = '<link rel="shortcut icon" href="./favicon.png" />'
WORDS = ("upload", "per_file", "enter", "submit", "no_results")
"""Keys of `ui/frame`: in English what Streamlit writes, in the other languages what is shown instead."""


def shipped() -> str:
    return _PAGE.read_text("utf-8")


def page() -> str:
    """Our name and icon; a font nobody sees is not loaded, what `frame.js` and `frame.css` do is."""
    name = texts("en")("report/product")
    found = shipped().replace(_TITLE, f"<title>{name}</title>")
    found = found.replace(_ICON, '<link rel="icon" href="/icon.svg" type="image/svg+xml" />')
    found = _PRELOADED_FONT.sub("", found)
    own = (
        f'<meta name="started" content="{started()}" />'
        '<link rel="stylesheet" href="/frame.css" /><script src="/frame.js" defer></script>'
    )
    return found.replace("</head>", f"{own}</head>")


@cache
def started() -> str:
    """Another one for each process: an open page sees by it that the server it knew is gone."""
    return secrets.token_hex(8)


def script_hash() -> str:
    """The hash by which the browser lets the one inline script of Streamlit's page run."""
    inline = "".join(_INLINE.findall(shipped()))
    return b64encode(hashlib.sha256(inline.encode()).digest()).decode()


def words(lang: Lang) -> str:
    """Pairs of what stands there and what to write instead."""
    english, own = texts("en"), texts(lang)
    return json.dumps(
        [[english(f"ui/frame/{key}"), own(f"ui/frame/{key}")] for key in WORDS], ensure_ascii=False
    )


def known_language(code: str) -> Lang | None:
    return next((lang for lang in LANGS if lang == code), None)
