"""One cell becomes one value of a known type, or a named reason why it cannot."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from readiness.evidence import limits
from readiness.evidence.shape import FieldType
from readiness.evidence.tables import dates, numbers
from readiness.evidence.tables.vocabulary import Words, plain

Cell = str | float | int | bool | date | datetime | time | timedelta
"""What a CSV (text only) or a workbook hands over; an empty cell is an empty text."""

_POWER = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d{1,2}")
_AMOUNT = re.compile(
    r"(?P<before>[^\d(.,+−-]*)(?P<number>[(+−-]?[.,]?\d[\d.,\s'’´]*-?\)?)(?P<after>.*)", re.S
)
_RANGE = re.compile(r"(?<=\d)\s*(?:[-–—~]|bis|to|至|到)\s*(?=\d)")
_SIGNS = frozenset("¥")
"""Signs of money that do not tell which: ¥ is yuan and yen."""
_SEPARATORS = re.compile(r"[\s.]+")
_LISTED = re.compile(r"[,;|、，；\n]+")
_CONTROL = dict.fromkeys(range(32), " ") | {127: " "}


class Unreadable(ValueError):
    """The cell holds something, but not what its column needs; `code` is the problem's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Manner:
    """How one column writes: learnt from the whole column, because one cell alone may not tell."""

    type: FieldType
    words: Words
    decimal: numbers.Decimal | None = None
    order: dates.Order | None = None
    days: int = 1
    percent: bool = False
    serial: bool = False
    """Bare numbers may be Excel's count of days."""
    values: Mapping[str, str] = field(default_factory=dict)
    unreadable: str | float | None = None
    """What a cell counts as that holds something, but not what the column needs."""


def show(cell: Cell) -> str:
    """The cell as a person sees it: 4711.0 is 4711, a date is ISO, controls are blanks."""
    if isinstance(cell, str):
        text = cell if cell.isascii() else unicodedata.normalize("NFKC", cell)
        return (text if text.isprintable() else text.translate(_CONTROL)).strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        cell = cell.date()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def is_empty(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip()


def read_cell(cell: Cell, manner: Manner) -> object | None:
    """The value, None where the cell says nothing. Raises Unreadable.

    Words like "n/a" or "on request" are nothing only where a number, date or flag belongs: NA is a country.
    """
    if is_empty(cell):
        return None
    if isinstance(cell, str) and len(cell) > limits.CELL:
        raise Unreadable("cell_too_long")
    if manner.type not in _TEXTUAL and isinstance(cell, str) and plain(cell) in manner.words.empty:
        return None
    value = _READ[manner.type](cell, manner)
    return None if value == "" else value


def read_amount(cell: Cell, words: Words) -> str | None:
    """The currency written beside a number in the same cell."""
    found = _AMOUNT.fullmatch(show(cell)) if isinstance(cell, str) else None
    if found is None:
        return None
    return words.currency.get(plain(found["before"])) or words.currency.get(plain(found["after"]))


def _id(cell: Cell, _: Manner) -> str:
    text = " ".join(show(cell).split())
    if isinstance(cell, date):
        raise Unreadable("date_instead_of_id")
    if _POWER.fullmatch(text):
        raise Unreadable("id_damaged")
    return text


def _customs(cell: Cell, manner: Manner) -> str:
    return _SEPARATORS.sub("", _id(cell, manner))


def _currency(cell: Cell, manner: Manner) -> str:
    text = show(cell)
    return manner.words.currency.get(plain(text), text.upper())


def _word(cell: Cell, manner: Manner) -> str:
    known = manner.values.get(plain(show(cell)))
    if known is None:
        raise Unreadable("word_unknown")
    return known


def _text(cell: Cell, _: Manner) -> str:
    return show(cell)


def _texts(cell: Cell, _: Manner) -> list[str]:
    return [part.strip() for part in _LISTED.split(show(cell)) if part.strip()]


def _number(cell: Cell, manner: Manner) -> float:
    if isinstance(cell, date | time | timedelta):
        raise Unreadable("date_instead_of_number")
    if isinstance(cell, bool):
        raise Unreadable("number_unreadable")
    if not isinstance(cell, str):
        if not abs(cell) <= numbers.LARGEST:
            raise Unreadable("number_unreadable")
        return float(cell)
    try:
        value = numbers.parse_number(show(cell), manner.decimal)
        code = "number_unreadable"
    except numbers.Ambiguous:
        value, code = None, "number_ambiguous"
    if value is None:
        raise Unreadable("date_instead_of_number" if _moment_or_none(cell, manner) else code)
    return value


def _money(cell: Cell, manner: Manner) -> float:
    """A number that may carry its currency."""
    found = _AMOUNT.fullmatch(show(cell)) if isinstance(cell, str) else None
    if found:
        beside = plain(found["before"] + found["after"])
        if beside in manner.words.currency or beside in _SIGNS:
            return _number(found["number"], manner)
    return _number(cell, manner)


def _days(cell: Cell, manner: Manner) -> float:
    """A time in days: the cell's own unit before the header's; of a range the end, as the promise holds until then."""
    if not isinstance(cell, str):
        return _number(cell, manner) * manner.days
    last = _RANGE.split(show(cell))[-1].strip()
    found = _AMOUNT.fullmatch(last)
    if found is None or found["before"].strip():
        return _number(cell, manner) * manner.days
    unit = plain(found["after"]).rstrip(".")
    if unit and unit not in manner.words.span:
        return _number(cell, manner)
    return _number(found["number"], manner) * (manner.words.span[unit] if unit else manner.days)


def _share(cell: Cell, manner: Manner) -> float:
    if isinstance(cell, str) and show(cell).endswith("%"):
        return _number(show(cell)[:-1], manner) / 100
    return _number(cell, manner) / (100 if manner.percent else 1)


def _count(cell: Cell, manner: Manner) -> int:
    return int(_number(cell, manner))


def _flag(cell: Cell, manner: Manner) -> bool:
    if isinstance(cell, bool):
        return cell
    word = plain(show(cell))
    if word in manner.words.yes:
        return True
    if word in manner.words.no:
        return False
    raise Unreadable("word_unknown")


def _moment_or_none(cell: Cell, manner: Manner) -> datetime | None:
    try:
        return dates.parse_moment(show(cell), manner.order)
    except dates.AmbiguousDate:
        return None


def _moment(cell: Cell, manner: Manner) -> datetime | None:
    if isinstance(cell, datetime):
        return cell
    if isinstance(cell, date):
        return datetime.combine(cell, time())
    if isinstance(cell, bool | time | timedelta):
        raise Unreadable("date_unreadable")
    if not isinstance(cell, str):
        found = dates.from_serial(cell) if manner.serial else None
    elif dates.is_no_date(show(cell)):
        return None
    else:
        try:
            found = dates.parse_moment(show(cell), manner.order)
        except dates.AmbiguousDate as unclear:
            raise Unreadable("date_ambiguous") from unclear
    if found is None:
        raise Unreadable("date_unreadable")
    return found


def _date(cell: Cell, manner: Manner) -> date | None:
    moment = _moment(cell, manner)
    return moment.date() if moment else None


_TEXTUAL: frozenset[FieldType] = frozenset({"id", "customs", "currency", "text", "texts"})
_READ: dict[FieldType, Callable[[Cell, Manner], object | None]] = {
    "id": _id,
    "customs": _customs,
    "currency": _currency,
    "word": _word,
    "text": _text,
    "texts": _texts,
    "number": _number,
    "money": _money,
    "days": _days,
    "share": _share,
    "count": _count,
    "date": _date,
    "moment": _moment,
    "flag": _flag,
}
