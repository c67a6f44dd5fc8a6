"""Bytes in, Reading out: the family decides the walls and the readers to ask, the content decides the reader.

A new format is one module in `readers/` with `recognises(data)` and `read(data, hint)`, named here by its family.
Modules are loaded when their family turns up, so that a child that reads a CSV never pays for a PDF library.
"""

from __future__ import annotations

import importlib
from typing import Protocol, cast

from readiness.evidence.archive import check_archive
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import Family, family_of
from readiness.evidence.reading import Hint, Reading, Trouble
from readiness.evidence.xml_stream import XmlTrouble, root_of, stream

READERS: dict[Family, tuple[str, ...]] = {
    "pdf": ("factur_x", "pdf"),
    "zip": (
        "aas",
        "web_site",
        "minerals",
        "change_notice",
        "workbook",
        "docx",
    ),
    "xml": (
        "oci",
        "web_page",
        "sitemap",
        "bmecat",
        "ubl_invoice",
        "cii",
        "rule_test",
        "aas",
        "epcis_xml",
        "ltsd_xml",
        "ubl_catalogue",
        "change_notice",
        "screening_list",
        "ubl",
        "opentrans",
        "cxml",
    ),
    "json": (
        "agent_profile",
        "catena_x",
        "aas",
        "epcis",
        "pact",
        "product_passport",
        "etim_xchange",
        "product_feed",
        "openapi",
    ),
    "html": (
        "oci",
        "web_page",
    ),
    "text": (
        "robots_txt",
        "llms_txt",
        "security_txt",
        "edifact",
        "oci",
        "openapi",
        "cif",
        "country_ratings",
        "delimited",
    ),
}
"""Family -> modules of `readers/`, asked in this order."""

_REFUSED: dict[Family, str] = {"empty": "empty_file", "binary": "binary_file", "ole": "old_office_file"}
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")


class Reader(Protocol):
    """What a module of `readers/` offers."""

    def recognises(self, data: bytes) -> bool: ...
    def read(self, data: bytes, hint: Hint) -> Reading: ...


def reader_named(module: str) -> Reader:
    return cast(Reader, importlib.import_module(f"readiness.evidence.readers.{module}"))


def read_bytes(data: bytes, hint: Hint) -> Reading:
    """The reading of one file; a file that no reader knows is `unknown`, with the reason and what to do."""
    refused = check_bytes(data)
    if refused is not None:
        return Reading("unknown", "unreadable", problems=(refused,))
    family = family_of(data)
    for module in READERS.get(family, ()):
        reader = reader_named(module)
        if reader.recognises(data):
            return reader.read(data, hint)
    return _not_understood(family, data)


def check_bytes(data: bytes) -> Trouble | None:
    """The reason to refuse a file before any reader sees it, by the rules of its family."""
    family = family_of(data)
    if family == "ole" and _ENCRYPTED_OFFICE in data:
        return Trouble("encrypted")
    if family in _REFUSED:
        return Trouble(_REFUSED[family])
    if family == "zip":
        return check_archive(data)
    if family == "json":
        return parse_json(data)[1]
    root = root_of(data) if family == "xml" else None
    return root if isinstance(root, Trouble) else None


def _not_understood(family: Family, data: bytes) -> Reading:
    """Opened and sound, but of no kind read here. XML is walked to its end first: a broken one is not sound."""
    if family != "xml":
        return Reading("unknown", "parsable", problems=(Trouble("format_not_read"),))
    try:
        stream(data, lambda *_: None, lambda *_: None, doctypes=None)
    except XmlTrouble as refused:
        return Reading("unknown", "unreadable", problems=(refused.trouble,))
    root = str(root_of(data))
    return Reading("unknown", "parsable", problems=(Trouble("xml_not_read", params={"root": root[:80]}),))
