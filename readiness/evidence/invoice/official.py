"""The official rules of EN 16931: compiled style sheets run by Saxon, their report read by the rules of each syntax.

A naive reading goes wrong both ways. In CII the sheet marks nothing as fatal, so counting fatal flags finds no broken
total; and one rule refuses every profile but its own, so counting all failures finds faults in sound invoices.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from lxml import etree

from readiness.evidence.invoice.rule_sets import SHEETS, path_of, release_of

PROFILE_RULE = "FX-SCH-A-000556"
"""Its list holds one profile, that of the sheet itself; the profile is judged by our own table instead."""
_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_STEP = re.compile(r"/\*:([\w.-]+)\[namespace-uri\(\)='([^']*)'\]\[(\d+)\]")


@dataclass(frozen=True)
class Failed:
    """One rule an invoice breaks; `says` is the rule's own sentence, in English."""

    rule: str
    says: str
    row: int | None


@dataclass(frozen=True)
class Outcome:
    """`failed` counts against EN 16931; `apart` are rules of the Factur-X profile beside it."""

    release: str
    failed: tuple[Failed, ...]
    apart: tuple[Failed, ...] = ()
    stopped: bool = False
    """The rules could not be computed, because a value is not even of its type."""


@cache
def _saxon() -> Any | None:
    """The library, None where it is absent or its native part does not load on this machine."""
    try:
        return importlib.import_module("saxonche")
    except ImportError:
        return None


@cache
def _processor() -> Any:
    saxon = _saxon()
    assert saxon is not None
    return saxon.PySaxonProcessor(license=False)


@cache
def _sheet(name: str) -> Any:
    """Compiled once in a process: half a second to a second each, against a few milliseconds an invoice."""
    return _processor().new_xslt30_processor().compile_stylesheet(stylesheet_file=str(path_of(SHEETS[name])))


def available(sheet: str) -> bool:
    return _saxon() is not None and path_of(SHEETS[sheet]) is not None


def run(root: Any, sheet: str, schema_holds: bool) -> Outcome:
    """Only for an `available` sheet. Saxon gets the tree written anew, without any document type or entity.

    On a document that breaks its schema the rules may stop half way: that is the document's doing. On a sound
    one it would be ours, and is raised.
    """
    saxon = _saxon()
    assert saxon is not None
    try:
        node = _processor().parse_xml(xml_text=etree.tostring(root, encoding="unicode"))
        report = _sheet(sheet).transform_to_string(xdm_node=node)
    except saxon.PySaxonApiError:
        if schema_holds:
            raise
        return Outcome(release_of(sheet), (), stopped=True)
    asserted = list(_failures(root, report))
    counted = _counts_in_ubl if sheet == "ubl" else _counts_in_cii
    return Outcome(
        release_of(sheet),
        tuple(f for f, flag in asserted if counted(f.rule, flag)),
        tuple(f for f, _ in asserted if f.rule.startswith("FX-SCH-") and f.rule != PROFILE_RULE),
    )


def _counts_in_ubl(_: str, flag: str | None) -> bool:
    return flag == "fatal"


def _counts_in_cii(rule: str, flag: str | None) -> bool:
    return rule.startswith("BR-") and flag != "warning"


def _failures(root: Any, report: str) -> Iterator[tuple[Failed, str | None]]:
    """Every failed assertion with its flag, at the line of the element it names; most reports hold none."""
    if "failed-assert" not in report:
        return
    for found in etree.fromstring(report.encode()).iter(f"{_SVRL}failed-assert"):
        says = " ".join(" ".join(found.itertext()).split())
        rule = found.get("id", "")
        text = says.removeprefix(f"[{rule}]").lstrip(" -")
        yield Failed(rule, text, _row(root, found.get("location", ""))), found.get("flag")


def _row(root: Any, location: str) -> int | None:
    """The source line of a location written as `/*:name[namespace-uri()='...'][n]/...`."""
    steps = _STEP.findall(location)
    if not steps:
        return None
    at = root
    for name, namespace, place in steps[1:]:
        same = list(at.iterchildren(f"{{{namespace}}}{name}"))
        if int(place) > len(same):
            break
        at = same[int(place) - 1]
    row: int | None = at.sourceline
    return row
