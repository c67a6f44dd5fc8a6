"""One firm of a portfolio stands where `assess` says it stands."""

from datetime import date

import pytest

from readiness.portfolio.firm import firm_standing
from readiness.store.folder_case import zip_of
from tests.sample_firms import read, result


@pytest.fixture(scope="module")
def standing():
    read_again = read("gear-cn")
    return firm_standing("a", zip_of(read_again.case, read_again.files), None)


def test_score_and_verdicts_are_those_of_the_assessment(standing):
    judged = result("gear-cn").assessment
    assert standing.score == judged.score
    assert {b.id: b.verdict for b in standing.buyers} == {b.id: b.verdict for b in judged.buyers}
    assert sum(standing.gates.values()) == len(judged.gates)


def test_the_supplier_that_costs_most_is_named(standing):
    network = result("gear-cn").network
    loss = {f.id: f.revenue_at_risk for f in network.failures if f.kind == "firm"}
    assert standing.network.revenue_at_risk == loss[standing.network.worst_firm]
    assert standing.network.offers == network.nodes


def test_another_day_may_be_asked():
    case = read("gear-cn").case
    assert firm_standing("a", zip_of(case, {}), date(2026, 9, 1)).on == "2026-09-01"


def test_what_is_no_case_is_told():
    assert firm_standing("a", b"no zip", None).problems[0].code == "case_not_a_case"
