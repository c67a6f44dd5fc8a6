"""The network in words: names for kinds and countries, a range where inputs are unknown, no invented time."""

import pytest

from readiness.model.base import LANGS
from readiness.model.network import Failure
from readiness.report.view.exposure import failure_lines, insight_sentences, spend_points, weeks
from tests.report.sample import hostile, speaking
from tests.sample_firms import result as firm


def test_countries_have_names_and_only_the_kind_asked_for_is_listed():
    found = failure_lines(hostile().network, speaking("de"), "country")
    assert "China" in [f.name for f in found]
    assert {f.kind for f in found} == {speaking("de")("view/kind/country")}


def test_unknown_inputs_make_a_range():
    failure = Failure(
        kind="site", id="S", revenue_at_risk=0.1, revenue_at_risk_high=0.4, products=(), products_high=()
    )
    network = hostile().network.model_copy(update={"failures": (failure,)})
    assert failure_lines(network, speaking("en"))[0].said == "10% to 40%"


def test_unknown_cover_is_said_and_never_zero():
    assert weeks(None, speaking("en")) == "unknown"
    assert weeks(0.0, speaking("en")) == "0"


@pytest.mark.parametrize("lang", LANGS)
def test_insights_are_sentences_without_open_placeholders(lang):
    for name in ("spindle-de", "gear-cn"):
        for said in insight_sentences(firm(name).network, speaking(lang, firm(name))):
            assert "{" not in said


def test_impact_stands_beside_spend_where_both_are_known():
    network = firm("spindle-de").network
    points = spend_points(network, speaking("en"), "site")
    assert points
    assert [p.share for p in points] == sorted((p.share for p in points), reverse=True)
    assert len(points) == sum(f.kind == "site" and f.spend is not None for f in network.failures)
