"""llms.txt: a guide for language models in Markdown - a title, a summary, sections with lists of links.

Conformant: one title that comes first, at least one link, every link a web address with a text, nothing but links in
the sections.
"""

from __future__ import annotations

import re

from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import LLMS_LINK
from readiness.evidence.website.part import Line, Part
from readiness.evidence.website.plain import Numbered, head_lines, text_lines

_TITLE = re.compile(r"#\s+(\S.*)")
_SECTION = re.compile(r"##\s+(\S.*)")
_LINK = re.compile(r"\s*[-*+]\s+\[([^\]]*)\]\(\s*<?([^)>\s]*)>?[^)]*\)(.*)")
_ADDRESS = re.compile(r"(?:https?://[^\s/]+|/)\S*")


def recognises(data: bytes) -> bool:
    """Markdown that opens with a title and holds a list of links or a summary."""
    lines = [line for _, line in head_lines(data)]
    if not lines or not _TITLE.fullmatch(lines[0]):
        return False
    return any(_LINK.fullmatch(line) for line in lines) or (
        any(line.startswith(">") for line in lines) and any(_SECTION.fullmatch(line) for line in lines)
    )


def parse(data: bytes) -> Part:
    lines = list(text_lines(data))
    title, summary = _opening(lines)
    links: list[Line] = []
    troubles: list[Trouble] = []
    section = None
    for row, text in lines:
        if found := _SECTION.fullmatch(text):
            section = found[1].strip()
        elif found := _LINK.fullmatch(text):
            url = found[2] if _ADDRESS.fullmatch(found[2]) else None
            if url is None or not found[1].strip():
                troubles.append(Trouble("llms_link", row, "url", params={"link": text.strip()[:80]}))
            links.append(_line(row, title, summary, section, found[1].strip() or None, url))
        elif section is not None and not text.startswith(("#", " ", "\t")):
            troubles.append(Trouble("llms_no_link", row, params={"section": section[:80]}))
    if sum(1 for _, text in lines if _TITLE.fullmatch(text)) != 1:
        troubles.append(Trouble("llms_titles", lines[0][0] if lines else None, "title"))
    if not links:
        troubles.append(Trouble("llms_empty"))
        links.append(_line(1, title, summary, None, None, None))
    return Part(tuple(links), tuple(troubles))


def _opening(lines: list[Numbered]) -> tuple[str | None, str | None]:
    """The title and the quoted summary below it, before the first section."""
    title = next((found[1].strip() for _, text in lines if (found := _TITLE.fullmatch(text))), None)
    quoted = []
    for _, text in lines:
        if _SECTION.fullmatch(text):
            break
        if text.startswith(">"):
            quoted.append(text.lstrip("> ").strip())
    return title, " ".join(filter(None, quoted)) or None


def _line(
    row: int, title: str | None, summary: str | None, section: str | None, text: str | None, url: str | None
) -> Line:
    said = {"title": title, "summary": summary, "section": section, "link_text": text, "url": url}
    return Line(LLMS_LINK, dict(said), row)


def link_count(part: Part) -> int:
    return sum(1 for line in part.lines if line.values["url"] is not None)
