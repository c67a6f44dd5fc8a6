"""Whether there are enough deliveries for a share to mean anything."""

from datetime import date

from readiness.evidence.availability import Projects
from tests.checks.build import evidence, findings, orders

DUE = date(2026, 6, 1)


def lines(good, bad=0):
    late = date(2026, 6, 20)
    return orders(
        *[{"first_confirmed": DUE, "actual": DUE}] * good, *[{"first_confirmed": DUE, "actual": late}] * bad
    )


def projects(good):
    return evidence(Projects, *[{"project": str(n), "baseline": DUE, "shipped_on": DUE} for n in range(good)])


def seen(*files):
    return findings(*files)["orders.enough_lines"]


def test_many_lines_are_enough_whatever_their_share():
    assert seen(lines(100)).verdict == "met"
    assert seen(lines(200, 200)).verdict == "met"


def test_a_few_lines_prove_little_however_good():
    finding = seen(lines(3))
    assert finding.verdict in ("part", "unmet")
    assert finding.params["lines_share"] == 1
    assert finding.params["lines_low_share"] < 0.5
    assert seen(lines(1)).level < seen(lines(3)).level < seen(lines(30)).level


def test_projects_count_for_themselves_and_the_smaller_number_decides():
    assert seen(lines(200), projects(2)).level == seen(projects(2)).level
    assert seen(lines(200), projects(2)).params["n"] == 202


def test_nothing_due_is_no_evidence():
    assert seen(orders({"first_confirmed": date(2027, 1, 1)})).verdict == "unknown"
    assert seen().verdict == "unknown"
