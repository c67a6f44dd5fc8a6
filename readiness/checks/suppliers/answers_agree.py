"""What suppliers answered says the same as the parts list, and speaks of parts the list knows."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.coverage import compared
from readiness.evidence.parts_list import PartsList
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.network.declared import declare, replies_of
from readiness.network.row import part_rows
from readiness.world.world import World


@check("suppliers.answers_agree")
def answers_agree(replies: SupplierReplies, parts: PartsList, world: World) -> Seen:
    """A row is right unless it contradicts the list or another answer; rows about strange parts are told apart."""
    told = replies_of(replies.lines.to_pydict(), {})
    _, problems = declare(part_rows(parts.lines.to_pydict()), told, world)
    at = {(p.code, p.where.file, p.where.sheet, p.where.row) for p in problems if p.where is not None}

    def rows(*codes: str) -> list[bool]:
        return [any((code, r.file, r.sheet, r.row) in at for code in codes) for r in told]

    strange, wrong = rows("reply_matches_nothing"), rows("reply_contradicts", "reply_differs")
    total = len(told) - sum(strange)
    params = {"total": total, "wrong": sum(wrong), "strangers": sum(strange)}
    if not total:
        return Seen.no_evidence(**params)
    differing = replies.where(wrong)
    return Seen(
        level=share_level(total - sum(wrong), total),
        params=params,
        places=differing.places("part"),
        place_count=differing.count(),
        assurance=compared(replies, parts),
    )
