"""Hierarchical structures (IDTA 02011) as lines of a parts list: an entity inside another is a part of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from readiness.evidence.aas.environment import Element, Submodel
from readiness.evidence.aas.meaning import Names, all_of, first
from readiness.evidence.catena_x.values import at_pointer
from readiness.evidence.footprint.values import decimal

_COUNT: Names = ("BulkCount", "https://admin-shell.io/idta/HierarchicalStructures/BulkCount/1/0")
_HAS_PART: Names = ("HasPart", "https://admin-shell.io/idta/HierarchicalStructures/HasPart/1/0")
_RELATION = "RelationshipElement"


def read_structure(submodel: Submodel) -> Iterator[tuple[Element, dict[str, object]]]:
    """Each entity with its line. Entities laid out flat are nested by their HasPart relations instead."""
    entities = [e for e in submodel.walk() if e.kind == "Entity"]
    parents = {
        child.pointer: entity for entity in entities for child in entity.children if child.kind == "Entity"
    }
    by_name = {e.name: e for e in entities}
    parents.update(_related(submodel, by_name))
    for entity in entities:
        parent = parents.get(entity.pointer)
        yield (
            entity,
            {
                "part": _ident(entity),
                "parent": _ident(parent) if parent is not None else None,
                "quantity": decimal({"said": first(entity.children, _COUNT)}, "/said"),
            },
        )


def _related(submodel: Submodel, by_name: Mapping[str, Element]) -> Iterator[tuple[str, Element]]:
    """Pointer of the part -> the entity it goes into, as the relations say."""
    for relation in submodel.walk():
        if relation.kind != _RELATION or not all_of([relation], _HAS_PART):
            continue
        whole, part = (by_name.get(_last_key(relation.raw.get(end))) for end in ("first", "second"))
        if whole is not None and part is not None and whole is not part:
            yield part.pointer, whole


def _last_key(reference: Any) -> str:
    keys = at_pointer(reference, "/keys")
    last = keys[-1] if isinstance(keys, list) and keys else None
    value = last.get("value") if isinstance(last, dict) else None
    return value.strip() if isinstance(value, str) else ""


def _ident(entity: Element) -> str:
    """The id of the asset it stands for, else its name in the structure."""
    said = entity.raw.get("globalAssetId")
    named = said.strip() if isinstance(said, str) else ""
    return named or entity.name or entity.pointer
