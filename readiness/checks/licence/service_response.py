"""Help is promised in writing: regions, languages, hours until remote help and until a fitter is there."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import Paper, best
from readiness.checks.licence.statements import amount, statements_of
from readiness.evidence.document import Statements

FIELDS = ("regions", "service_languages", "remote_hours", "on_site_hours")


@check("service.response")
def response(statements: Statements, limits: Limits) -> Seen:
    """Levels as the question's anchors: 1 no time promised, 2 a time for remote help, 3 regions, languages and both
    times short enough. Whether the times were kept no sheet shows, so 4 is not given."""
    found = statements_of(statements, "service_level")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = best((_level(p, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "remote_hours": paper.first("remote_hours"),
            "on_site_hours": paper.first("on_site_hours"),
            "missing": tuple(field for field in FIELDS if not paper.all(field)),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _level(paper: Paper, limits: Limits) -> float:
    remote, on_site = amount(paper, "remote_hours"), amount(paper, "on_site_hours")
    if remote is None:
        return 1
    quick = remote <= limits["service.remote_hours"]
    there = on_site is not None and on_site <= limits["service.on_site_hours"]
    named = bool(paper.all("regions")) and bool(paper.all("service_languages"))
    return 3 if quick and there and named else 2
