"""Each line of the supplier's declarations holds today, for no longer than the law allows, for an article we know."""

from readiness.checks.base import Limits, Seen, Today, check, share_level
from readiness.checks.origin.declared import covers, lawful_period, plain
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.parts_list import PartsList

TOP = 4


@check("ltsd.lines_valid", ref="F3")
def lines_valid(
    declarations: OriginDeclarations,
    catalogue: Catalogue | None,
    parts: PartsList | None,
    limits: Limits,
    today: Today,
) -> Seen:
    """Annex 22-16 of Impl. Reg. (EU) 2015/2447. An article nobody sells or buys is a stranger, where lists say which.

    What a list cannot show (wording, signature, whether the origin is true) keeps it below full marks.
    """
    lines = declarations.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0)
    known = _articles(catalogue, parts)
    in_force = [covers(line, today.on) for line in lines]
    lawful = [lawful_period(line, limits) and bool(line["origin"]) for line in lines]
    ours = [not known or plain(line["article"]) in known for line in lines]
    right = [all(each) for each in zip(in_force, lawful, ours, strict=True)]
    wrong = declarations.where([not good for good in right])
    ends = sorted(line["valid_until"] for line in lines if line["valid_until"] is not None)
    return Seen(
        level=share_level(sum(right), len(right)) * limits["ltsd.lines_level"] / TOP,
        params={
            "total": len(lines),
            "wrong": wrong.count(),
            "not_in_force": in_force.count(False),
            "unlawful": lawful.count(False),
            "strangers": ours.count(False),
            "max_months": limits["ltsd.max_months"],
            "first_end": ends[0].isoformat() if ends else None,
        },
        places=wrong.places("valid_until"),
        place_count=wrong.count(),
    )


def _articles(catalogue: Catalogue | None, parts: PartsList | None) -> set[str]:
    """Numbers of what the firm sells and of what it buys; a declaration may be about either."""
    sold = catalogue.column("supplier_pid") if catalogue is not None else []
    bought = parts.column("part") if parts is not None else []
    return {plain(number) for number in (*sold, *bought) if number}
