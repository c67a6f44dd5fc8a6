"""Which family a file belongs to, told from its first bytes; its name is never looked at."""

from __future__ import annotations

import codecs
import re
from typing import Literal

from readiness.evidence.limits import LARGE, MB, PACKED, SMALL, Allowance
from readiness.evidence.reading import Trouble

Family = Literal["empty", "pdf", "zip", "ole", "binary", "html", "xml", "json", "text"]

HEAD = 65_536
_NOTHING = b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"
_FAMILIES: tuple[tuple[bytes, Family], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")


def bom_encoding(data: bytes) -> str | None:
    """The encoding a byte order mark announces."""
    return next((name for bom, name in _BOMS if data.startswith(bom)), None)


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of mostly Latin text is zero."""
    head = data[: 2 * (min(len(data), HEAD) // 2)]
    if 4 * head.count(0) <= len(head):
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if min(even, odd) > max(even, odd) // 10:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def family_of(data: bytes) -> Family:
    """Text is what holds no control characters; PDF may carry up to 1 KB of other bytes before its mark."""
    if not data[:HEAD].strip(_NOTHING) and not data.strip(_NOTHING):
        return "empty"
    for magic, family in _FAMILIES:
        if data.startswith(magic):
            return family
    if b"%PDF-" in data[:1024]:
        return "pdf"
    encoding = bom_encoding(data) or wide_encoding(data)
    head = data[:HEAD].decode(encoding or "latin-1", "replace").lstrip("\ufeff \t\r\n")
    if _CONTROL.search(head):
        return "binary"
    if _HTML.match(head):
        return "html"
    if head.startswith("<"):
        return "xml"
    return "json" if head.startswith(("{", "[")) else "text"


def allowance(data: bytes) -> Allowance:
    """Streamed families may be large, the others must fit in memory."""
    family = family_of(data)
    if family == "zip":
        return PACKED
    return LARGE if family in ("xml", "text") else SMALL


def too_large(data: bytes) -> Trouble | None:
    """The reason to refuse a file by its size alone, before any process is started for it."""
    allowed = allowance(data).size
    if len(data) <= allowed:
        return None
    return Trouble("file_too_large", params={"size_mb": len(data) // MB, "limit_mb": allowed // MB})
