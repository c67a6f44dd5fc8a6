"""Which raw materials a part holds, as far as its material, its name or its customs code says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import Literal, cast

from readiness.world.composition.component import Component, Evidence, read_components
from readiness.world.composition.origin import Imports, Leader, read_imports, read_leaders
from readiness.world.composition.phrases import Phrases, phrases
from readiness.world.table import read_table
from readiness.world.things import Material

How = Literal["material", "name", "customs_code"]
Grade = Literal["stated", "sourced", "partly", "judgement"]
SUBHEADING, HEADING, CHAPTER = 6, 4, 2


@dataclass(frozen=True)
class Contained:
    """One raw material in one component."""

    component: str
    material: str
    elements: str
    evidence: Evidence
    source: str


@dataclass(frozen=True)
class Content:
    """A raw material found in a part. `possible`: other parts of this name or code do not hold it.

    How much of it, in kg, nobody publishes; only the user's own parts list could say.
    """

    material: str
    how: How
    evidence: Grade
    possible: bool
    components: tuple[str, ...] = ()
    elements: str = ""


@dataclass(frozen=True)
class Composition:
    components: Mapping[str, Component]
    contained: Mapping[str, tuple[Contained, ...]]
    codes: Mapping[str, tuple[tuple[str, bool], ...]]
    """Customs code of two, four or six digits -> materials, and whether the code means no other."""
    materials: Mapping[str, Material]
    leaders: Mapping[str, tuple[Leader, ...]]
    imports: Mapping[tuple[str, str], Imports]

    def of_part(self, material: str | None, name: str, hs_code: str | None) -> tuple[Content, ...]:
        """Every material once, from the best evidence: what the list states, then the name, then the code.

        Where the name tells the component, its neighbours under the same code say nothing more.
        """
        found: dict[str, Content] = {}
        called = self._called.meant(f"{material or ''} {name}")
        ways = (
            self._stated(material),
            self._of_components(called, "name"),
            self.named_by_code(hs_code) if called else self.by_code(hs_code),
        )
        for way in ways:
            for content in way:
                found.setdefault(content.material, content)
        return tuple(found.values())

    def by_code(self, hs_code: str | None) -> tuple[Content, ...]:
        """What the code names itself, and what components of that code hold."""
        with_code = frozenset(self._coded.get(digits(hs_code)[:SUBHEADING], ()))
        return (*self.named_by_code(hs_code), *self._of_components(with_code, "customs_code"))

    def named_by_code(self, hs_code: str | None) -> tuple[Content, ...]:
        """Raw materials whose own code it is; the longest known beginning of the code counts."""
        code = digits(hs_code)
        named = next(
            (
                self.codes[code[:n]]
                for n in (SUBHEADING, HEADING, CHAPTER)
                if len(code) >= n and code[:n] in self.codes
            ),
            (),
        )
        return tuple(Content(material, "customs_code", "judgement", not sure) for material, sure in named)

    def _stated(self, text: str | None) -> tuple[Content, ...]:
        ids = self._materials_called.meant(text) if text else frozenset()
        own = self.materials.get(text.casefold()) if text else None
        named = {own.id} if own else set(ids)
        return tuple(Content(ident, "material", "stated", False) for ident in sorted(named))

    def _of_components(self, ids: frozenset[str], how: How) -> tuple[Content, ...]:
        """Of several components that may be meant, a material that not all of them hold is only possible."""
        held: dict[str, list[Contained]] = {}
        for ident in sorted(ids):
            for one in self.contained.get(ident, ()):
                held.setdefault(one.material, []).append(one)
        return tuple(
            Content(
                material=material,
                how=how,
                evidence=_weakest(ones),
                possible=len(ones) < len(ids),
                components=tuple(one.component for one in ones),
                elements=next((one.elements for one in ones if one.elements), ""),
            )
            for material, ones in held.items()
        )

    @cached_property
    def _called(self) -> Phrases:
        return phrases((word, c.id) for c in self.components.values() for word in c.words)

    @cached_property
    def _materials_called(self) -> Phrases:
        return phrases((name, m.id) for m in self.materials.values() for name in m.names.values())

    @cached_property
    def _coded(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for component in self.components.values():
            found.setdefault(component.hs6, []).append(component.id)
        return {code: tuple(ids) for code, ids in found.items()}


def digits(hs_code: str | None) -> str:
    """A customs code without dots and blanks."""
    return "".join(c for c in hs_code or "" if c.isdigit())


def _weakest(ones: list[Contained]) -> Grade:
    """A range with one sourced figure is no source for what a part is made of."""
    order: tuple[Grade, ...] = ("sourced", "partly", "judgement")
    grades = [cast(Grade, one.evidence) if one.evidence in order else "judgement" for one in ones]
    return max(grades, key=order.index)


def read_composition(folder: Traversable, materials: Mapping[str, Material]) -> Composition:
    contained: dict[str, list[Contained]] = {}
    for r in read_table(folder, "component_materials.csv"):
        one = Contained(
            r["component"], r["material"], r["elements"], cast(Evidence, r["evidence"]), r["source"]
        )
        contained.setdefault(one.component, []).append(one)
    codes: dict[str, list[tuple[str, bool]]] = {}
    for r in read_table(folder, "material_codes.csv"):
        codes.setdefault(r["hs"], []).append((r["material"], r["certain"] == "1"))
    return Composition(
        components=read_components(folder),
        contained={ident: tuple(ones) for ident, ones in contained.items()},
        codes={code: tuple(named) for code, named in codes.items()},
        materials=materials,
        leaders=read_leaders(folder),
        imports=read_imports(folder),
    )
