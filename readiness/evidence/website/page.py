"""One HTML page: what it says of itself, its markup, and how much of it a reader sees who runs no scripts.

Conformant: the page carries markup of schema.org, every block can be read, every value read here has its form.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from readiness.evidence.decode import find_encoding
from readiness.evidence.peek import HEAD, bom_encoding, wide_encoding
from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import WEB_PAGE
from readiness.evidence.website.markup import markup_of, parse_html
from readiness.evidence.website.part import Line, Part
from readiness.evidence.website.schema_org import organisation, product, things

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset|<\?xml[^>]{0,100}encoding", re.I)
_UNSEEN = ("script", "style", "noscript", "template", "head")
_NOINDEX = re.compile(r"\b(?:noindex|none)\b", re.I)
_ROBOTS = ("robots", "googlebot", "bingbot")


def parse(data: bytes) -> Part:
    tree = parse_html(data, _encoding(data))
    if tree is None:
        return Part(troubles=(Trouble("page_empty"),))
    markup = markup_of(tree)
    url, troubles = _own_address(tree), list(markup.troubles)
    if not markup.blocks and not markup.faults:
        troubles.append(Trouble("markup_none"))
    lines: list[Line] = []
    products = 0
    for kind, node, row in things(markup.blocks):
        if kind == "product":
            line, wrong = product(node, row, url)
            products += 1
            troubles += wrong
            lines.append(line)
        else:
            lines.append(organisation(node, row, url))
    values = {
        "url": url,
        "title": _one(tree, "//title/text()"),
        "languages": _languages(tree),
        "noindex": any(_NOINDEX.search(content) for name, content in _metas(tree) if name in _ROBOTS),
        "markup_blocks": len(markup.blocks),
        "markup_faults": markup.faults,
        "products": products,
        "text_length": _seen_text(tree),
    }
    return Part((Line(WEB_PAGE, values, 1), *lines), tuple(troubles))


def _encoding(data: bytes) -> str | None:
    """A byte order mark wins, then what the page declares (left to the parser), then proof by decoding."""
    marked = bom_encoding(data) or wide_encoding(data)
    if marked is not None:
        return marked.removesuffix("-sig")
    if _CHARSET.search(data[:HEAD]):
        return None
    found = find_encoding(data)
    return found.encoding if found else None


def _own_address(tree: Any) -> str | None:
    stated = tree.xpath("//link[contains(concat(' ', normalize-space(@rel), ' '), ' canonical ')]/@href")
    shared = [content for name, content in _metas(tree) if name == "og:url"]
    return next((str(a).strip() for a in (*stated, *shared) if str(a).strip()), None)


def _metas(tree: Any) -> list[tuple[str, str]]:
    return [
        ((meta.get("name") or meta.get("property") or "").lower(), meta.get("content") or "")
        for meta in tree.iter("meta")
    ]


def _languages(tree: Any) -> list[str]:
    """The page's own language and those it points to as translations of itself."""
    root = tree if tree.tag == "html" else tree.find(".//html")
    own = [] if root is None else [root.get("lang") or ""]
    named = [*own, *map(str, tree.xpath("//link[@rel='alternate']/@hreflang"))]
    codes = [n.strip().lower().partition("-")[0] for n in named]
    return list(dict.fromkeys(code for code in codes if code and code != "x"))


def _one(tree: Any, path: str) -> str | None:
    return next((str(t).strip() for t in tree.xpath(path) if str(t).strip()), None)


def _seen_text(tree: Any) -> int:
    """Changes the tree, so it is asked last."""
    etree.strip_elements(tree, *_UNSEEN, with_tail=False)
    return len(" ".join("".join(map(str, tree.itertext())).split()))
