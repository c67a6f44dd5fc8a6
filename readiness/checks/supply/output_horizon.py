"""Planned output lies ahead, and reaches far enough for a buyer to plan with it."""

from readiness.checks.base import Limits, Seen, Today, check, share_level
from readiness.evidence.availability import PlannedOutput


@check("supply.output_horizon", ref="E7")
def output_horizon(output: PlannedOutput, limits: Limits, today: Today) -> Seen:
    """The share of lines still ahead, times the part of the wanted horizon they reach; a stale plan is worth nothing."""
    total = output.count()
    if not total:
        return Seen.no_evidence(total=0)
    days = [None if m is None else (m.date() - today.on).days for m in output.column("completed_at")]
    ahead = [day is not None and day >= 0 for day in days]
    reach = max((day for day in days if day is not None and day >= 0), default=0)
    wanted = limits["supply.horizon_days"]
    gone = output.where([not there for there in ahead])
    return Seen(
        level=share_level(sum(ahead), total) * min(1.0, reach / wanted),
        params={
            "total": total,
            "past": sum(day is not None and day < 0 for day in days),
            "undated": days.count(None),
            "reach_days": reach,
            "wanted_days": int(wanted),
        },
        places=gone.places("completed_at"),
        place_count=gone.count(),
    )
