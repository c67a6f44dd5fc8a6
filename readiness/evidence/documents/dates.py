"""Dates as people write them in English, German and Chinese, as ISO 8601; also calendar weeks and months."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = {
    1: "january|januar|jänner|jan",
    2: "february|februar|feber|feb",
    3: "march|märz|maerz|mar|mär|mrz",
    4: "april|apr",
    5: "may|mai",
    6: "june|juni|jun",
    7: "july|juli|jul",
    8: "august|aug",
    9: "september|sept|sep",
    10: "october|oktober|oct|okt",
    11: "november|nov",
    12: "december|dezember|dec|dez",
}
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split("|")}
_MONTH = "(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")\b\.?"
_HAN_DIGITS = {char: str(i) for i, char in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}
_HAN = "〇零○一二三四五六七八九十"
_CENTURY_TURN = 70
"""A two-digit year from here on is of the last century: `98` on a certificate is 1998."""


@dataclass(frozen=True)
class Day:
    """A date found in `text[start:end]`. Several `values` where the writing allows several readings (03/04/2026)."""

    start: int
    end: int
    values: tuple[str, ...]
    sure: bool = True


_Making = Callable[[re.Match[str]], tuple[str, ...]]


def days_in(text: str) -> Iterator[Day]:
    """Every whole date in the text, from left to right; what is no date of the calendar (31.02.) is none."""
    for found in _ANY.finditer(text):
        values = tuple(dict.fromkeys(v for v in _MAKERS[str(found.lastgroup)](found) if v))
        if values:
            yield Day(found.start(), found.end(), values, sure=len(values) == 1)


def weeks_in(text: str) -> Iterator[Day]:
    """Calendar weeks as ISO 8601 (`2026-W18`). A week without a year is not read: nobody knows which."""
    for found in _WEEK.finditer(text):
        number = next(found[name] for name in ("n1", "n2", "n3", "n4") if found[name])
        year = next(found[name] for name in ("y1", "y2", "y3", "y4") if found[name])
        if 1 <= int(number) <= 53:
            yield Day(found.start(), found.end(), (f"{_year(year):04d}-W{int(number):02d}",))


def months_in(text: str, *, last_day: bool = False) -> Iterator[Day]:
    """Months without a day (`Stand: 03/2024`), as their first or last day; never sure."""
    for found in _MONTH_YEAR.finditer(text):
        year = int(next(found[name] for name in ("y1", "y2", "y3") if found[name]))
        month = _MONTH_OF.get((found["name"] or "").lower().rstrip(".")) or int(
            found["m2"] or found["m3"] or 0
        )
        if 1 <= month <= 12:
            day = monthrange(year, month)[1] if last_day else 1
            yield Day(found.start(), found.end(), (f"{year:04d}-{month:02d}-{day:02d}",), sure=False)


def iso(text: str) -> str | None:
    """The one date a person typed, None if it is no date or could be two."""
    found = list(days_in(text))
    return found[0].values[0] if len(found) == 1 and len(found[0].values) == 1 else None


def _year(text: str) -> int:
    number = int(text)
    if len(text) > 2:
        return number
    return number + (1900 if number >= _CENTURY_TURN else 2000)


def _iso(year: int, month: int, day: int) -> str:
    """Empty where the calendar has no such day."""
    if not (1900 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return ""
    return date(year, month, day).isoformat()


def _plain(found: re.Match[str]) -> tuple[str, ...]:
    return (_iso(int(found["py"]), int(found["pm"]), int(found["pd"])),)


def _dotted(found: re.Match[str]) -> tuple[str, ...]:
    return (_iso(_year(found["dy"]), int(found["dm"]), int(found["dd"])),)


def _slashed(found: re.Match[str]) -> tuple[str, ...]:
    """Day first in Europe, month first in the United States: the text alone does not tell."""
    year, first, second = _year(found["sy"]), int(found["s1"]), int(found["s2"])
    return _iso(year, second, first), _iso(year, first, second)


def _named(found: re.Match[str]) -> tuple[str, ...]:
    return (_iso(_year(found["ny"]), _month(found["nm"]), int(found["nd"])),)


def _american(found: re.Match[str]) -> tuple[str, ...]:
    return (_iso(int(found["ay"]), _month(found["am"]), int(found["ad"])),)


def _chinese(found: re.Match[str]) -> tuple[str, ...]:
    return (_iso(_han_number(found["cy"]), _han_number(found["cm"]), _han_number(found["cd"])),)


def _month(name: str) -> int:
    return _MONTH_OF[name.lower().rstrip(".")]


def _han_number(text: str) -> int:
    """二〇二七 is spelled digit by digit, 十二 and 三十一 are counted in tens; 0 where it is neither."""
    compact = "".join(text.split())
    if "十" not in compact:
        digits = "".join(_HAN_DIGITS.get(char, char) for char in compact)
        return int(digits) if digits.isdecimal() else 0
    tens, _, ones = compact.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return 0
    return 10 * int(_HAN_DIGITS.get(tens, "1")) + int(_HAN_DIGITS.get(ones, "0"))


_G = r"\s*"
_DATES: dict[str, tuple[str, _Making]] = {
    "plain": (
        rf"(?P<py>(?:19|20|21)\d\d){_G}(?P<psep>[-/.]){_G}(?P<pm>\d{{1,2}}){_G}(?P=psep)"
        rf"{_G}(?P<pd>\d{{1,2}})(?!\d)",
        _plain,
    ),
    "dotted": (
        rf"(?P<dd>\d{{1,2}})\.{_G}(?P<dm>\d{{1,2}})\.{_G}(?P<dy>\d{{4}}|\d\d)(?![\d.]\d)(?!\d)",
        _dotted,
    ),
    "slashed": (
        rf"(?P<s1>\d{{1,2}})(?P<ssep>[/-]){_G}(?P<s2>\d{{1,2}})(?P=ssep){_G}(?P<sy>\d{{4}})(?!\d)",
        _slashed,
    ),
    "named": (
        rf"(?P<nd>\d{{1,2}})(?:\.|st|nd|rd|th)?[\s-]*(?:of\s+)?(?P<nm>{_MONTH})[\s,-]*(?P<ny>\d{{4}})(?!\d)",
        _named,
    ),
    "american": (
        rf"(?P<am>{_MONTH})\s*(?P<ad>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<ay>\d{{4}})(?!\d)",
        _american,
    ),
    "chinese": (
        rf"(?P<cy>\d{{4}}|[{_HAN}]{{4}}){_G}年{_G}(?P<cm>\d{{1,2}}|[{_HAN}]{{1,2}}){_G}月{_G}(?P<cd>\d{{1,2}}|"
        rf"[{_HAN}]{{1,3}}){_G}[日号]",
        _chinese,
    ),
}
_MAKERS = {name: making for name, (_, making) in _DATES.items()}
_ANY = re.compile(
    "|".join(
        rf"(?<![\d{'A-Za-z' if name in ('named', 'american') else ''}])(?P<{name}>{p})"
        for name, (p, _) in _DATES.items()
    ),
    re.IGNORECASE,
)
_KW = r"(?:KW|CW|calendar\s+week|kalenderwoche|week|woche|WK)\.?"
_WEEK = re.compile(
    rf"(?<!\w)(?:{_KW}\s*(?P<n1>\d{{1,2}})[\s/.,-]+(?P<y1>20\d\d|\d\d)(?!\d)"
    rf"|(?P<n2>\d{{1,2}})\.?\s*{_KW}[\s/.,-]+(?P<y2>20\d\d|\d\d)(?!\d)"
    rf"|(?P<y3>20\d\d)\s*年?\s*第\s*(?P<n3>\d{{1,2}})\s*周"
    rf"|(?P<y4>20\d\d)[-/]?(?:KW|CW|W)\s*(?P<n4>\d{{1,2}})(?!\d))",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(
    rf"(?<![\w.])(?:(?P<name>{_MONTH})\s*(?P<y1>(?:19|20)\d\d)"
    rf"|(?P<m2>\d{{1,2}})[/.-](?P<y2>(?:19|20)\d\d)"
    rf"|(?P<y3>(?:19|20)\d\d)\s*年\s*(?P<m3>\d{{1,2}})\s*月)(?![\d.日]|\s*\d)",
    re.IGNORECASE,
)
