"""What must hold in an environment: identifiers say something and are not given twice, short names have their form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from readiness.evidence.aas.environment import LINE, listed
from readiness.evidence.reading import Trouble

_SHORT_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_TYPES = frozenset(
    [
        "Property",
        "MultiLanguageProperty",
        "Range",
        "File",
        "Blob",
        "ReferenceElement",
        "RelationshipElement",
        "AnnotatedRelationshipElement",
        "SubmodelElementCollection",
        "SubmodelElementList",
        "Entity",
        "Operation",
        "Capability",
        "BasicEventElement",
    ]
)
_SHELL = ("id",)
_ASSET = ("globalAssetId", "assetType")


def faults(document: dict[str, Any]) -> Iterator[Trouble]:
    """Every broken rule with its pointer (and line, where the environment came as XML)."""
    seen: set[str] = set()
    for at, shell in listed(document, "assetAdministrationShells", ""):
        yield from _identified(at, shell, seen)
        about = shell.get("assetInformation")
        yield from _empty(f"{at}/assetInformation", about if isinstance(about, dict) else {}, _ASSET)
    for at, submodel in listed(document, "submodels", ""):
        yield from _identified(at, submodel, seen)
        for place, element in listed(submodel, "submodelElements", at):
            yield from _element(place, element, named=True)


def _identified(at: str, record: dict[str, Any], seen: set[str]) -> Iterator[Trouble]:
    ident = record.get("id")
    if not isinstance(ident, str) or not ident.strip():
        yield Trouble("aas_empty", _line(record), f"{at}/id", params={"name": "id"})
    elif ident in seen:
        yield Trouble("aas_double", _line(record), f"{at}/id", params={"name": "id"})
    else:
        seen.add(ident)


def _empty(at: str, record: dict[str, Any], names: tuple[str, ...]) -> Iterator[Trouble]:
    for name in names:
        if name in record and not (isinstance(record[name], str) and record[name].strip()):
            yield Trouble("aas_empty", _line(record), f"{at}/{name}", params={"name": name})


def _element(at: str, element: dict[str, Any], named: bool) -> Iterator[Trouble]:
    """Children of a list have no short names of their own."""
    kind, short = element.get("modelType"), element.get("idShort")
    if not isinstance(kind, str) or kind not in _TYPES:
        yield Trouble("aas_form", _line(element), f"{at}/modelType", params={"name": "modelType"})
    if (short is None and named) or (
        short is not None and not (isinstance(short, str) and _SHORT_NAME.fullmatch(short))
    ):
        yield Trouble("aas_form", _line(element), f"{at}/idShort", params={"name": "idShort"})
    for inside in ("value", "statements"):
        for place, child in listed(element, inside, at):
            if "modelType" in child:
                yield from _element(place, child, named=kind != "SubmodelElementList")


def _line(record: dict[str, Any]) -> int | None:
    """The source line, where the environment came as XML."""
    line = record.get(LINE)
    return line if isinstance(line, int) else None
