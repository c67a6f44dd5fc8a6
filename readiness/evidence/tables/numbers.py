"""Numbers as people write them: decimal comma or point, thousands, trailing minus, per cent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Decimal = Literal[",", "."]

_NUMBER = re.compile(r"(?P<sign>[+-]?)(?P<body>\d[\d.,]*|[.,]\d+)(?P<power>[eE][+-]?\d{1,3})?(?P<behind>-?)")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+$")
_THOUSANDS_BLANK = re.compile(r"(?<=\d)[\s'’´](?=\d{3}(?!\d))")
_SHORT = 16
"""Digits a float holds exactly, less one."""
LARGEST = 1e15
"""Beyond it a number is no price, quantity or time of any firm, and sums of such numbers end in infinity."""
_MINUS = str.maketrans({"−": "-", "–": "-", "‒": "-"})


class Ambiguous(ValueError):
    """1,234 may be one thousand or one and a bit; nothing around it tells."""


def tidy(text: str) -> str:
    """The number's characters alone: blanks and apostrophes between thousands gone, one kind of minus."""
    return _THOUSANDS_BLANK.sub("", text.strip().translate(_MINUS))


def proven_decimal(text: str) -> Decimal | None:
    """The decimal sign this one number proves by its form, None where it proves nothing."""
    if "," not in text and "." not in text:
        return None
    found = _NUMBER.fullmatch(tidy(text))
    return _proof(found["body"]) if found else None


def _proof(body: str) -> Decimal | None:
    comma, point = body.rfind(","), body.rfind(".")
    if comma >= 0 and point >= 0:
        return "," if comma > point else "."
    if comma < 0 and point < 0:
        return None
    sign: Decimal = "," if comma >= 0 else "."
    if body.count(sign) > 1:
        return ("." if sign == "," else ",") if _GROUPED.match(body) else None
    before, _, after = body.partition(sign)
    grouped = len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0")
    return None if grouped else sign


def common_decimal(proofs: Iterable[Decimal | None]) -> Decimal | None:
    """The sign all proofs agree on."""
    seen = {p for p in proofs if p}
    return seen.pop() if len(seen) == 1 else None


def parse_number(text: str, decimal: Decimal | None) -> float | None:
    """The number, None where the text is none. Raises Ambiguous where only `decimal` could tell and it is None."""
    if text.isascii() and text.isdigit() and len(text) < _SHORT:
        return float(text)
    text = tidy(text)
    if text.startswith("(") and text.endswith(")"):
        text = "-" + text[1:-1]
    found = _NUMBER.fullmatch(text)
    if found is None or (found["sign"] and found["behind"]):
        return None
    body = found["body"]
    sign = _proof(body) or decimal
    if sign is None and ("," in body or "." in body):
        raise Ambiguous(text)
    group = "." if sign == "," else ","
    whole, _, fraction = body.partition(sign or ".")
    if (not fraction.isdecimal() and fraction) or (group in whole and not _GROUPED.match(whole)):
        return None
    value = float(f"{whole.replace(group, '')}.{fraction or 0}{found['power'] or ''}")
    if value > LARGEST:
        return None
    return -value if "-" in (found["sign"], found["behind"]) else value
