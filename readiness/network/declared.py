"""What suppliers declare about their parts fills what the parts list leaves open; it never writes over what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from readiness.model.place import Place, Problem
from readiness.network.naming import Site, site_of_rows
from readiness.network.row import Declared, PartRow, plain
from readiness.world.world import World

FILLS: tuple[tuple[str, str], ...] = (
    ("maker_country", "country"),
    ("origin", "origin"),
    ("recover_days", "recover_days"),
)
"""Field of a reply -> the column of the parts list it fills."""
COUNTRIES = ("maker_country", "origin")

Key = tuple[str, str]
"""Supplier and part as they are compared."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One row a supplier answered; None = not said. `supplier` may be known by the request alone."""

    file: str
    sheet: str | None = None
    row: int | None = None
    request: str | None = None
    supplier: str | None = None
    part: str | None = None
    maker: str | None = None
    maker_site: str | None = None
    maker_country: str | None = None
    origin: str | None = None
    recover_days: float | None = None
    answered_on: date | None = None

    def place(self, name: str) -> Place:
        return Place(file=self.file, sheet=self.sheet, row=self.row, field=name)

    def problem(self, code: str, name: str, **params: Any) -> Problem:
        return Problem(code=code, file=self.file, where=self.place(name), params=params)


COLUMNS = tuple(f.name for f in fields(Reply))


def replies_of(columns: Mapping[str, Sequence[Any]], asked: Mapping[str, str]) -> tuple[Reply, ...]:
    """From columns of equal length. `asked`: request -> the supplier it went to, for answers that do not say."""
    cells = zip(*(columns[name] for name in COLUMNS), strict=True)
    found = (Reply(**dict(zip(COLUMNS, row, strict=True))) for row in cells)
    return tuple(r if r.supplier else replace(r, supplier=asked.get(r.request or "")) for r in found)


def same(supplier: str | None, part: str | None) -> Key:
    """Names as people write them: case and blanks do not make another supplier or part."""
    return "".join(plain(supplier).split()).casefold(), "".join(plain(part).split()).casefold()


def declare(
    rows: Sequence[PartRow], replies: Sequence[Reply], world: World
) -> tuple[list[PartRow], list[Problem]]:
    """The rows with what their suppliers declared, and what contradicts the list, another answer, or fits no row.

    Of two answers the one given later counts, whatever file it stands in.
    """
    sites = site_of_rows(rows)
    by_key: dict[Key, list[int]] = {}
    for number, row in enumerate(rows):
        if row.supplier:
            by_key.setdefault(same(row.supplier, row.part), []).append(number)
    filled = list(rows)
    problems: list[Problem] = []
    for reply in sorted(replies, key=_newest_first):
        meant = _meant(filled, by_key.get(same(reply.supplier, reply.part), ()), reply)
        if not meant:
            problems.append(reply.problem("reply_matches_nothing", "part", part=reply.part))
            continue
        usable, wrong = _usable(reply, world)
        problems += wrong
        for of_site in _by_site(meant, sites):
            problems += _fill(filled, of_site, usable, world)
    return filled, _told_once(problems)


def _newest_first(reply: Reply) -> tuple[int, str, int]:
    day = reply.answered_on
    return (-day.toordinal() if day else 0, reply.file, reply.row or 0)


def _meant(rows: Sequence[PartRow], numbers: Sequence[int], reply: Reply) -> list[int]:
    """The rows of this supplier and part; where the answer names the site of some of them, those alone."""
    at_site = [n for n in numbers if reply.maker_site and plain(rows[n].site) == plain(reply.maker_site)]
    return at_site or list(numbers)


def _by_site(numbers: Sequence[int], sites: Sequence[Site]) -> list[list[int]]:
    """What one row states of a part holds for all rows of its site, and of no other."""
    found: dict[Site, list[int]] = {}
    for number in numbers:
        found.setdefault(sites[number], []).append(number)
    return list(found.values())


def _told_once(problems: Sequence[Problem]) -> list[Problem]:
    """An answer that contradicts two sites in the same way is told once."""
    seen: dict[tuple[str, Place | None], Problem] = {}
    for problem in problems:
        seen.setdefault((problem.code, problem.where), problem)
    return list(seen.values())


def _usable(reply: Reply, world: World) -> tuple[Reply, list[Problem]]:
    """With countries as codes; what names none, and days below zero, say nothing and are told."""
    problems = []
    changes: dict[str, Any] = {name: world.countries.resolve(getattr(reply, name)) for name in COUNTRIES}
    for name, code in changes.items():
        if getattr(reply, name) and code is None:
            problems.append(reply.problem("unknown_country", name, value=getattr(reply, name)))
    days = reply.recover_days
    if days is not None and days < 0:
        problems.append(reply.problem("negative_value", "recover_days", value=days, column="recover_days"))
        changes["recover_days"] = None
    return replace(reply, **changes), problems


def _fill(rows: list[PartRow], meant: Sequence[int], reply: Reply, world: World) -> Iterator[Problem]:
    """Columns no row of this site states take the answer; where one does, a different answer is told."""
    places = dict(_known(rows, meant).places)
    for name, column in FILLS:
        said = getattr(reply, name)
        if said is None:
            continue
        stating = [n for n in meant if getattr(rows[n], column) is not None]
        stands = [getattr(rows[n], column) for n in stating]
        if not stating:
            for n in meant:
                rows[n] = replace(rows[n], **{column: said})
            places[column] = reply.place(name)
        elif said in stands or (name in COUNTRIES and said in map(world.countries.resolve, stands)):
            places.setdefault(column, reply.place(name))
        elif column in places:
            yield _differs(reply, name, stands[0], said, places[column])
        else:
            yield reply.problem(
                "reply_contradicts",
                name,
                part=reply.part,
                column=column,
                value=said,
                kept=stands[0],
                kept_row=rows[stating[0]].row,
            )
    yield from _name_maker(rows, meant, reply, places)


def _name_maker(
    rows: list[PartRow], meant: Sequence[int], reply: Reply, places: dict[str, Place]
) -> Iterator[Problem]:
    known = _known(rows, meant)
    maker, site = plain(reply.maker) or None, plain(reply.maker_site) or None
    if maker and known.maker and same(maker, "") != same(known.maker, ""):
        yield _differs(reply, "maker", known.maker, maker, places["maker"])
    elif maker and not known.maker:
        places["maker"] = reply.place("maker")
        known = Declared(maker, site)
    for n in meant:
        rows[n] = replace(rows[n], declared=Declared(known.maker, known.maker_site, places))


def _known(rows: Sequence[PartRow], meant: Sequence[int]) -> Declared:
    return next((d for n in meant if (d := rows[n].declared) is not None), Declared())


def _differs(reply: Reply, name: str, kept: object, said: object, place: Place) -> Problem:
    return reply.problem(
        "reply_differs", name, part=reply.part, column=name, value=said, kept=kept,
        kept_file=place.file, kept_row=place.row,
    )  # fmt: skip
