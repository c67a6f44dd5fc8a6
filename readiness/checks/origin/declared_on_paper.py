"""Goods on supplier's declarations that came as text (PDF, DOCX): each with its origin, place and how sure that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from readiness.checks.documents.papers import Said
from readiness.evidence.document import SupplierDeclarations
from readiness.model.place import Place


@dataclass(frozen=True)
class PaperLine:
    """`origins` holds several codes where the paper names them for all its goods: the EU and a member of it."""

    article: str
    supplier: str | None
    origins: tuple[str, ...]
    valid_from: date | None
    valid_until: date | None
    issued_on: date | None
    place: Place
    confirmed: bool
    """A person confirmed the article's number and its origin."""
    dated: bool
    """A person confirmed the period."""

    @property
    def counts(self) -> bool:
        """Enough was confirmed for it to cover a part as a line of a table would."""
        return self.confirmed and self.dated

    def as_line(self) -> Mapping[str, Any]:
        """The columns a line of a table of declarations has."""
        return {
            "article": self.article,
            "supplier": self.supplier,
            "origin": ", ".join(self.origins) or None,
            "valid_from": self.valid_from,
            "valid_until": self.valid_until,
            "issued_on": self.issued_on,
        }


def lines_on_paper(documents: SupplierDeclarations | None) -> Iterator[PaperLine]:
    """Articles in the order of the files; what stands for the whole paper holds for each of them.

    An article without an origin of its own has that of the paper.
    """
    for said in _by_file(documents).values():
        whole = said[None]
        for item in sorted(key for key in said if key is not None):
            number = _best(said[item].get("goods_article"))
            if number is None:
                continue
            origins = said[item].get("goods_origin") or whole.get("origin", [])
            supplier = _best(whole.get("supplier"))
            yield PaperLine(
                article=number.value,
                supplier=supplier.value if supplier else None,
                origins=tuple(origin.value for origin in origins),
                valid_from=_day(whole.get("valid_from")),
                valid_until=_day(whole.get("valid_until")),
                issued_on=_day(whole.get("issued")),
                place=origins[0].place if origins else number.place,
                confirmed=number.confirmed and all(origin.confirmed for origin in origins),
                dated=_confirmed(whole.get("valid_from")) and _confirmed(whole.get("valid_until")),
            )


_Fields = dict[str, list[Said]]


def _by_file(documents: SupplierDeclarations | None) -> dict[str, defaultdict[int | None, _Fields]]:
    """File -> number of the goods (None for the whole paper) -> field -> what is said."""
    found: dict[str, defaultdict[int | None, _Fields]] = {}
    if documents is None:
        return found
    columns = [documents.column(name) for name in ("field", "value", "confirmed", "item")]
    for place, name, value, confirmed, item in zip(documents.places(limit=None), *columns, strict=True):
        said = confirmed if confirmed is not None else value
        if name is not None and said is not None:
            at = Place(file=place.file, row=place.row, field=name)
            fields = found.setdefault(place.file, defaultdict(dict))[item]
            fields.setdefault(name, []).append(Said(said, confirmed is not None, at))
    return found


def _best(said: list[Said] | None) -> Said | None:
    """What a person confirmed, else what was read first."""
    return min(said, key=lambda s: not s.confirmed) if said else None


def _confirmed(said: list[Said] | None) -> bool:
    best = _best(said)
    return best is not None and best.confirmed


def _day(said: list[Said] | None) -> date | None:
    best = _best(said)
    try:
        return None if best is None else date.fromisoformat(best.value)
    except ValueError:
        return None
