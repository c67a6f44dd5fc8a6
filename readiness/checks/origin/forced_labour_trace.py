"""Inputs from China of the metals US customs presumes to be made by forced labour: is there a chain of papers?"""

from __future__ import annotations

from collections.abc import Iterable

from readiness.checks.base import Seen, Today, check, share_level
from readiness.checks.origin.declared import plain
from readiness.evidence.base import Evidence
from readiness.evidence.origin_evidence import TraceEvents
from readiness.evidence.parts_list import PartsList
from readiness.evidence.trade import DespatchAdvices, Invoices, PurchaseOrders
from readiness.world.world import World

KIND = "import_presumption"
LINKS = 4
"""What was bought (order), what was paid (invoice), how it moved (despatch or trace), what it is made of (next tier)."""


@check("origin.forced_labour_trace", ref="F17")
def forced_labour_trace(
    parts: PartsList,
    orders: PurchaseOrders | None,
    invoices: Invoices | None,
    despatches: DespatchAdvices | None,
    events: TraceEvents | None,
    world: World,
    today: Today,
) -> Seen:
    """Only what files can show: that a paper of each link names the part. Whether it convinces customs they decide.

    The parts are told by customs code, or by a raw material of such a code, and by the country of their maker.
    """
    concerned = parts.where(_concerned(parts, world, today))
    named = [plain(part) for part in concerned.column("part")]
    if not named:
        return Seen.no_evidence(total=0)
    chains = (
        _articles(orders),
        _articles(invoices),
        _articles(despatches) | _traced(events),
        {plain(parent).partition("@")[0] for parent in parts.column("parent") if parent},
    )
    found = [sum(part in papers for papers in chains) for part in named]
    broken = concerned.where([links < LINKS for links in found])
    return Seen(
        level=share_level(sum(found), LINKS * len(named)),
        params={
            "total": len(named),
            "wrong": broken.count(),
            "links": sum(found),
            "links_wanted": LINKS * len(named),
            "without": found.count(0),
        },
        places=broken.places("part"),
        place_count=broken.count(),
    )


def _concerned(parts: PartsList, world: World, today: Today) -> list[bool]:
    measures = [m for m in world.trade_measures if m.kind == KIND and m.in_force(today.on)]
    codes = tuple(code for m in measures for code in m.hs)
    origins = {origin for m in measures for origin in m.origins}
    lines = zip(parts.column("country"), parts.column("hs_code"), parts.column("material"), strict=True)
    return [
        bool(codes)
        and world.countries.resolve(country) in origins
        and any(code.startswith(codes) for code in _codes(hs, material, world))
        for country, hs, material in lines
    ]


def _codes(hs: str | None, material: str | None, world: World) -> Iterable[str]:
    known = world.materials.get((material or "").casefold())
    return [code for code in (hs, known.hs if known else None) if code]


def _articles(papers: Evidence | None) -> set[str]:
    """Numbers by which an order, invoice or despatch names a part, the buyer's or the seller's."""
    if papers is None:
        return set()
    return {plain(n) for name in ("article", "buyer_article") for n in papers.column(name) if n}


def _traced(events: TraceEvents | None) -> set[str]:
    """The last piece of every identifier that went in, came out or was seen."""
    if events is None:
        return set()
    lists = (
        each for name in ("event_inputs", "event_outputs", "event_objects") for each in events.column(name)
    )
    return {plain(ident.rpartition(":")[2].rpartition("/")[2]) for each in lists for ident in each or ()}
