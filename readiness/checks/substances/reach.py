"""Each article says whether it contains substances of very high concern, as of which list, with its SCIP number."""

import re

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.coverage import share_right
from readiness.evidence.range import Substances

SCIP = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)


@check("substances.reach", ref="F9")
def reach(substances: Substances, limits: Limits, today: Today) -> Seen:
    """The candidate list grows about twice a year: a statement older than that was made against another list."""
    oldest = limits["substances.reach_age_days"]
    columns = (substances.column(c) for c in ("reach_svhc", "reach_date", "scip"))
    said, fresh, listed = [], [], []
    for svhc, day, scip in zip(*columns, strict=True):
        said.append(svhc in ("yes", "no"))
        fresh.append(day is not None and 0 <= (today.on - day).days <= oldest)
        listed.append(svhc != "yes" or (scip is not None and SCIP.fullmatch(scip) is not None))
    return share_right(
        substances,
        [all(parts) for parts in zip(said, fresh, listed, strict=True)],
        "reach_svhc",
        "reach_date",
        told={
            "silent": said.count(False),
            "old": fresh.count(False),
            "without_scip": listed.count(False),
            "oldest_days": int(oldest),
        },
    )
