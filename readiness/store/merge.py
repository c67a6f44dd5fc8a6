"""Three versions of one thing become one: as it was seen, as I want it, as it stands now; what both changed is asked.

Works on stored JSON. Entries of a list that have a name of their own are one thing each, records that both sides
added to a log are all kept, and every other list is one value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

Path = tuple[str, ...]
"""Field in field; an entry of a list by its name."""
NAMED_BY = ("id", "action", "question", "file", "name")
"""What entries of a list are known by: the first that all of them have, none twice."""
TOGETHER = ("start_month", "finish_month")
MONTHS = "months"
"""Half of a move could turn an action round, so start and finish are one value."""


@dataclass(frozen=True)
class _Nothing:
    """No such field or entry: not there yet, or no more. A field that holds nothing is there."""


NOTHING: Final = _Nothing()


@dataclass(frozen=True)
class Clash:
    """What both sides changed, and not to the same."""

    path: Path
    before: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """`value` holds every change that one side alone made; `mine` and `theirs` say where those are."""

    value: Any
    mine: tuple[Path, ...] = ()
    theirs: tuple[Path, ...] = ()
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True)
class _Sides:
    before: Any
    mine: Any
    theirs: Any

    def __iter__(self) -> Iterator[Any]:
        return iter((self.before, self.mine, self.theirs))


def merged(before: Any, mine: Any, theirs: Any, keep_mine: Collection[Path] = ()) -> Merged:
    """What both changed becomes mine at the paths in `keep_mine`, and theirs, who were first, everywhere else."""
    return _merged(_Sides(before, mine, theirs), (), frozenset(keep_mine))


def _merged(sides: _Sides, path: Path, keep: frozenset[Path]) -> Merged:
    before, mine, theirs = sides
    if mine == theirs:
        return Merged(theirs)
    if mine == before:
        return Merged(theirs, theirs=tuple(_changed(before, theirs, path)))
    if theirs == before:
        return Merged(mine, mine=tuple(_changed(before, mine, path)))
    if all(isinstance(side, Mapping) for side in sides):
        found, value = _by_parts(sides, path, keep)
        return _with(found, _apart(value))
    if _are_records(sides):
        key = _name_of_entries(sides)
        if key is not None:
            named = _Sides(*(_by_name(side, key) for side in sides))
            found, value = _by_parts(named, path, keep)
            return _with(found, [value[name] for name in _in_order(before, key, value)])
        if all(side[: len(before)] == before for side in (mine, theirs)):
            added = [entry for entry in mine[len(before) :] if entry not in theirs[len(before) :]]
            return Merged([*theirs, *added], mine=(path,), theirs=(path,))
    return Merged(mine if path in keep else theirs, clashes=(Clash(path, before, mine, theirs),))


def _by_parts(sides: _Sides, path: Path, keep: frozenset[Path]) -> tuple[list[Merged], dict[str, Any]]:
    """Each field or entry by itself."""
    parts = _Sides(*map(_joined, sides))
    names = dict.fromkeys(name for side in parts for name in side)
    found = {
        name: _merged(_Sides(*(side.get(name, NOTHING) for side in parts)), (*path, name), keep)
        for name in names
    }
    return list(found.values()), {n: one.value for n, one in found.items() if one.value is not NOTHING}


def _with(parts: Iterable[Merged], value: Any) -> Merged:
    parts = tuple(parts)
    return Merged(
        value,
        tuple(path for part in parts for path in part.mine),
        tuple(path for part in parts for path in part.theirs),
        tuple(clash for part in parts for clash in part.clashes),
    )


def _changed(before: Any, after: Any, path: Path) -> Iterator[Path]:
    """The smallest parts that differ."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        old, new = _joined(before), _joined(after)
        for name in dict.fromkeys((*old, *new)):
            if old.get(name, NOTHING) != new.get(name, NOTHING):
                yield from _changed(old.get(name, NOTHING), new.get(name, NOTHING), (*path, name))
        return
    sides = _Sides(before, before, after)
    key = _name_of_entries(sides) if _are_records(sides) else None
    if key is None:
        yield path
    else:
        yield from _changed(_by_name(before, key), _by_name(after, key), path)


def _joined(fields: Mapping[str, Any]) -> dict[str, Any]:
    if not set(TOGETHER) <= fields.keys():
        return dict(fields)
    rest = {name: value for name, value in fields.items() if name not in TOGETHER}
    return {**rest, MONTHS: tuple(fields[name] for name in TOGETHER)}


def _apart(fields: Mapping[str, Any]) -> dict[str, Any]:
    months = fields.get(MONTHS)
    if not isinstance(months, tuple):
        return dict(fields)
    rest = {name: value for name, value in fields.items() if name != MONTHS}
    return {**rest, **dict(zip(TOGETHER, months, strict=True))}


def _are_records(sides: _Sides) -> bool:
    return all(isinstance(side, list) and all(isinstance(entry, Mapping) for entry in side) for side in sides)


def _name_of_entries(sides: _Sides) -> str | None:
    return next((key for key in NAMED_BY if all(_names_each(key, side) for side in sides)), None)


def _by_name(entries: list[Mapping[str, Any]], key: str) -> dict[str, Any]:
    return {str(entry[key]): entry for entry in entries}


def _names_each(key: str, entries: list[Mapping[str, Any]]) -> bool:
    names = [entry.get(key) for entry in entries]
    return all(isinstance(name, str) for name in names) and len(set(names)) == len(names)


def _in_order(before: list[Mapping[str, Any]], key: str, entries: Mapping[str, Any]) -> list[str]:
    """As they stood, and what came after them by name: the same whoever was first."""
    known = [str(entry[key]) for entry in before]
    return [*(name for name in known if name in entries), *sorted(entries.keys() - set(known))]
