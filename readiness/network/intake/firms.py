"""Which supplier a list means: by its number, by a register's number, else by its name - a likeness alone joins nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from readiness.model.place import Place, Problem
from readiness.network.intake.lines import Line
from readiness.network.intake.names import has_form, same_name, same_number, without_form

_NUMBERS = ("supplier_number", "vat_id", "duns", "lei")


@dataclass(frozen=True)
class Firm(Line):
    """One line of the supplier master data; None = not stated."""

    supplier: str
    supplier_number: str | None = None
    country: str | None = None
    vat_id: str | None = None
    duns: str | None = None
    lei: str | None = None
    parent_firm: str | None = None
    supplier_role: str | None = None


TELLING = 4
"""Letters a name needs before a likeness means anything."""


class Firms:
    """The suppliers known by master data, and every name met besides; the same name and number give the same firm.

    `problems`: two lines for one number or name that say different things, names that are nearly another's.
    """

    def __init__(self, lines: Iterable[Firm], likeness: float) -> None:
        self.problems: list[Problem] = []
        self._likeness = likeness
        self._by_number: dict[str, Firm] = {}
        self._by_name: dict[str, Firm] = {}
        self._by_stem: dict[str, set[str]] = {}
        self._spelling: dict[str, str] = {}
        self._called: dict[str, str] = {}
        self._told: set[str] = set()
        for line in lines:
            self._know(line)

    def _know(self, line: Firm) -> None:
        for kind in _NUMBERS:
            number = getattr(line, kind)
            if not number:
                continue
            other = self._by_number.setdefault(same_number(number), line)
            if same_name(other.supplier) != same_name(line.supplier):
                told = {"number": number, "supplier": line.supplier, "kept": other.supplier}
                self.problems.append(
                    line.problem(
                        "supplier_number_twice", kind, **told, kept_file=other.file, kept_row=other.row
                    )
                )
        self._by_name.setdefault(same_name(line.supplier), line)
        self._by_stem.setdefault(without_form(line.supplier), set()).add(same_name(line.supplier))

    def line(self, supplier: str | None) -> Firm | None:
        """The master data of a firm by its name as given out here."""
        return self._by_name.get(same_name(supplier)) if supplier else None

    def learn(self, supplier: str | None, number: str | None) -> None:
        """A list that gives name and number together tells the name of those that give the number alone."""
        if supplier and number and same_number(number) not in self._by_number:
            self._called.setdefault(same_number(number), supplier)

    def named(self, supplier: str | None, number: str | None, said: Place) -> str | None:
        """The one name of this supplier in all lists; None where neither name nor number is given."""
        found = self._by_number.get(same_number(number)) if number else None
        if found is None and supplier:
            found = self._by_number.get(same_number(supplier)) or self._by_its_name(supplier)
        if found is not None:
            return found.supplier
        called = self._called.get(same_number(supplier or number or ""))
        if called is not None:
            return self._spelling.setdefault(same_name(called), called)
        if not supplier:
            return number
        self._propose(supplier, said)
        return self._spelling.setdefault(same_name(supplier), supplier)

    def _by_its_name(self, supplier: str) -> Firm | None:
        """A name without legal form is the one firm so called; with another legal form it is another firm."""
        whole = self._by_name.get(same_name(supplier))
        if whole is not None or has_form(supplier):
            return whole
        meant = self._by_stem.get(same_name(supplier), set())
        return self._by_name[next(iter(meant))] if len(meant) == 1 else None

    def _propose(self, supplier: str, said: Place) -> None:
        """Tells once of each name that is nearly one of the master data; a person decides."""
        stem = without_form(supplier)
        if same_name(supplier) in self._told or len(stem) < TELLING:
            return
        self._told.add(same_name(supplier))
        near = process.extractOne(stem, sorted(self._by_stem), scorer=fuzz.ratio, score_cutoff=self._likeness)
        if near is None:
            return
        name = sorted(self._by_stem[near[0]])[0]
        params = {"supplier": supplier, "other": self._by_name[name].supplier}
        self.problems.append(Problem(code="supplier_like", file=said.file, where=said, params=params))
