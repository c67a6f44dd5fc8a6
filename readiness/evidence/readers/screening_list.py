"""Sanctions lists as their authorities publish them in XML: names and other names, programme, number, day of the list.

Three layouts are known: the EU's consolidated list, OFAC's list of blocked persons, the UN's consolidated list. They
run to tens of megabytes and are streamed entry by entry. Conformant means: the list says its day, and every entry has
a name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from readiness.evidence import limits
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_licence import SCREENING_LIST
from readiness.evidence.xml_stream import XmlTrouble, local_name, root_of, stream

FORMAT = "screening-list"


@dataclass(frozen=True)
class _Layout:
    """Names of elements; where a value stands in an attribute, it is `element@attribute`."""

    listing: str
    entries: frozenset[str]
    names: tuple[str, ...]
    """Parts of one name, in the order they are written."""
    aliases: frozenset[str]
    """Elements that hold one further name, as text or in parts called like `names`."""
    programme: str
    entry: str
    as_of: str
    day: str


_LAYOUTS = {
    "export": _Layout(
        listing="EU FSF",
        entries=frozenset({"sanctionEntity"}),
        names=("nameAlias@wholeName",),
        aliases=frozenset(),
        programme="regulation@programme",
        entry="sanctionEntity@euReferenceNumber",
        as_of="export@generationDate",
        day="%Y-%m-%d",
    ),
    "sdnList": _Layout(
        listing="OFAC SDN",
        entries=frozenset({"sdnEntry"}),
        names=("firstName", "lastName"),
        aliases=frozenset({"aka"}),
        programme="program",
        entry="uid",
        as_of="Publish_Date",
        day="%m/%d/%Y",
    ),
    "CONSOLIDATED_LIST": _Layout(
        listing="UN",
        entries=frozenset({"INDIVIDUAL", "ENTITY"}),
        names=("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"),
        aliases=frozenset({"ALIAS_NAME"}),
        programme="UN_LIST_TYPE",
        entry="REFERENCE_NUMBER",
        as_of="CONSOLIDATED_LIST@dateGenerated",
        day="%Y-%m-%d",
    ),
}
_DAY_LENGTH = 10
_OF_THE_EU = b"sanctionEntity"
"""Many programs call their root "export"; this one names what it exports."""


def recognises(data: bytes) -> bool:
    root = root_of(data)
    return root in _LAYOUTS and (root != "export" or _OF_THE_EU in data)


def read(data: bytes, hint: Hint) -> Reading:
    found = _List(_LAYOUTS[str(root_of(data))])
    try:
        stream(data, found.start, found.end)
    except XmlTrouble as refused:
        return Reading(FORMAT, "unreadable", problems=(refused.trouble,))
    return found.reading()


@dataclass
class _Entry:
    row: int
    depth: int
    number: str | None = None
    programme: str | None = None
    parts: dict[str, str] = field(default_factory=dict)
    known: list[str] = field(default_factory=list)


@dataclass
class _List:
    """The stream's state: the path of open names, the entry being read, the parts of a further name."""

    layout: _Layout
    lines: LineBuilder = field(default_factory=lambda: LineBuilder(SCREENING_LIST))
    as_of: date | None = None
    nameless: list[int] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)
    _entry: _Entry | None = None
    _alias: dict[str, str] = field(default_factory=dict)

    def start(self, name: str, attributes: dict[str, str], line: int, before: str) -> None:
        short = local_name(name)
        self._path.append(short)
        if self._entry is None and short in self.layout.entries:
            self._entry = _Entry(line, len(self._path))
        for attribute, value in attributes.items():
            self._take(f"{short}@{attribute}", value)

    def end(self, name: str, text: str) -> None:
        short = self._path[-1]
        self._take(short, text.strip())
        self._path.pop()
        if short in self.layout.aliases and self._entry is not None:
            self._entry.known.append(self._joined(self._alias) or text.strip())
            self._alias = {}
        elif self._entry is not None and len(self._path) < self._entry.depth:
            self._keep(self._entry)
            self._entry = None

    def _take(self, what: str, value: str) -> None:
        layout, entry = self.layout, self._entry
        if what == layout.as_of:
            self.as_of = _day(value, layout.day)
        if entry is None or not value:
            return
        if what in layout.names:
            self._take_name(entry, what, value)
        elif what == layout.programme:
            entry.programme = entry.programme or value
        elif what == layout.entry and entry.number is None:
            entry.number = value

    def _take_name(self, entry: _Entry, what: str, value: str) -> None:
        """The first name is the entry's own; a repeated one, or one inside an alias, is a further name."""
        if any(name in self.layout.aliases for name in self._path):
            self._alias[what] = value
        elif what in entry.parts:
            entry.known.append(value)
        else:
            entry.parts[what] = value

    def _joined(self, parts: dict[str, str]) -> str:
        return " ".join(parts[name] for name in self.layout.names if name in parts)

    def _keep(self, entry: _Entry) -> None:
        own = self._joined(entry.parts)
        if not own:
            self.nameless.append(entry.row)
        values: dict[str, object] = {
            "listed_name": own or None,
            "also_known": "; ".join(dict.fromkeys(entry.known)) or None,
            "programme": entry.programme,
            "list_entry": entry.number,
            "listing": self.layout.listing,
            "list_as_of": self.as_of,
        }
        self.lines.add(values, row=entry.row)

    def reading(self) -> Reading:
        problems = [Trouble("listed_name_missing", row=row) for row in self.nameless[: limits.TROUBLES]]
        if self.as_of is None:
            problems.append(Trouble("list_day_missing"))
        return Reading(
            format=FORMAT,
            format_version=self.layout.listing,
            tier="parsable" if problems else "conformant",
            kind=SCREENING_LIST.kind,
            records=self.lines.count,
            lines=self.lines.table(),
            taken_on=self.as_of,
            problems=tuple(problems),
        )


def _day(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text[:_DAY_LENGTH], form).date()
    except ValueError:
        return None
