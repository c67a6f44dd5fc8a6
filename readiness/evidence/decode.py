"""Which encoding a text file is in: marks first, then proof by decoding, then the pattern of its high bytes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from readiness.evidence.peek import bom_encoding, wide_encoding

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_SAMPLE = 2**20
_WORD = 4
"""Bytes of the shortest usual Chinese word. German writes two high bytes in a row (Größe), hardly ever four."""


@dataclass(frozen=True)
class Decoding:
    """`certain` is false where the encoding was guessed and a person should look at the preview."""

    encoding: str
    certain: bool


def find_encoding(data: bytes) -> Decoding | None:
    """None where no encoding we know can read all of it."""
    marked = bom_encoding(data) or wide_encoding(data)
    if marked is not None:
        return Decoding(marked, True) if decodes(data, marked) else None
    if decodes(data, "utf-8"):
        return Decoding("utf-8", True)
    chinese = _looks_chinese(data[:_SAMPLE])
    for encoding in ("gb18030", "cp1252") if chinese else ("cp1252", "gb18030"):
        if decodes(data, encoding):
            return Decoding(encoding, False)
    return None


def _looks_chinese(sample: bytes) -> bool:
    runs = [len(run) for run in _HIGH_RUN.findall(sample)]
    words = sum(length for length in runs if length >= _WORD and length % 2 == 0)
    return 2 * words > sum(runs)


def decodes(data: bytes, encoding: str) -> bool:
    """True if every byte stands for a character; False too for the name of no text encoding.

    Some codecs hand over halves of a character, which nothing can write again: encoding what was read shows them.
    """
    try:
        text = io.TextIOWrapper(io.BytesIO(data), encoding=encoding)
        while part := text.read(_SAMPLE):
            part.encode()
    except (UnicodeError, LookupError):
        return False
    return True


def lines(data: bytes, encoding: str) -> Iterator[str]:
    """Lines with their ends kept, decoded as they stream by."""
    return io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline="")
