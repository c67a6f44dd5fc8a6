"""What is looked for in a statement: a value beside its label, or a wording that says a word by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from readiness.evidence.documents.amounts import COUNT, count, number_in, plain
from readiness.evidence.documents.labels import (
    NEAR,
    Read,
    Reader,
    a_code,
    a_date,
    a_date_or_month,
    a_last_day,
    a_line,
    flagged,
    labelled,
    money,
    number,
    sentence,
)
from readiness.evidence.documents.language import Language, language_of
from readiness.evidence.documents.parties import a_firm
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import words

How = Literal[
    "line",
    "entry",
    "firm",
    "code",
    "date",
    "month",
    "last_day",
    "number",
    "money",
    "flag",
    "hours",
    "weeks",
    "per_cent",
    "year",
    "kilograms",
    "grams",
]
"""How the value is written; masses, times and shares come back in the unit of their field."""

LONGEST_ENTRY = 60

_YES = words(r"(?:ja|yes|x)\b|[☒☑✓✔]", "是|有|含")
_NO = words(r"(?:nein|no|keine?s?|none)\b|☐", "否|无|不含")
_TIMES = re.compile(
    rf"(?P<n>{COUNT})\s*(?:(?P<hour>stunden?|std\.?|hours?|hrs?|h\b|小时)"
    r"|(?P<day>(?:arbeits|werk|kalender)?tage?n?|(?:working |business )?days?|个?(?:工作)?[天日])"
    r"|(?P<week>wochen?|weeks?|个?(?:星期|周)))",
    re.IGNORECASE,
)
_HOURS = {"hour": 1, "day": 24, "week": 168}
_DAYS_A_WEEK = 7
_PER_CENT = re.compile(r"(?P<n>\d{1,3}(?:[.,]\d{1,2})?)\s*%")
_YEAR = re.compile(r"(?<!\d)(?P<n>20\d\d)(?!\d)")
_MASS = re.compile(r"(?P<n>\d[\d.,]*)\s*(?P<unit>kg|g|t)\b", re.IGNORECASE)
_GRAMS = {"g": 1, "kg": 1_000, "t": 1_000_000}


@dataclass(frozen=True)
class Ask:
    """A value that stands beside its label. `colon`: the label needs one, because the word begins sentences too."""

    field: str
    label: re.Pattern[str]
    how: How
    colon: bool = False


@dataclass(frozen=True)
class Tell:
    """A wording anywhere in the text that says this value of a field."""

    field: str
    wording: re.Pattern[str]
    value: str = "yes"
    sure: bool = True


Looked = Ask | Tell


def look(text: PdfText, looked: Iterable[Looked]) -> Iterator[Proposal]:
    """A flag beside its label goes before a wording that only seems to say it."""
    language = language_of(text.flow)
    said: set[str] = set()
    for one in looked:
        if isinstance(one, Ask):
            found = list(labelled(one.field, text, one.label, reader_of(one.how, language), colon=one.colon))
        elif one.field in said:
            continue
        else:
            found = list(flagged(one.field, text, one.wording, one.value, sure=one.sure))
        if found and (isinstance(one, Ask) or one.value in ("yes", "no")):
            said.add(one.field)
        yield from found


def reader_of(how: How, language: Language) -> Reader:
    simple: dict[str, Reader] = {
        "line": a_line,
        "entry": _entry,
        "firm": a_firm,
        "code": a_code,
        "date": a_date,
        "month": a_date_or_month,
        "last_day": a_last_day,
        "flag": _yes_or_no,
        "hours": _hours,
        "weeks": _weeks,
        "per_cent": _share,
        "year": _year,
        "number": number(language),
        "money": money(language),
    }
    return simple.get(how) or _mass(how, language)


def _entry(text: str) -> Read | None:
    """The first line whatever it is made of: scores and classes are figures, letters or both."""
    line = text.split("\n", 1)[0]
    value = line.strip(" ,;|")[:LONGEST_ENTRY]
    return Read((value,), len(line)) if value else None


def _yes_or_no(text: str) -> Read | None:
    for pattern, value in ((_YES, "yes"), (_NO, "no")):
        found = pattern.match(text)
        if found:
            return Read((value,), found.end())
    return None


def _hours(text: str) -> Read | None:
    """A time as hours; a day is 24 of them, whether the paper says working days or not."""
    found = _TIMES.search(sentence(text)[:NEAR])
    if found is None:
        return None
    unit = next(name for name in _HOURS if found[name])
    return Read((str(count(found["n"]) * _HOURS[unit]),), found.end())


def _weeks(text: str) -> Read | None:
    found = _TIMES.search(sentence(text)[:NEAR])
    if found is None or found["hour"]:
        return None
    number_of = count(found["n"])
    weeks = number_of if found["week"] else round(number_of / _DAYS_A_WEEK, 1)
    return Read((f"{weeks:g}",), found.end())


def _share(text: str) -> Read | None:
    found = _PER_CENT.search(text[:NEAR])
    return Read((f"{found['n'].replace(',', '.')} %",), found.end()) if found else None


def _year(text: str) -> Read | None:
    found = _YEAR.search(text[:NEAR])
    return Read((found["n"],), found.end()) if found else None


def _mass(how: How, language: Language) -> Reader:
    """A mass in kilograms or grams, whichever unit the paper writes; without a unit there is none."""

    def a_mass(text: str) -> Read | None:
        found = _MASS.search(text[:NEAR])
        amount = number_in(found["n"].rstrip(".,"), language) if found else None
        if found is None or amount is None:
            return None
        grams = amount * _GRAMS[found["unit"].lower()]
        mass = grams / _GRAMS["kg"] if how == "kilograms" else grams
        return Read((plain(mass.normalize()),), found.end())

    return a_mass
