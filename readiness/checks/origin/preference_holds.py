"""Preferential origin recalculated: each product against the rule written beside it, or the usual one of its chapter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from readiness.checks.base import Limits, Seen, Today, check, share_level
from readiness.checks.coverage import compared
from readiness.checks.origin.bought import Line, price
from readiness.checks.origin.declared import covered
from readiness.checks.origin.declared_on_paper import lines_on_paper
from readiness.checks.origin.foreign_materials import ForeignMaterials, Material
from readiness.checks.origin.list_rule import Demand, ListRule, rule_of
from readiness.evidence.document import SupplierDeclarations
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.parts_list import PartsList


@dataclass(frozen=True)
class _Judged:
    """`holds` None where a price, a customs code or the rule itself is unknown."""

    rule: ListRule
    share: float | None
    holds: bool | None


@check("origin.preference_holds", ref="F5")
def preference_holds(
    parts: PartsList,
    declarations: OriginDeclarations | None,
    papers: SupplierDeclarations | None,
    limits: Limits,
    today: Today,
) -> Seen:
    """A material without a valid supplier's declaration counts as non-originating, as customs would count it.

    Not looked at, because no parts list shows it: the tolerance for small shares, cumulation, insufficient working,
    direct transport; a rule counted on the FOB value is held against the ex-works price, which is the stricter.
    """
    lines = parts.lines.to_pylist()
    foreign = ForeignMaterials(lines, covered(declarations, today.on, limits, lines_on_paper(papers)))
    judged = {
        at: _judge(line, foreign.of(line), rule_of(line["origin_rule"], line["hs_code"], limits))
        for at, line in enumerate(lines)
        if not line["parent"]
    }
    if not judged or all(one.holds is None for one in judged.values()):
        return Seen.no_evidence(total=len(judged))
    holds = {at for at, one in judged.items() if one.holds}
    wrong = parts.where([at in judged and at not in holds for at in range(len(lines))])
    shares = [one.share for one in judged.values() if one.share is not None]
    allowed = [d.max_nom for one in judged.values() for d in one.rule.demands if d.max_nom is not None]
    basis = Counter(one.rule.basis for one in judged.values())
    return Seen(
        level=share_level(len(holds), len(judged)),
        params={
            "total": len(judged),
            "right": len(holds),
            "over": sum(one.holds is False for one in judged.values()),
            "open": sum(one.holds is None for one in judged.values()),
            "highest_share": max(shares, default=None),
            "allowed_share": min(allowed, default=None),
            "own_rule": basis["own"],
            "chapter_rule": basis["chapter"],
            "usual_rule": basis["usual"],
            "unread_rule": basis["unread"],
        },
        places=wrong.places("part"),
        place_count=wrong.count(),
        assurance=None if declarations is None else compared(parts, declarations),
    )


def _judge(product: Line, materials: Sequence[Material] | None, rule: ListRule) -> _Judged:
    share = _share(product, materials)
    met = [_keeps(demand, product, materials, share) for demand in rule.demands]
    if any(met):
        return _Judged(rule, share, True)
    return _Judged(rule, share, None if not met or None in met else False)


def _share(product: Line, materials: Sequence[Material] | None) -> float | None:
    """Non-originating share of the ex-works price, None where a price that matters is unknown."""
    whole = price(product)
    if not whole or materials is None:
        return None
    values = [material.value for material in materials if material.value is not None]
    return sum(values) / whole if len(values) == len(materials) else None


def _keeps(
    demand: Demand, product: Line, materials: Sequence[Material] | None, share: float | None
) -> bool | None:
    """Both halves must hold; one that fails settles it, whatever is unknown of the other."""
    halves = []
    if demand.max_nom is not None:
        halves.append(None if share is None else share <= demand.max_nom)
    if demand.digits is not None:
        halves.append(_changes(demand, product["hs_code"], materials))
    if False in halves:
        return False
    return None if None in halves else True


def _changes(demand: Demand, own: str | None, materials: Sequence[Material] | None) -> bool | None:
    """Whether every material comes from another place of the customs tariff than the product."""
    digits = demand.digits or 0
    if materials is None or len(own or "") < digits:
        return None
    found = [
        None
        if len(code := material.line["hs_code"] or "") < digits
        else code[:digits] != (own or "")[:digits] and not code.startswith(demand.not_from)
        for material in materials
    ]
    if False in found:
        return False
    return None if None in found else True
