"""Goods of the carbon border duty among the parts: is there a mass and a footprint for each?"""

from readiness.checks.base import Seen, Today, check, share_level
from readiness.checks.origin.declared import plain
from readiness.evidence.origin_evidence import Footprints
from readiness.evidence.parts_list import PartsList
from readiness.world.world import World

KIND = "carbon_price"
EXEMPT = ("eu", "efta")
"""Goods of the Union and of the states tied to its emissions trade are free."""


@check("origin.cbam_data", ref="F11")
def cbam_data(parts: PartsList, footprints: Footprints | None, world: World, today: Today) -> Seen:
    """The duty is the importer's, above 50 tonnes a year; a machine maker is asked for the data of what it imports.

    A part counts by its customs code and the country it is made in; one of unknown make is not counted.
    """
    codes = tuple(c for m in world.trade_measures if m.kind == KIND and m.in_force(today.on) for c in m.hs)
    free = frozenset(country for bloc in EXEMPT for country in world.countries.blocs[bloc])
    concerned = [
        bool(codes) and (code or "").startswith(codes) and made is not None and made not in free
        for code, made in zip(
            parts.column("hs_code"), map(world.countries.resolve, parts.column("country")), strict=True
        )
    ]
    among = parts.where(concerned)
    if not among.count():
        return Seen.no_evidence(total=0)
    weighed = _weighed(footprints)
    bare = among.where([plain(part) not in weighed for part in among.column("part")])
    total = among.count()
    return Seen(
        level=share_level(total - bare.count(), total),
        params={
            "total": total,
            "wrong": bare.count(),
            "countries": tuple(
                sorted({c for c in map(world.countries.resolve, among.column("country")) if c})
            ),
        },
        places=bare.places("hs_code"),
        place_count=bare.count(),
    )


def _weighed(footprints: Footprints | None) -> set[str]:
    """Products whose footprint and mass are both known; identifiers may carry the article at their end."""
    if footprints is None:
        return set()
    found = set()
    for line in footprints.lines.to_pylist():
        if line["footprint"] is not None and (line["unit_mass"] or 0) > 0:
            for ident in line["product_ids"] or ():
                found |= {plain(ident), plain(ident.rpartition(":")[2]), plain(ident.rpartition("/")[2])}
    return found
