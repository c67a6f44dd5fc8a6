"""A remote session opens only when the customer releases it, for a named user, with a second factor and a log."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import Paper, best
from readiness.checks.licence.statements import statements_of
from readiness.evidence.document import Statements
from readiness.model.ladder import ladder_level

RULES = ("remote_release", "remote_named_user", "remote_second_factor", "remote_log")


@check("remote_access.controlled", ref="K17")
def controlled(statements: Statements, limits: Limits) -> Seen:
    """Counts the four rules a service sheet states; a sheet that states none says nothing of remote access."""
    found = [p for p in statements_of(statements, "service_level") if any(p.all(rule) for rule in RULES)]
    if not found:
        return Seen.no_evidence(total=0)
    count, paper = best((float(len(_stated(p))), p) for p in found)
    return Seen(
        level=ladder_level(count, limits.ladder("remote_access.rules")),
        params={
            "count": int(count),
            "total": len(RULES),
            "missing": tuple(r for r in RULES if r not in _stated(paper)),
        },
        places=paper.places(*RULES),
        assurance=paper.assurance(*RULES),
        whole_file=False,
    )


def _stated(paper: Paper) -> tuple[str, ...]:
    return tuple(rule for rule in RULES if paper.says_yes(rule))
