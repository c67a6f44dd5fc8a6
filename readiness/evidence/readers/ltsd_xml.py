"""Long-term supplier's declarations as XML: the German BVZH form, VDA 4997, Odette and what resembles them.

None of these publishes sample files, so elements are known by the same names as the columns of a table, whatever
their namespace and nesting; what is named otherwise stays unknown. Conformant means: every line names article, origin
and both ends of its period, and its dates are dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from readiness.evidence import limits
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shape import Shape
from readiness.evidence.shapes_origin import LTSD_LINE
from readiness.evidence.tables.dates import AmbiguousDate, parse_moment
from readiness.evidence.tables.vocabulary import joined, vocabulary
from readiness.evidence.xml_stream import XmlTrouble
from readiness.evidence.xml_tree import Node, tree_of

_HEAD = 4096
_TAG = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)")
_DECLARATION = re.compile(
    rb"ltsd|(?:long-?term-?)?suppliers?-?declaration\w*|(?:elektronische|langzeit)?-?lieferantenerkl\w*|lle",
    re.I,
)
_NAMES = frozenset(map(joined, ("name", "company name", "firma", "firmenname", "name1")))
_PARTIES = ("supplier", "addressee")
_KEY = "article"
_LISTED = re.compile(r"[,;|\s]+")
_SPACES = re.compile(r"[\s.]+")
_WANTED = ("origin", "valid_from", "valid_until")

Said = tuple[str, str, int]
"""Field, value and source line."""


def recognises(data: bytes) -> bool:
    if family_of(data) != "xml":
        return False
    return any(_DECLARATION.fullmatch(name) for name in _TAG.findall(data[:_HEAD]))


def read(data: bytes, hint: Hint) -> Reading:
    try:
        root = tree_of(data)
    except XmlTrouble as refused:
        return Reading("ltsd", "unreadable", problems=(refused.trouble,))
    found = _Found(LTSD_LINE)
    items = [node for node in root.walk() if _names_article(node)]
    inside = {id(node) for item in items for node in item.walk()}
    header = list(_said(root, (), inside))
    for item in items:
        found.add(item.line, [*header, *_said(item, (), frozenset())])
    return found.reading(_version(root))


@dataclass
class _Found:
    """Lines and faults of one document."""

    shape: Shape
    faults: list[Trouble] = field(default_factory=list)
    lines: LineBuilder = field(init=False)

    def __post_init__(self) -> None:
        self.lines = LineBuilder(self.shape)

    def add(self, row: int, said: list[Said]) -> None:
        """What an item says itself wins over what the document says for all."""
        values: dict[str, object] = {}
        countries: list[str] = []
        for name, text, line in said:
            if name == "preference_countries":
                countries += [each for each in _LISTED.split(text) if each]
            else:
                values[name] = self._typed(name, text, line)
        values["preference_countries"] = list(dict.fromkeys(countries))
        self.faults += [Trouble("ltsd_incomplete", row, name) for name in _WANTED if values.get(name) is None]
        self.lines.add(values, row=row)

    def _typed(self, name: str, text: str, line: int) -> object:
        kind = self.shape.types[name]
        if kind == "date":
            return self._day(name, text, line)
        return _SPACES.sub("", text) if kind == "customs" else text

    def _day(self, name: str, text: str, line: int) -> date | None:
        try:
            moment = parse_moment(text, None)
            code = "date_unreadable"
        except AmbiguousDate:
            moment, code = None, "date_ambiguous"
        if moment is None:
            self.faults.append(Trouble(code, line, name, params={"value": text[:80]}))
        return moment.date() if moment else None

    def reading(self, version: str | None) -> Reading:
        told = list(dict.fromkeys((t.code, t.row, t.field) for t in self.faults))
        first = {(t.code, t.row, t.field): t for t in reversed(self.faults)}
        problems = [first[key] for key in told[: limits.TROUBLES]]
        if len(told) > limits.TROUBLES:
            problems.append(Trouble("more_problems", params={"more": len(told) - limits.TROUBLES}))
        if not self.lines.count:
            problems.append(Trouble("ltsd_no_articles"))
        table = self.lines.table()
        issued = [day for day in table.column("issued_on").to_pylist() if day is not None]
        return Reading(
            format="ltsd",
            format_version=version,
            tier="parsable" if problems else "conformant",
            kind=LTSD_LINE.kind,
            records=table.num_rows,
            lines=table,
            taken_on=max(issued, default=None),
            problems=tuple(problems),
        )


def _names_article(node: Node) -> bool:
    leaves = [child.name for child in node.children if not child.children and child.text]
    return any(_field(name) == _KEY for name in (*leaves, *node.attributes))


def _said(node: Node, path: tuple[str, ...], without: frozenset[int] | set[int]) -> Iterator[Said]:
    """Everything said below a node outside the items; walked with a stack of its own, the deepest last."""
    waiting = [(node, path)]
    while waiting:
        here, above = waiting.pop()
        if id(here) in without:
            continue
        texts = [*here.attributes.items(), *([(here.name, here.text)] if not here.children else [])]
        for name, text in texts:
            meant = _field(name) or _party(name, above)
            if meant and text.strip():
                yield meant, text.strip(), here.line
        waiting.extend((child, (*above, here.name)) for child in reversed(here.children))


def _field(name: str) -> str | None:
    form = joined(name)
    return next((f.field for f in vocabulary(LTSD_LINE.kind).fields if form in f.names), None)


def _party(name: str, above: tuple[str, ...]) -> str | None:
    """A bare name belongs to the party it stands below."""
    if joined(name) not in _NAMES:
        return None
    return next((field for up in reversed(above) if (field := _field(up)) in _PARTIES), None)


def _version(root: Node) -> str | None:
    said = next(
        (root.attributes[name] for name in ("version", "schemaVersion") if name in root.attributes), None
    )
    return said[:40] if said else None
