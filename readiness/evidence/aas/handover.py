"""Handover documentation (IDTA 02004 after VDI 2770): one line a document with its classes, languages and files."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.aas.environment import Element, Submodel
from readiness.evidence.aas.meaning import Names, all_of, first, said_in
from readiness.evidence.catena_x.values import day

_CLASS: Names = ("ClassId", "DocumentClassId", "0173-1#02-ABH996", "0173-1#02-ABI002")
_SYSTEM: Names = ("ClassificationSystem", "DocumentClassificationSystem", "0173-1#02-ABH997")
_ID: Names = ("ValueId", "DocumentIdentifier", "DocumentId", "0173-1#02-ABH994")
_TITLE: Names = ("Title", "0173-1#02-AAO105")
_VERSION: Names = ("DocumentVersionId", "Version", "0173-1#02-AAO100", "0173-1#02-AAP003")
_LANGUAGE: Names = ("Language", "Languages", "0173-1#02-AAN468")
_STATUS: Names = ("StatusValue", "0173-1#02-ABI001")
_STATUS_DATE: Names = ("StatusSetDate", "SetDate", "0173-1#02-ABI000")
_VDI = "2770"


def read_handover(submodel: Submodel) -> Iterator[tuple[Element, dict[str, object]]]:
    """Each document with its line; a collection without any class is no document."""
    for element in submodel.elements:
        members = element.children if element.kind == "SubmodelElementList" else (element,)
        for document in members:
            if all_of(document.walk(), _CLASS):
                yield document, _line(document)


def _line(document: Element) -> dict[str, object]:
    elements = list(document.walk())
    classes = dict(_classes(document))
    return {
        "document": first(elements, _ID),
        "description": first(elements, _TITLE),
        "class_system": next(iter(classes.values()), None),
        "document_classes": [each for each, system in classes.items() if _VDI in (system or "")],
        "document_languages": sorted({said[:2].lower() for said in said_in(all_of(elements, _LANGUAGE))}),
        "document_version": first(elements, _VERSION),
        "document_status": first(elements, _STATUS),
        "issued_on": day({"on": first(elements, _STATUS_DATE)}, "/on"),
        "document_files": sum(e.kind == "File" and e.said is not None for e in elements),
    }


def _classes(document: Element) -> Iterator[tuple[str, str | None]]:
    """Class and the system it belongs to, which stand side by side in one collection."""
    for element in document.walk():
        own = [c for c in element.children if c.said is not None]
        said = first(own, _CLASS)
        if said:
            yield said, first(own, _SYSTEM)
