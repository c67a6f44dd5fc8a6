"""Dates of DTM segments: digits whose meaning a format code names."""

from __future__ import annotations

import re

from readiness.evidence.edifact.segments import Segment

_WEEK = "616"
_ZONED = re.compile(r"(?P<digits>\d{12})(?P<sign>[+-])(?P<zone>\d{2}):?(?P<minutes>\d{2})?")
_SHORT_YEARS = {"101", "201", "202"}
_PERIODS = {"711", "717", "718", "719"}


def stamp(segment: Segment) -> str | None:
    """The moment of a DTM as ISO text; the text as it stands where its digits mean nothing, None where empty.

    Senders write twelve digits and call it a day (102): the length decides, the code only where it must.
    """
    text, code = segment.get(0, 1), segment.get(0, 2)
    if not text:
        return None
    if code in _PERIODS:
        text = text[len(text) // 2 :].lstrip("-") if "-" not in text else text.partition("-")[2]
    if code == _WEEK and len(text) == 6:
        return f"{text[:4]}-W{text[4:]}"
    if zoned := _ZONED.fullmatch(text):
        offset = f"{zoned['sign']}{zoned['zone']}:{zoned['minutes'] or '00'}"
        return _iso(zoned["digits"]) + offset
    if not (text.isascii() and text.isdigit()):
        return text
    if code in _SHORT_YEARS or len(text) == 6:
        text = ("20" if int(text[:2]) < 69 else "19") + text
    return _iso(text)


def _iso(digits: str) -> str:
    """CCYYMMDD with or without HHMM and SS; ERPs fill unused places with 0."""
    if len(digits) < 8:
        return digits
    day = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
    if len(digits) < 12:
        return day
    seconds = f":{digits[12:14]}" if len(digits) >= 14 else ""
    return f"{day}T{digits[8:10]}:{digits[10:12]}{seconds}"


def dated(segments: list[Segment], *qualifiers: str) -> tuple[str, int] | None:
    """The first of these dates that is there, by the order of qualifiers, with its line."""
    for qualifier in qualifiers:
        for segment in segments:
            if segment.tag == "DTM" and segment.get(0) == qualifier and (text := stamp(segment)):
                return text, segment.line
    return None
