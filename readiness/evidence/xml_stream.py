"""XML as a stream of events with its source lines, without entities, with a cap on depth and text.

Expat and not lxml: it tells the exact line beyond line 65,535, and its handlers let us refuse a document type
definition the moment it opens instead of silently emptying the entities it declared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from xml.parsers import expat

from readiness.evidence import limits
from readiness.evidence.peek import bom_encoding, wide_encoding
from readiness.evidence.reading import Trouble

_CHUNK = 65_536
_DECLARED = re.compile(rb"^[^<]{0,4}<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_EXPAT_READS = {"utf-8", "utf8", "utf-16", "iso-8859-1", "us-ascii", "ascii"}

Start = Callable[[str, dict[str, str], int, str], None]
End = Callable[[str, str], None]


class XmlTrouble(Exception):
    """The stream had to be refused; `trouble` says why and at which line."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.code)
        self.trouble = trouble


def local_name(name: str) -> str:
    return name.rpartition("}")[2]


def stream(data: bytes, start: Start, end: End, doctypes: Collection[str] | None = ()) -> None:
    """Calls `start(name, attributes, line, before)` and `end(name, text)` for each element, names as `namespace}local`.

    `before` and `text` are the character data since the last tag. A bare DOCTYPE is let pass for the root names in `doctypes` (None: any),
    its outside part is never fetched. Raises XmlTrouble.
    """
    parse(data, lambda parser: _take_elements(parser, start, end), doctypes)


def parse(
    data: bytes, attach: Callable[[expat.XMLParserType], None], doctypes: Collection[str] | None = ()
) -> None:
    """The same for a reader with handlers of its own: `attach` sets them, and keeps the caps on depth and text itself."""
    stated, forced = _utf8(data)
    parser = expat.ParserCreate(forced, "}")
    parser.buffer_text = True
    parser.buffer_size = _CHUNK
    attach(parser)
    _refuse_definitions(parser, doctypes)
    try:
        for at in range(0, len(stated), _CHUNK):
            parser.Parse(stated[at : at + _CHUNK], False)
        parser.Parse(b"", True)
    except expat.ExpatError as broken:
        reason = expat.ErrorString(broken.code)
        raise XmlTrouble(Trouble("xml_broken", row=broken.lineno, params={"reason": reason})) from broken
    except LookupError as unknown:
        raise XmlTrouble(Trouble("encoding_unknown", 1, params={"encoding": "?"})) from unknown


def _take_elements(parser: expat.XMLParserType, start: Start, end: End) -> None:
    """Hands elements on with their text. Closures, not methods: they run some million times for a large catalogue."""
    depth, text = 0, ""
    deepest, longest = limits.XML_DEPTH, limits.XML_TEXT

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, text
        depth += 1
        if depth > deepest:
            raise refusal(parser, "xml_too_deep")
        before, text = text, ""
        start(name, attributes, parser.CurrentLineNumber, before)

    def closed(name: str) -> None:
        nonlocal depth, text
        depth -= 1
        said, text = text, ""
        end(name, said)

    def characters(said: str) -> None:
        nonlocal text
        text = text + said if text else said
        if len(text) > longest:
            raise refusal(parser, "cell_too_long")

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = characters


def _refuse_definitions(parser: expat.XMLParserType, doctypes: Collection[str] | None) -> None:
    """No document brings its own definitions; a bare DOCTYPE passes for the names in `doctypes` (None: any)."""

    def doctype(name: str, _system: str | None, _public: str | None, inside: int) -> None:
        if inside or (doctypes is not None and name not in doctypes):
            raise refusal(parser, "xml_dtd")

    def entity(*_: object) -> None:
        raise refusal(parser, "xml_dtd")

    def skipped(*_: object) -> None:
        raise refusal(parser, "xml_entity")

    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = entity
    parser.SkippedEntityHandler = skipped


def refusal(parser: expat.XMLParserType, code: str) -> XmlTrouble:
    """To be raised by a handler: what is wrong, at the line reached."""
    return XmlTrouble(Trouble(code, row=parser.CurrentLineNumber))


def _utf8(data: bytes) -> tuple[bytes, str | None]:
    """Data and the encoding to force; transcoded where expat does not know the declared encoding."""
    if bom_encoding(data) in ("utf-32",):
        return data.decode("utf-32", "replace").encode(), "utf-8"
    if bom_encoding(data) is not None:
        return data, None
    wide = wide_encoding(data)
    if wide is not None:
        return data, "utf-16"
    declared = _DECLARED.match(data)
    if declared is None or declared[1].decode().lower() in _EXPAT_READS:
        return data, None
    try:
        return data.decode(declared[1].decode()).encode(), "utf-8"
    except LookupError as unknown:
        raise XmlTrouble(Trouble("encoding_unknown", params={"encoding": declared[1].decode()})) from unknown
    except UnicodeError as broken:
        raise XmlTrouble(Trouble("encoding_broken", params={"encoding": declared[1].decode()})) from broken


class _Found(Exception):
    """The root element was reached; nothing more is needed."""


def root_of(data: bytes) -> str | Trouble:
    """The local name of the root element, or why the stream must be refused before it. Any bare DOCTYPE passes."""
    names: list[str] = []

    def start(name: str, *_: object) -> None:
        names.append(local_name(name))
        raise _Found

    try:
        stream(data, start, lambda *_: None, doctypes=None)
    except _Found:
        return names[0]
    except XmlTrouble as refused:
        return refused.trouble
    return Trouble("xml_broken", 1, params={"reason": "no element"})
