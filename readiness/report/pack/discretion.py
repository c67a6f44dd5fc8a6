"""Whose papers are the firm's own, and which names stay out: nobody publishes who supplies them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from readiness.checks.identity.statements import comparable
from readiness.evidence.base import Dossier
from readiness.evidence.document import SupplierDeclarations
from readiness.evidence.web import WebOrganisations
from readiness.model.case import Case

SUPPLIER_COLUMNS = ("supplier", "parent_firm")
FIRST_CJK = "\u2e80"
"""From here on scripts put no blanks between words."""


@dataclass(frozen=True)
class Discretion:
    """Names in comparable form: `own` of the firm itself, `suppliers` of everybody its files name as one."""

    own: tuple[str, ...]
    suppliers: frozenset[str]
    likeness: float

    @classmethod
    def of(cls, case: Case, dossier: Dossier, limits: Mapping[str, float]) -> Discretion:
        likeness = limits["identity.name_likeness"]
        own = _comparable([case.name, *_on_site(dossier)])
        named = _comparable([*_in_files(dossier), *(request.supplier for request in case.requests)])
        strange = frozenset(name for name in named if not _like_one(name, own, likeness))
        return cls(own, strange, likeness)

    def is_own(self, name: str | None) -> bool:
        return name is not None and _like_one(comparable("name", name), self.own, self.likeness)

    def tells(self, text: str | None) -> bool:
        """True where a supplier's whole name stands in the text."""
        said = comparable("name", text or "")
        words = said.split()
        for at, word in enumerate(words):
            if any(words[at : at + len(name)] == name for name in self._by_first_word.get(word, ())):
                return True
        return any(name in said for name in self._unspaced)

    @cached_property
    def _by_first_word(self) -> dict[str, list[list[str]]]:
        found: dict[str, list[list[str]]] = {}
        for name in sorted(self.suppliers):
            found.setdefault(name.split()[0], []).append(name.split())
        return found

    @cached_property
    def _unspaced(self) -> tuple[str, ...]:
        return tuple(sorted(name for name in self.suppliers if any(sign >= FIRST_CJK for sign in name)))


def _comparable(names: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for name in names if name and (found := comparable("name", name))))


def _like_one(name: str, own: Iterable[str], likeness: float) -> bool:
    return any(fuzz.token_sort_ratio(name, mine) >= likeness for mine in own)


def _on_site(dossier: Dossier) -> list[str | None]:
    site = dossier.get(WebOrganisations)
    return [] if site is None else [*site.column("legal_name"), *site.column("organisation")]


def _in_files(dossier: Dossier) -> set[str | None]:
    found: set[str | None] = set()
    for evidence in dossier.evidence.values():
        for column in SUPPLIER_COLUMNS:
            if column in evidence.shape.types:
                found |= set(evidence.column(column))
    papers = dossier.get(SupplierDeclarations)
    if papers is not None:
        named = papers.where([field == "supplier" for field in papers.column("field")])
        found |= {*named.column("value"), *named.column("confirmed")}
    return {None if name is None else str(name) for name in found}
