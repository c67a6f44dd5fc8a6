"""Every offer of a feed carries the fields the agents ask for, in a form they accept."""

from stdnum import ean

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.range import Feeds
from readiness.world.world import World

PLAIN = ("description", "url", "image_url", "manufacturer", "availability")


def numbered(gtin: str | None, mpn: str | None) -> bool:
    """A number that identifies the article: a GTIN with its check digit, or else the maker's number."""
    return ean.is_valid(gtin) if gtin is not None else mpn is not None


@check("feed.complete", ref="D9")
def complete(feeds: Feeds, world: World) -> Seen:
    """An offer lacking one of them is left out of the answer, whatever else it says."""
    there = {name: [value is not None for value in feeds.column(name)] for name in PLAIN}
    there["price"] = [
        price is not None and price > 0 and world.currencies.resolve(currency) is not None
        for price, currency in zip(feeds.column("price"), feeds.column("currency"), strict=True)
    ]
    there["gtin"] = [numbered(g, m) for g, m in zip(feeds.column("gtin"), feeds.column("mpn"), strict=True)]
    return share_right(
        feeds,
        [all(line) for line in zip(*there.values(), strict=True)],
        *there,
        told={f"no_{name}": filled.count(False) for name, filled in there.items()},
    )
