"""Preferential origin recalculated: the value of what is not originating against the ex-works price."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from readiness.checks.base import Limits, Seen, Today, check, share_level
from readiness.checks.coverage import compared
from readiness.checks.origin.bought import Line, amount, demand_shares, price
from readiness.checks.origin.declared import Covered, covered
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.parts_list import PartsList


@check("origin.preference_holds", ref="F5")
def preference_holds(
    parts: PartsList, declarations: OriginDeclarations | None, limits: Limits, today: Today
) -> Seen:
    """A material without a valid supplier's declaration counts as non-originating, as customs would count it.

    The rule is the highest share of non-originating materials; other list rules (change of heading) are not read.
    """
    lines = parts.lines.to_pylist()
    tree = _Tree(lines, covered(declarations, today.on, limits))
    products = [at for at, line in enumerate(lines) if not line["parent"]]
    shares = {at: tree.share(lines[at]) for at in products}
    known = [share for share in shares.values() if share is not None]
    if not known:
        return Seen.no_evidence(total=len(products))
    most = limits["preference.max_nom"]
    holds = {at for at, share in shares.items() if share is not None and share <= most}
    wrong = parts.where([at in shares and at not in holds for at in range(len(lines))])
    return Seen(
        level=share_level(len(holds), len(products)),
        params={
            "total": len(products),
            "right": len(holds),
            "over": sum(share > most for share in known),
            "open": len(products) - len(known),
            "highest_share": max(known),
            "allowed_share": most,
        },
        places=wrong.places("part"),
        place_count=wrong.count(),
        assurance=None if declarations is None else compared(parts, declarations),
    )


class _Tree:
    """The list by parent, each line with the share of the demand it serves."""

    def __init__(self, lines: Sequence[Line], known: Covered) -> None:
        self._known = known
        self._below: defaultdict[str, list[tuple[Line, float]]] = defaultdict(list)
        for line, share in zip(lines, demand_shares(lines), strict=True):
            if line["parent"]:
                self._below[line["parent"].partition("@")[0]].append((line, share))

    def share(self, product: Line) -> float | None:
        """Non-originating share of the ex-works price, None where a price that matters is unknown."""
        whole = price(product)
        value = self._inside(product["part"], frozenset()) if whole else None
        return None if value is None or not whole else value / whole

    def _inside(self, part: str, above: frozenset[str]) -> float | None:
        """Non-originating value in one piece; what goes into itself is unknown."""
        if part in above:
            return None
        total = 0.0
        for source, share in self._below.get(part, ()):
            value = self._of_source(source, above | {part}) if share else 0.0
            if value is None:
                return None
            total += share * value * amount(source)
        return total

    def _of_source(self, source: Line, above: frozenset[str]) -> float | None:
        """Nothing of a declared part counts, all of an undeclared one, and of one's own making what is inside."""
        if not source["supplier"]:
            return self._inside(source["part"], above)
        return 0.0 if self._known.holds(source["part"], source["supplier"]) else price(source)
