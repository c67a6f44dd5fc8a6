"""Numbers and sums of money as people write them: comma or dot, million or 万, currency before or behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from readiness.evidence.documents.language import Language

_CURRENCIES = {
    "€": "EUR",
    "euro": "EUR",
    "欧元": "EUR",
    "us$": "USD",
    "$": "USD",
    "us-dollar": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "美元": "USD",
    "rmb": "CNY",
    "人民币": "CNY",
    "元": "CNY",
    "¥": "CNY",
    "£": "GBP",
    "sfr.": "CHF",
    "sfr": "CHF",
}
_CODES = "EUR|USD|CHF|GBP|CNY|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|INR|KRW|CAD|AUD|BRL|MXN"
_CURRENCY = (
    "(?:" + _CODES + "|" + "|".join(re.escape(c) for c in sorted(_CURRENCIES, key=len, reverse=True)) + ")"
)
_SCALES = {
    "tsd": 1_000,
    "tausend": 1_000,
    "thousand": 1_000,
    "k": 1_000,
    "mio": 1_000_000,
    "million": 1_000_000,
    "millionen": 1_000_000,
    "mrd": 1_000_000_000,
    "billion": 1_000_000_000,
    "万": 10_000,
    "百万": 1_000_000,
    "千万": 10_000_000,
    "亿": 100_000_000,
}
_SCALE = r"(?:Mio\.?|Mrd\.?|Tsd\.?|Millionen|Tausend|million|billion|thousand|k|百万|千万|万|亿)"
_NUMBER = r"\d{1,3}(?:[.,'’]\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?: \d{3}){2,}|\d+(?:[.,]\d+)?"
"""Blanks group thousands only from a million on: "10 200,00 EUR" is as likely item 10 at 200."""
_BEFORE = rf"(?<![\w])(?P<c1>{_CURRENCY})\s*(?P<n1>{_NUMBER})(?![\d])(?:,-+)?\s*(?P<s1>{_SCALE}(?![a-z]))?"
_BEHIND = rf"(?<![\w.,])(?P<n2>{_NUMBER})(?:,-+)?\s*(?P<s2>{_SCALE}(?![a-z]))?\s*(?P<c2>{_CURRENCY})(?![a-z])"
_MONEY = re.compile(rf"{_BEFORE}|{_BEHIND}", re.IGNORECASE)
_BARE = re.compile(rf"(?<![\w.,])(?P<n>{_NUMBER})(?![\w])")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_WORDS: dict[str, int] = {
    word: number
    for number, words in {
        1: "one ein eine einem einen eines einer 一",
        2: "two zwei 二 两",
        3: "three drei 三",
        4: "four vier 四",
        5: "five fünf 五",
        6: "six sechs 六",
        7: "seven sieben 七",
        8: "eight acht 八",
        9: "nine neun 九",
        10: "ten zehn 十",
        12: "twelve zwölf 十二",
        14: "fourteen vierzehn 十四",
        15: "fifteen fünfzehn 十五",
        18: "eighteen achtzehn 十八",
        20: "twenty zwanzig 二十",
        24: "twenty-four vierundzwanzig 二十四",
        30: "thirty dreißig 三十",
        36: "thirty-six sechsunddreißig 三十六",
        60: "sixty sechzig 六十",
        90: "ninety neunzig 九十",
    }.items()
    for word in words.split()
}
COUNT = r"(?:\d{1,4}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
"""A pattern for a small whole number, in digits or in words; `count` turns what it found into the number."""


@dataclass(frozen=True)
class Money:
    """A sum in `text[start:end]`; `value` reads `21800.00 EUR`."""

    start: int
    end: int
    amount: Decimal
    currency: str

    @property
    def value(self) -> str:
        return f"{plain(self.amount)} {self.currency}"


def money_in(text: str, language: Language) -> Iterator[Money]:
    """Every sum with its currency, from left to right. A number without a currency is no sum of money."""
    for found in _MONEY.finditer(text):
        number, scale, name = (found[f"{part}1"] or found[f"{part}2"] for part in ("n", "s", "c"))
        amount = _amount(number, language) * _SCALES.get((scale or "").lower().rstrip("."), 1)
        yield Money(found.start(), found.end(), amount, _currency(name))


def number_in(text: str, language: Language) -> Decimal | None:
    """The first number in the text, with whatever unit follows apart from it."""
    found = _BARE.search(text)
    return _amount(found["n"], language) if found else None


def count(text: str) -> int:
    """The number that `COUNT` matched."""
    return int(text) if text.isdecimal() else _WORDS[text.lower()]


def plain(amount: Decimal) -> str:
    """Digits with a dot and no exponent: `5000000`, `21800.00`."""
    return f"{amount:f}"


def _amount(text: str, language: Language) -> Decimal:
    """The last separator is the decimal one, unless three digits follow it: then German and English differ."""
    digits = re.sub(r"[\s'’]", "", text)
    marks = [char for char in digits if char in ".,"]
    if not marks:
        return Decimal(digits)
    last = marks[-1]
    if len(set(marks)) == 2:
        other = "," if last == "." else "."
        return Decimal(digits.replace(other, "").replace(last, "."))
    grouping = "." if language == "de" else ","
    if _GROUPED.fullmatch(digits) and (len(marks) > 1 or last == grouping):
        return Decimal(digits.replace(last, ""))
    return Decimal(digits.replace(last, "."))


def _currency(name: str) -> str:
    return _CURRENCIES.get(name.lower(), name.upper())
