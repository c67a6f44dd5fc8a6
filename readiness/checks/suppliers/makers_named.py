"""What share of the value bought comes from parts whose supplier named the maker and its country."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.coverage import compared
from readiness.checks.origin.bought import bought
from readiness.evidence.parts_list import PartsList
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.network.declared import same
from readiness.world.world import World

FULL = share_level(1, 1)
"""Where the whole value is covered."""


@check("suppliers.makers_named")
def makers_named(parts: PartsList, replies: SupplierReplies, world: World) -> Seen:
    """A dealer's own country is no answer: maker and country have to stand in one row."""
    columns = (replies.column(name) for name in ("supplier", "part", "maker", "maker_country"))
    named = {
        same(supplier, part)
        for supplier, part, maker, country in zip(*columns, strict=True)
        if maker and world.countries.resolve(country)
    }
    lines = bought(parts)
    priced = [(each, each.value) for each in lines if each.value is not None]
    value = sum(v for _, v in priced)
    if not value:
        return Seen.no_evidence(total=len(lines))
    bare = [(each, v) for each, v in priced if same(each.line["supplier"], each.line["part"]) not in named]
    missing = {each.at for each, _ in bare}
    silent = parts.where([at in missing for at in range(parts.count())])
    share = 1 - sum(v for _, v in bare) / value
    return Seen(
        level=FULL * share,
        params={
            "total": len(lines),
            "wrong": len(bare),
            "covered_share": share,
            "unpriced": len(lines) - len(priced),
        },
        places=silent.places("supplier"),
        place_count=silent.count(),
        assurance=compared(parts, replies),
    )
