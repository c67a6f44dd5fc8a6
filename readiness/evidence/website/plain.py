"""The plain text files of a site, decoded and cut into lines."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.decode import find_encoding
from readiness.evidence.peek import HEAD

Numbered = tuple[int, str]


def head_lines(data: bytes) -> list[Numbered]:
    """The lines with content at the beginning of a file, for recognising it; a line cut off at the end is left out."""
    head = data[:HEAD]
    return list(text_lines(head if len(data) <= HEAD else head.rpartition(b"\n")[0]))


def text_lines(data: bytes) -> Iterator[Numbered]:
    """Number and text of every line that is not blank; what no encoding reads is shown as such, never refused."""
    decoding = find_encoding(data)
    text = data.decode(decoding.encoding if decoding else "utf-8", "replace").removeprefix("\ufeff")
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield number, line.rstrip()


def directive(line: str) -> tuple[str, str] | None:
    """`name: value` with the name in lower case; None for any other line, a web address among them."""
    name, colon, value = line.partition(":")
    name = name.strip().lower()
    words = name.replace("-", "").replace(" ", "")
    if not colon or not words.isalpha() or value.startswith("//"):
        return None
    return name, value.strip()
