"""The parts of an administration shell's environment that are read here, from JSON as it is or from XML made alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from readiness.evidence.catena_x.values import is_text

_VERSION = re.compile(r"#\d{3}$")
_HOLDS = ("SubmodelElementCollection", "SubmodelElementList")
LINE = "#line"
"""Key under which an element of XML keeps its source line."""


@dataclass(frozen=True)
class Element:
    """One submodel element; `said` is its value as text, of several languages the first, None where it has none."""

    name: str
    kind: str
    meanings: tuple[str, ...]
    said: str | None
    languages: tuple[tuple[str, str], ...]
    children: tuple[Element, ...]
    raw: dict[str, Any]
    pointer: str
    row: int | None

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class Submodel:
    name: str
    ident: str | None
    template: bool
    meanings: tuple[str, ...]
    elements: tuple[Element, ...]
    pointer: str
    row: int | None

    def walk(self) -> Iterator[Element]:
        for element in self.elements:
            yield from element.walk()

    @property
    def filled(self) -> bool:
        return any(e.said is not None for e in self.walk())


@dataclass(frozen=True)
class Shell:
    ident: str | None
    asset: str | None
    holds: frozenset[str]
    """Ids of the submodels it names as its own."""
    pointer: str
    row: int | None


@dataclass(frozen=True)
class Environment:
    shells: tuple[Shell, ...]
    submodels: tuple[Submodel, ...]

    def of(self, shell: Shell) -> tuple[Submodel, ...]:
        """The filled submodels of one shell; all of them where it is alone, as references are often left out."""
        alone = len(self.shells) == 1
        return tuple(s for s in self.instances if alone or (s.ident or "") in shell.holds)

    @property
    def instances(self) -> tuple[Submodel, ...]:
        """Submodels that say something about a thing; templates and empty ones do not."""
        return tuple(s for s in self.submodels if not s.template and s.filled)


def environment_of(document: dict[str, Any]) -> Environment:
    """What the document holds; whatever has another form than it should is left out here and named by the rules."""
    shells = [
        Shell(
            _text(raw.get("id")),
            _text(_object(raw.get("assetInformation")).get("globalAssetId")),
            frozenset(_keys(_list(raw.get("submodels")))),
            pointer,
            _row(raw),
        )
        for pointer, raw in listed(document, "assetAdministrationShells", "")
    ]
    submodels = [_submodel(raw, pointer) for pointer, raw in listed(document, "submodels", "")]
    return Environment(tuple(shells), tuple(submodels))


def listed(record: dict[str, Any], name: str, at: str) -> list[tuple[str, dict[str, Any]]]:
    """The objects of a list with their pointers."""
    found = record.get(name)
    several = found if isinstance(found, list) else []
    return [(f"{at}/{name}/{i}", each) for i, each in enumerate(several) if isinstance(each, dict)]


def meanings_of(record: dict[str, Any]) -> tuple[str, ...]:
    """The keys of its semantic ids without the version of an ECLASS or IEC number."""
    references = [record.get("semanticId"), *_list(record.get("supplementalSemanticIds"))]
    return tuple(_VERSION.sub("", value) for value in _keys(references))


def _keys(references: list[Any]) -> Iterator[str]:
    for reference in references:
        for key in _list(_object(reference).get("keys")):
            value = _text(_object(key).get("value"))
            if value:
                yield value


def _submodel(raw: dict[str, Any], pointer: str) -> Submodel:
    return Submodel(
        name=_text(raw.get("idShort")) or "",
        ident=_text(raw.get("id")),
        template=str(raw.get("kind")).casefold() == "template",
        meanings=meanings_of(raw),
        elements=tuple(_element(e, at) for at, e in listed(raw, "submodelElements", pointer)),
        pointer=pointer,
        row=_row(raw),
    )


def _element(raw: dict[str, Any], pointer: str) -> Element:
    kind = raw.get("modelType")
    value = raw.get("value")
    languages = _languages(value) if kind == "MultiLanguageProperty" else ()
    inside = "statements" if kind == "Entity" else "value"
    children = listed(raw, inside, pointer) if kind in (*_HOLDS, "Entity") else []
    return Element(
        name=_text(raw.get("idShort")) or "",
        kind=kind if isinstance(kind, str) else "",
        meanings=meanings_of(raw),
        said=languages[0][1] if languages else _text(value) if kind not in _HOLDS else None,
        languages=languages,
        children=tuple(_element(c, at) for at, c in children),
        raw=raw,
        pointer=pointer,
        row=_row(raw),
    )


def _languages(value: Any) -> tuple[tuple[str, str], ...]:
    """(language, text) of each that says something, English first."""
    found = [
        (str(each.get("language")), text)
        for each in _list(value)
        if isinstance(each, dict) and (text := _text(each.get("text")))
    ]
    return tuple(sorted(found, key=lambda pair: not pair[0].lower().startswith("en")))


def _text(value: Any) -> str | None:
    return value.strip() if is_text(value) else None


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _row(raw: dict[str, Any]) -> int | None:
    found = raw.get(LINE)
    return found if isinstance(found, int) else None
