"""Lengths of time and rates as contracts state them: `14-16 weeks`, `30` days, `0.5%/week max 5%`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.amounts import COUNT, count
from readiness.evidence.documents.labels import Read, a_date, cited, labelled, sentence
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import alternative, near, words

_DELIVERY = words(
    "liefer(?:zeit|frist)", "(?:delivery|lead) (?:time|period)", "(?:交货|供货)(?:周期|期|时间)|交期"
)
_SPAN = re.compile(
    rf"(?P<low>{COUNT})(?:\s*(?:-|–|bis|to|至|到)\s*(?P<high>{COUNT}))?\s*"
    r"(?P<unit>arbeitstage?n?|werktage?n?|(?:kalender)?tage?n?|wochen?|monate?n?"
    r"|(?:working |business |calendar )?days?|weeks?|months?|个?工作日|天|周|个月)",
    re.IGNORECASE,
)
_UNITS = (
    (("arbeitstag", "werktag", "working", "business", "工作日", "个工作日"), "working days"),
    (("woche", "week", "周"), "weeks"),
    (("monat", "month", "个月"), "months"),
    (("tag", "kalendertag", "day", "calendar", "天"), "days"),
)
SPAN_REACH = 80
"""Characters after "delivery time" in which the time itself stands."""

_VALID_DAYS = words(
    rf"(?:gültig|bindefrist|gebunden|gültigkeit)[^.;\n\d]{{0,40}}?\b(?P<n1>{COUNT})"
    rf" (?P<u1>tage?n?|wochen?|monate?n?)\b",
    rf"\b(?P<n4>{COUNT}) (?P<u4>tage|wochen|monate) (?:ab \w+ )?(?:gültig|gebunden)",
    rf"(?:valid|validity|binding|hold)[^.;\n\d]{{0,40}}?\b(?P<n2>{COUNT}) (?P<u2>days?|weeks?|months?)\b",
    rf"有效期[^。;\n\d]{{0,8}}?(?P<n3>{COUNT}) ?(?P<u3>天|日|周|个月)",
)
_BINDING = words("gültig|bindefrist|gebunden", "valid|binding|hold", "有效期")
_DAYS_IN = (("w", 7), ("周", 7), ("m", 30), ("个月", 30))
_RATE = r"\d+(?:[.,]\d+)?"
_MOST_DE = r"[^.;]{0,140}?(?:höchstens|maximal|insgesamt|bis zu)[^.;\d]{0,40}"
_MOST_EN = r"[^.;]{0,140}?(?:at most|maximum|not exceed\w*|up to|limited to)[^.;\d]{0,40}"
_MOST_ZH = r"[^。;\d]{0,40}(?:最高|不超过|上限)[^。;\d]{0,16}"
_EACH_DE = r"(?:je|pro|für jede) (?:\w+ )?"
_EACH_EN = r"(?:per|for each|for every) (?:\w+ )?"
_DELAY = words(
    rf"(?P<r1>{_RATE}) ?% {_EACH_DE}(?P<u1>woche|tag|kalenderwoche){_MOST_DE}(?P<m1>{_RATE}) ?%",
    rf"{_EACH_DE}(?P<u4>woche|tag|kalenderwoche)[^.;%\d]{{0,40}}(?P<r4>{_RATE}) ?%{_MOST_DE}(?P<m4>{_RATE}) ?%",
    rf"(?P<r2>{_RATE}) ?% {_EACH_EN}(?P<u2>week|day){_MOST_EN}(?P<m2>{_RATE}) ?%",
    rf"{_EACH_EN}(?P<u5>week|day)[^.;%\d]{{0,40}}(?P<r5>{_RATE}) ?%{_MOST_EN}(?P<m5>{_RATE}) ?%",
    rf"每(?:满|延迟|迟延)?一?(?P<u3>周|天|日)[^。;\d]{{0,30}}(?P<r3>{_RATE}) ?%{_MOST_ZH}(?P<m3>{_RATE}) ?%",
)
_PER_CENT = words("%")
_WEEKLY = ("woche", "kalenderwoche", "week", "周")


def delivery_time(text: PdfText) -> Iterator[Proposal]:
    yield from labelled("delivery_time", text, _DELIVERY, a_span)


def valid_days(text: PdfText) -> Iterator[Proposal]:
    """For how many days an offer or a price binds; weeks count seven, months thirty days."""
    for found in near(text.flow, _BINDING, _VALID_DAYS):
        unit = alternative(found, "u").lower()
        days = count(alternative(found, "n")) * next(
            (d for start, d in _DAYS_IN if unit.startswith(start)), 1
        )
        yield cited("valid_days", str(days), text, found.start(), found.end())


def delay_damages(text: PdfText) -> Iterator[Proposal]:
    """What a late delivery costs: a share of its value per week or day, and the most there is."""
    for found in near(text.flow, _PER_CENT, _DELAY):
        rate, most = (alternative(found, letter).replace(",", ".") for letter in ("r", "m"))
        unit = "week" if alternative(found, "u").lower() in _WEEKLY else "day"
        yield cited("delay_damages", f"{rate}%/{unit} max {most}%", text, found.start(), found.end())


def a_span(text: str) -> Read | None:
    """A time as `14-16 weeks`, whatever the language; or a date."""
    found = _SPAN.search(sentence(text)[:SPAN_REACH])
    if found is None:
        return a_date(text)
    unit = found["unit"].lower()
    name = next(name for starts, name in _UNITS if unit.startswith(starts))
    low = str(count(found["low"]))
    span = f"{low}-{count(found['high'])}" if found["high"] else low
    return Read((f"{span} {name}",), found.end())
