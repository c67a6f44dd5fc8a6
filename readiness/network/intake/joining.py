"""A parts list and the sources of its parts become one: an input without a supplier gets a row for each of its sources.

What the parts list states stays; what it leaves open is filled, the first list that knows it counts, and a list that says
otherwise is told with both rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz, process

from readiness.model.place import Problem
from readiness.network.intake.bom import named_few
from readiness.network.intake.names import same_part
from readiness.network.row import OF_OFFER, Fact, PartRow, plain
from readiness.world.world import World

UNKNOWN_MAKER = "(unknown)"
"""Supplier of an input of which no list says where it comes from; it never counts as a source."""

_FILLED = (*OF_OFFER, "parent_firm", "risk_group", "lane")
_COUNTRIES = ("country", "origin")

MOST_COMPARED = 50
"""Parts of one list that are compared with all of the parts list: a whole material master would take minutes."""

By = Mapping[str, Sequence[PartRow]]
"""Part -> its sources in the order of the lists."""


class Joining:
    """`tolerance`: how far a share paid may lie from the share stated before it is told; `likeness`: of two part numbers."""

    def __init__(self, rows: Sequence[PartRow], world: World, tolerance: float, likeness: float) -> None:
        self.problems: list[Problem] = []
        self._rows = rows
        self._parts: dict[str, set[str]] = {}
        for row in rows:
            self._parts.setdefault(same_part(row.part or ""), set()).add(plain(row.part))
        self._world = world
        self._tolerance = tolerance
        self._likeness = likeness

    def sources(self, lists: Iterable[Sequence[PartRow]]) -> dict[str, list[PartRow]]:
        """All lists as one: a supplier of a part at a site is one source, whichever list names it first."""
        found: dict[str, list[PartRow]] = {}
        for rows in lists:
            for row in rows:
                known = found.setdefault(self.called(row.part), [])
                at = next((n for n, other in enumerate(known) if _same_source(other, row)), None)
                if at is None:
                    known.append(row)
                else:
                    known[at] = self._filled(known[at], row)
        return found

    def called(self, part: str | None) -> str:
        """The number of a part as the parts list writes it; as it stands where that list has no such part, or several."""
        meant = self._parts.get(same_part(part or ""), set())
        return next(iter(meant)) if len(meant) == 1 else plain(part)

    def put_in(self, by_part: By) -> list[PartRow]:
        """Rows with their sources.

        In a list that names suppliers an empty one is the firm itself; in a bill of material that names none, an
        input that is no assembly and has no source in any list is an input nobody knows.
        """
        rows = self._rows
        parents = {plain(row.parent).partition("@")[0] for row in rows if row.parent}
        naming = {row.file for row in rows if row.supplier is not None}
        slots: dict[tuple[str, str, str], list[PartRow]] = {}
        for row in rows:
            if row.file in naming:
                slots.setdefault(_slot(row), []).append(row)
        found: list[PartRow] = []
        bare: dict[str, list[PartRow]] = {}
        for row in rows:
            sources = by_part.get(plain(row.part), ())
            if row.file in naming:
                found.append(self._stated(row, sources))
                if slots[_slot(row)][-1] is row:
                    found += self._others(slots[_slot(row)], sources)
            elif row.parent is None or not by_part:
                found.append(row)
            elif sources:
                found += [self._filled(_as(row, source), source) for source in sources]
            elif plain(row.part) in parents:
                found.append(row)
            else:
                bare.setdefault(row.file, []).append(row)
                found.append(replace(row, supplier=UNKNOWN_MAKER, status="blocked"))
        for unsourced in bare.values():
            parts = named_few(row.part or "" for row in unsourced)
            told = {"parts": parts, "count": len(unsourced)}
            self.problems.append(unsourced[0].problem("source_unknown", "supplier", **told))
        self._unused(by_part)
        return found

    def _stated(self, row: PartRow, sources: Sequence[PartRow]) -> PartRow:
        """A source the parts list itself names, with what the other lists know of it."""
        source = next((s for s in sources if _same_source(row, s)), None)
        return row if source is None else self._filled(row, source)

    def _others(self, stated: Sequence[PartRow], sources: Sequence[PartRow]) -> list[PartRow]:
        """Sources of the same input that the parts list does not name; a finished product has none."""
        if stated[0].parent is None:
            return []
        fresh = [s for s in sources if not any(_same_source(row, s) for row in stated)]
        return [self._filled(_as(stated[0], source), source) for source in fresh]

    def _filled(self, row: PartRow, source: PartRow) -> PartRow:
        changes: dict[str, Any] = {}
        facts: dict[str, Fact] = dict(row.facts or {})
        for name in _FILLED:
            said, other = getattr(row, name), getattr(source, name)
            if other is None:
                continue
            if said is None:
                if name != "currency" or row.price is None:
                    changes[name] = other
                    facts[name] = Fact(source.grade(name), source.place(name))
            elif self._differ(name, said, other):
                self._tell(row, source, name, said, other)
        if source.share is not None:
            share = self._share(row, source)
            if share is not None:
                changes["share"], facts["share"] = share
        return replace(row, **changes, facts=facts or None)

    def _share(self, row: PartRow, source: PartRow) -> tuple[float, Fact] | None:
        if row.share is None:
            return source.share or 0.0, Fact(source.grade("share"), source.place("share"))
        if abs(row.share - (source.share or 0.0)) > self._tolerance:
            self._tell(row, source, "share", row.share, source.share)
        return None

    def _differ(self, name: str, said: Any, other: Any) -> bool:
        if name in _COUNTRIES:
            resolve = self._world.countries.resolve
            return (resolve(said) or plain(said)) != (resolve(other) or plain(other))
        if name == "site":
            return False
        return bool((plain(said) != plain(other)) if isinstance(said, str) else said != other)

    def _tell(self, row: PartRow, source: PartRow, name: str, said: Any, other: Any) -> None:
        kept = row.place(name)
        self.problems.append(
            source.problem(
                "lists_differ",
                name,
                part=plain(row.part),
                supplier=row.supplier or "",
                column=name,
                value=other,
                kept=said,
                kept_file=kept.file,
                kept_row=kept.row,
            )
        )

    def _unused(self, by_part: By) -> None:
        """Sources of parts that stand in no parts list; where a number there is nearly the same, it is proposed."""
        known = {plain(row.part) for row in self._rows}
        parts = sorted(known)
        unused: dict[str, list[PartRow]] = {}
        for part, sources in by_part.items():
            if part not in known:
                unused.setdefault(sources[0].file, []).append(sources[0])
        for of_file in unused.values():
            alike = 0
            for row in of_file[:MOST_COMPARED]:
                near = process.extractOne(
                    row.part or "", parts, scorer=fuzz.ratio, score_cutoff=self._likeness
                )
                if near is not None:
                    alike += 1
                    told = {"part": row.part, "other": near[0]}
                    self.problems.append(row.problem("part_nearly_in_list", "part", **told))
            if len(of_file) > alike:
                named = {"part": of_file[0].part, "count": len(of_file) - alike}
                self.problems.append(of_file[0].problem("part_not_in_list", "part", **named))


def _same_source(one: PartRow, other: PartRow) -> bool:
    """The same supplier, at the same site or where one of the two names none."""
    if plain(one.supplier) != plain(other.supplier):
        return False
    return one.site is None or other.site is None or plain(one.site) == plain(other.site)


def _as(row: PartRow, source: PartRow) -> PartRow:
    """The input a row stands for, bought from this source: what it says of another supplier's offer does not hold.

    A price beside a part without a supplier is its standard price, and holds where the source names none.
    """
    priced = row.supplier is None and source.price is None
    kept = ("price", "currency", "hs_code") if priced else ("hs_code",)
    dropped = dict.fromkeys(
        (*(name for name in _FILLED if name not in kept), "share", "stock_days", "revenue")
    )
    facts = {"supplier": Fact(source.grade("supplier"), source.place("supplier"))}
    slot = row.slot or plain(row.part)
    changes: dict[str, Any] = {**dropped, "slot": slot, "supplier": source.supplier, "facts": facts}
    return replace(row, **changes)


def _slot(row: PartRow) -> tuple[str, str, str]:
    return plain(row.parent), plain(row.slot), plain(row.part)
