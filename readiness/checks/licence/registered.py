"""The firm is registered where cyber-security law demands it, and says how it reports incidents."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import Paper, best
from readiness.checks.licence.nis2 import concerned
from readiness.checks.licence.statements import statements_of
from readiness.evidence.document import Statements
from readiness.model.case import Profile
from readiness.world.world import World

REGISTRATION = ("authority", "registration_no", "issued")
REPORTING = ("round_the_clock", "reporting_hours", "management_trained")
HOURS = {"24", "72"}


@check("registration.confirmed", ref="K5")
def confirmed(statements: Statements, profile: Profile, world: World, limits: Limits) -> Seen:
    """Levels as the question's anchors: 1 a confirmation without authority, number or day, 2 registered, 3 with
    reporting in 24 and 72 hours, a contact round the clock and trained management.

    Whether the German law concerns the firm is told beside it and moves nothing: customers ask either way.
    """
    found = statements_of(statements, "registration")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = best((_level(p), p) for p in found)
    missing = [field for field in (*REGISTRATION, *REPORTING) if not paper.all(field)]
    return Seen(
        level=level,
        params={
            "authority": paper.first("authority"),
            "issued": paper.first("issued"),
            "missing": tuple(missing),
            "concerned": concerned(profile, world, limits),
        },
        places=paper.places(*REGISTRATION, *REPORTING),
        assurance=paper.assurance(*REGISTRATION, *REPORTING),
        whole_file=False,
    )


def _level(paper: Paper) -> float:
    if not all(paper.all(field) for field in REGISTRATION):
        return 1
    hours = {said.value for said in paper.all("reporting_hours")}
    reports = paper.says_yes("round_the_clock") and paper.says_yes("management_trained") and hours >= HOURS
    return 3 if reports else 2
