"""Materials, certificates and currencies: the words of tables and files, with what belongs to each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from readiness.model.base import Lang


@dataclass(frozen=True)
class Material:
    id: str
    symbol: str
    hs: str
    eu_critical: bool
    eu_strategic: bool
    strategic_if: str
    """The grade or use to which the EU's strategic list is limited; empty where it is not."""
    names: Mapping[Lang, str]


@dataclass(frozen=True)
class CertificateKind:
    """`validity_months` None: it does not expire by itself or is made for each delivery."""

    id: str
    name: str
    kind: str
    validity_months: int | None
    verified: int
    recheck_by: date
    source: str


@dataclass(frozen=True)
class Currencies:
    """Codes, their decimals, and the spellings people use for them."""

    digits: Mapping[str, int]
    spellings: Mapping[str, str]

    def resolve(self, text: str | None) -> str | None:
        """The ISO code; None if the text names no currency. A bare "$" is read as US dollar."""
        wanted = (text or "").strip()
        if wanted.upper() in self.digits:
            return wanted.upper()
        return self.spellings.get(wanted.casefold())
