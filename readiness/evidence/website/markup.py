"""The structured data of an HTML page: JSON-LD blocks and microdata, as plain nodes with the line they stand on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lxml import etree

from readiness.evidence.json_text import parse_json
from readiness.evidence.reading import Trouble
from readiness.evidence.website.microdata import items

_VOCABULARY = re.compile(r"https?://(?:www\.)?schema\.org/?", re.I)


@dataclass(frozen=True)
class Block:
    """One JSON-LD block or one microdata item: `content` is an object or a list of objects."""

    content: Any
    row: int


@dataclass(frozen=True)
class Markup:
    blocks: tuple[Block, ...]
    faults: int
    troubles: tuple[Trouble, ...]


def markup_of(tree: Any) -> Markup:
    """Strict on purpose: a block a machine cannot read with certainty is told, never repaired in silence."""
    blocks: list[Block] = []
    troubles: list[Trouble] = []
    scripts = [s for s in tree.iter("script") if "ld+json" in (s.get("type") or "").lower()]
    for script in scripts:
        row = int(script.sourceline or 1)
        written = script.text or ""
        text = written.strip().removeprefix("<!--").removesuffix("-->").strip()
        content, broken = parse_json(text.encode("utf-8", "replace"))
        if broken is not None:
            before = written[: len(written) - len(written.lstrip())].count("\n")
            inner = row + before + (broken.row - 1 if broken.row else 0)
            troubles.append(Trouble("markup_broken", inner, params={"reason": broken.code}))
        elif not _speaks_schema_org(content):
            troubles.append(Trouble("markup_vocabulary", row))
        else:
            blocks.append(Block(content, row))
    return Markup((*blocks, *_microdata(tree)), len(troubles), tuple(troubles))


def _speaks_schema_org(content: Any) -> bool:
    """Every object of the block names the vocabulary, as an address, in a list, or as `@vocab`."""
    listed = content if isinstance(content, list) else [content]
    return bool(listed) and all(isinstance(one, dict) and _named(one.get("@context")) for one in listed)


def _named(context: Any) -> bool:
    stated = context if isinstance(context, list) else [context]
    texts = [c for s in stated for c in (s.values() if isinstance(s, dict) else [s]) if isinstance(c, str)]
    return any(_VOCABULARY.match(text) for text in texts)


def _microdata(tree: Any) -> tuple[Block, ...]:
    """Items whose type is of schema.org."""
    found = [(node, row) for node, row in items(tree) if any(map(_VOCABULARY.match, node["@type"]))]
    return tuple(Block(node, row) for node, row in found)


def parse_html(data: bytes, encoding: str | None) -> Any | None:
    """The tree; None where nothing of a page is there. Nothing outside the page is ever loaded."""
    parser = etree.HTMLParser(
        encoding=encoding, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
