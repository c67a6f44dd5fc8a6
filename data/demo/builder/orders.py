"""Twelve months of order lines with first confirmed, last confirmed and actual dates."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from data.demo.builder.articles import Article

LINES = 312
ON_FIRST = 243
"""78 % of the lines came by the date confirmed first."""
ON_LAST = 284
"""91 % came by the date confirmed last: 41 lines were moved, and the first promise kept on record."""
OVERWRITTEN = 41
"""Defect 11: on so many other lines the first promise was overwritten when the date was moved."""
CUSTOMERS = (
    ("Hallwanger Maschinenbau AG", "DEU"),
    ("Nordkette Anlagentechnik GmbH", "DEU"),
    ("Autowerk Rheintal AG", "DEU"),
    ("Torneria Valbrenta SpA", "ITA"),
    ("Usinage du Lémant SA", "CHE"),
    ("Anadolu Tezgah AS", "TUR"),
    ("Almaty Stanok TOO", "KAZ"),
    ("Great Lakes Spindle Repair Inc", "USA"),
)
WEIGHTS = (26, 18, 15, 12, 9, 6, 2, 12)


def order_confirmations(articles: list[Article], defective: bool) -> bytes:
    """The order list as UTF-8 with semicolons and German dates."""
    chance = Random(11)
    kinds = ["first"] * ON_FIRST + ["moved"] * (ON_LAST - ON_FIRST) + ["late"] * (LINES - ON_LAST)
    chance.shuffle(kinds)
    kept = [i for i, kind in enumerate(kinds) if kind == "first"]
    overwritten = set(chance.sample(kept, OVERWRITTEN)) if defective else set()
    lines = [
        "Auftrag;Position;Artikelnummer;Kunde;Land;Menge;Bestelldatum;Wunschtermin;Erstbestätigter Termin;"
        "Letzter bestätigter Termin;Termin geändert am;Liefertermin Ist;Gelieferte Menge;Preis;Währung"
    ]
    for i, kind in enumerate(kinds):
        article = chance.choice(articles)
        customer, country = chance.choices(CUSTOMERS, WEIGHTS)[0]
        first = date(2025, 7, 1) + timedelta(days=round(i * 340 / LINES))
        ordered = first - timedelta(days=max(3, article.days + chance.randrange(-3, 4)))
        last, changed, actual = _dates(kind, first, ordered, chance)
        if i in overwritten:
            changed = first - timedelta(days=chance.randrange(1, 3))
        quantity = chance.choice((1, 1, 1, 2, 2, 4))
        fields = (
            f"A{25000 + i // 3}",
            str(10 * (i % 3 + 1)),
            article.number,
            customer,
            country,
            str(quantity),
            _day(ordered),
            _day(first - timedelta(days=chance.randrange(0, 5))),
            _day(first),
            _day(last),
            _day(changed),
            _day(actual),
            str(quantity),
            f"{article.price:.2f}".replace(".", ","),
            "EUR",
        )
        lines.append(";".join(fields))
    return ("\r\n".join(lines) + "\r\n").encode("utf-8")


def _dates(kind: str, first: date, ordered: date, chance: Random) -> tuple[date, date | None, date]:
    """(last promise, changed on, came on)."""
    if kind == "first":
        return first, None, max(ordered + timedelta(days=1), first - timedelta(days=chance.randrange(0, 3)))
    later = first + timedelta(days=chance.randrange(4, 15))
    changed = first - timedelta(days=chance.randrange(1, 3))
    if kind == "moved":
        return later, changed, later - timedelta(days=chance.randrange(0, 3))
    return later, changed, later + timedelta(days=chance.randrange(2, 12))


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"
