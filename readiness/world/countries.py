"""Countries: codes, names in the languages of the product, the blocs they belong to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from babel import Locale

from readiness.model.base import LANGS, Lang

_SAID_TWICE = re.compile(r"([^()]+)\(([^()]+)\)")


@dataclass(frozen=True)
class Country:
    """`lon` and `lat` are a point to draw it at; None where the tables have none. Regions as the UN counts them."""

    iso3: str
    iso2: str
    currency: str
    lon: float | None
    lat: float | None
    aliases: tuple[str, ...]
    region: str = ""
    subregion: str = ""


@dataclass(frozen=True)
class Countries:
    by_iso3: Mapping[str, Country]
    blocs: Mapping[str, frozenset[str]]
    """Bloc id -> alpha-3 codes."""

    def resolve(self, text: str | None) -> str | None:
        """The alpha-3 code for a code or a name in any of our languages; None if it names no country.

        "NA" is Namibia, "n/a" is no country: codes are taken as written, only names forgive accents and dots. XK, which
        the standard leaves to its users, is Kosovo by a rule of our table. "DE (Germany)" is one country said twice.
        """
        code = (text or "").strip().upper()
        found = self._codes.get(code) or self._names.get(_plain(code))
        twice = None if found else _SAID_TWICE.fullmatch(code)
        if twice:
            both = {self.resolve(part) for part in twice.groups()}
            found = both.pop() if len(both) == 1 else None
        return found

    def read_as(self, texts: Iterable[str | None]) -> dict[str, str | None]:
        """Each spelling that is no alpha-3 code, once, with the country it was read as; None where none was."""
        said = dict.fromkeys(text.strip() for text in texts if text and text.strip())
        return {text: self.resolve(text) for text in said if text not in self.by_iso3}

    def name(self, iso3: str, lang: Lang) -> str:
        """The name a reader of that language uses; the code itself where the language data has none."""
        known = self.by_iso3.get(iso3)
        found: str | None = Locale.parse(lang).territories.get(known.iso2) if known else None
        return found or iso3

    def members(self, text: str) -> frozenset[str] | None:
        """The countries a wish such as `CHN`, `Germany` or `eu` means; None if it means nothing known."""
        bloc = self.blocs.get(text.strip().casefold())
        if bloc is not None:
            return bloc
        one = self.resolve(text)
        return frozenset([one]) if one else None

    @cached_property
    def _codes(self) -> dict[str, str]:
        codes = {c.iso2: c.iso3 for c in self.by_iso3.values()}
        return codes | {iso3: iso3 for iso3 in self.by_iso3}

    @cached_property
    def _names(self) -> dict[str, str]:
        """Loaded only when a text is not a code: the language data costs some 20 ms."""
        found: dict[str, str] = {}
        for lang in LANGS:
            territories = Locale.parse(lang).territories
            for country in self.by_iso3.values():
                name = territories.get(country.iso2)
                if name:
                    found[_plain(name)] = country.iso3
        for country in self.by_iso3.values():
            found |= {_plain(alias): country.iso3 for alias in country.aliases}
        return found


def _plain(text: str) -> str:
    """Upper and lower case, accents, dots and spacing do not tell countries apart."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in folded if c.isalnum())
