"""Words, numbers, dates and names in the reader's language; the one place where a value becomes text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from babel import Locale
from babel.dates import format_date, format_interval
from babel.lists import format_list
from babel.numbers import (
    format_compact_currency,
    format_currency,
    format_decimal,
    format_percent,
    get_currency_symbol,
)

from readiness.content.texts import Texts, texts
from readiness.model.base import Lang, OfferClass
from readiness.model.case import OWN_BUYER
from readiness.model.place import Param, Place
from readiness.world.world import World

LOCALES: dict[Lang, str] = {"en": "en_GB", "de": "de_DE", "zh": "zh_Hans_CN"}
MILLION = 1_000_000
NO_BREAK = "\u00a0"
MANY = 12
"""Lists of names longer than this end in "and n more"."""

COUNTED_BY = {".pdf": "report/on_page", ".docx": "report/in_paragraph"}
"""How a place in a paper is told; every other file is counted in rows."""


@dataclass(frozen=True)
class Words:
    """Everything needed to say something in one language."""

    texts: Texts
    world: World
    currency: str

    @property
    def lang(self) -> Lang:
        return self.texts.lang

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse(LOCALES[self.lang])

    def __call__(self, key: str, /, **params: object) -> str:
        return self.texts(key, **params)

    def has(self, key: str) -> bool:
        return self.texts.has(key)

    def number(self, value: float | None, digits: int = 0) -> str:
        """A missing number is the word for unknown, never 0 or an empty cell."""
        if value is None:
            return self("view/unknown")
        return str(format_decimal(round(value, digits), locale=self.locale))

    def fixed(self, value: float, digits: int) -> str:
        """With all its decimals, so that a column of figures lines up and can be added."""
        pattern = "#,##0." + digits * "0"
        return str(format_decimal(round(value, digits), pattern, locale=self.locale))

    def percent(self, share: float | None, digits: int = 0) -> str:
        if share is None:
            return self("view/unknown")
        return str(format_percent(round(share, digits + 2), locale=self.locale, decimal_quantization=False))

    def money(self, value: float | None, currency: str | None = None) -> str:
        """Whole units with the currency's sign or code, as business letters write it."""
        if value is None:
            return self("view/unknown")
        name = currency or self.currency
        whole = self.locale.currency_formats["standard"].pattern.replace(".00", "")
        said = format_currency(round(value), name, whole, locale=self.locale, currency_digits=False)
        return self._coded(str(said), name)

    def short_money(self, value: float | None, currency: str | None = None) -> str:
        """Millions in words of the language, what is less in full; for headlines."""
        if value is None or abs(value) < MILLION:
            return self.money(value, currency)
        name = currency or self.currency
        return self._coded(
            str(format_compact_currency(value, name, locale=self.locale, fraction_digits=1)), name
        )

    def _coded(self, said: str, currency: str) -> str:
        """Signs made of several letters (CN¥, US$) become the code that stands in contracts."""
        sign = get_currency_symbol(currency, locale=self.locale)
        if len(sign) == 1 or sign == currency:
            return said
        before = not said.endswith(sign)
        return said.replace(sign, f"{currency}{NO_BREAK}" if before else currency)

    def keur(self, thousands: float) -> str:
        return self.money(1000 * thousands, "EUR")

    def day(self, day: date | None) -> str:
        return self("view/unknown") if day is None else str(format_date(day, "long", locale=self.locale))

    def short_day(self, day: date | None) -> str:
        return self("view/unknown") if day is None else str(format_date(day, "medium", locale=self.locale))

    def month(self, on: date, month: int) -> str:
        """The calendar month of a plan's month; month 1 begins on the case's date."""
        skeleton = {"en": "MMM y", "de": "MMM y", "zh": "y年M月"}[self.lang]
        return str(format_date(_first_of(on, month), skeleton, locale=self.locale))

    def months(self, on: date, start: int, finish: int) -> str:
        """From one month of a plan to another, as short as the language writes it: "Apr – Jul 2027"."""
        first, last = (_first_of(on, month) for month in (start, finish))
        return str(format_interval(first, last, "yMMM", locale=self.locale))

    def country(self, code: str) -> str:
        return (
            self("view/unknown_origin") if code == "unknown" else self.world.countries.name(code, self.lang)
        )

    def listed(self, things: Iterable[str], most: int = MANY) -> str:
        """ "a, b and c" as the language writes it; a long list is cut and says so."""
        names = list(things)
        if len(names) > most:
            names = [*names[:most], self("view/and_more", n=len(names) - most)]
        return str(format_list(names, locale=self.locale)) if names else ""

    def row(self, things: Iterable[str]) -> str:
        """One after the other with the comma of the language, where no "and" belongs."""
        return self("view/comma").join(things)

    def joined(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other; Chinese puts no space between them."""
        return ("" if self.lang == "zh" else " ").join(s for s in sentences if s)

    def pair(self, name: str, value: str) -> str:
        """A name and what it holds, with the colon of the language."""
        return self("view/pair", name=name, value=value)

    def question(self, ident: str, part: str = "title") -> str:
        return self(f"question/{ident}/{part}")

    def action(self, ident: str, part: str = "name") -> str:
        return self(f"action/{ident}/{part}")

    def buyer(self, ident: str, part: str = "name") -> str:
        """A buyer the case brings itself is called by its customer's name."""
        if ident.startswith(OWN_BUYER):
            return self(f"own_buyer/{part}", name=ident.removeprefix(OWN_BUYER))
        return self(f"buyer/{ident}/{part}")

    def offer_class(self, code: OfferClass) -> str:
        return self(f"view/offer_class/{code}")

    def place(self, place: Place) -> str:
        """File, sheet, row and field as a person looks them up."""
        parts = [place.file]
        if place.sheet:
            parts.append(place.sheet)
        if place.row is not None:
            counted = (key for end, key in COUNTED_BY.items() if place.file.casefold().endswith(end))
            parts.append(self(next(counted, "view/row"), n=place.row))
        if place.field:
            parts.append(self.field(place.field))
        return " · ".join(parts)

    def field(self, name: str) -> str:
        """A column or field by its name in the reader's language; one we do not know as it stands in the file."""
        known = (key for key in (f"field/{name}", f"docfield/{name}") if self.has(key))
        return next((self(key) for key in known), name)

    def param(self, value: Param) -> str:
        """A finding's or problem's parameter inside a sentence."""
        if value is None:
            return self("view/unknown")
        if isinstance(value, bool):
            return self("view/yes" if value else "view/no")
        if isinstance(value, tuple):
            return self.listed(value)
        if isinstance(value, int | float):
            return self.number(value, 1)
        return value


def _first_of(on: date, month: int) -> date:
    whole = on.year * 12 + on.month - 1 + month - 1
    return date(whole // 12, whole % 12 + 1, 1)


def words(lang: Lang, world: World, currency: str) -> Words:
    return Words(texts(lang), world, currency)
