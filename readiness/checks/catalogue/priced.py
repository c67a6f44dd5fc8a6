"""Every article has a price with its currency that is valid today."""

from datetime import date

from babel.core import get_global

from readiness.checks.base import Seen, Today, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue


def valid_price(
    price: float | None, currency: str | None, since: date | None, until: date | None, on: date
) -> bool:
    """Above zero, an ISO 4217 currency, and the day inside the stated period; no period is no restriction."""
    if price is None or price <= 0 or currency not in get_global("all_currencies"):
        return False
    return (since is None or since <= on) and (until is None or on <= until)


@check("catalogue.priced", ref="C8")
def priced(catalogue: Catalogue, today: Today) -> Seen:
    """A list price that ended last year is no price; the places name such lines too."""
    prices, currencies = catalogue.column("price"), catalogue.column("currency")
    since, until = catalogue.column("price_from"), catalogue.column("price_until")
    lines = zip(prices, currencies, since, until, strict=True)
    return share_right(
        catalogue,
        [valid_price(p, c, s, u, today.on) for p, c, s, u in lines],
        "price",
        told={"expired": sum(u is not None and u < today.on for u in until)},
    )
