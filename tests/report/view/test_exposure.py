"""The network in words: names for kinds and countries, a range where inputs are unknown, no invented time."""

import pytest

from readiness.model.base import LANGS
from readiness.model.network import Failure
from readiness.network.wider import with_wider
from readiness.report.view.exposure import (
    failure_lines,
    grade_line,
    insight_sentences,
    pair_lines,
    pairs_note,
    spend_points,
    weeks,
)
from tests.report.sample import hostile, speaking
from tests.sample_firms import examined
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


@pytest.mark.parametrize("lang", LANGS)
def test_one_line_says_how_much_rests_on_files(lang):
    said = grade_line(firm("spindle-de").network, speaking(lang))
    assert "518" in said
    assert "{" not in said


@pytest.mark.parametrize("lang", LANGS)
def test_regions_ports_and_pairs_have_names(lang):
    network, say = hostile().network, speaking(lang)
    for kind in ("region", "port"):
        lines = failure_lines(network, say, kind)
        assert lines
        assert not any("_" in line.name for line in lines)


def test_the_gravest_pairs_come_first_and_the_rest_is_counted():
    found = wide(firm("spindle-de"))
    say = speaking("en", firm("spindle-de"))
    lines = pair_lines(found, say, 5)
    assert len(lines) == 5
    assert lines[0].together == say.percent(max(p.revenue_at_risk for p in found.pairs))
    assert str(len(found.pairs) - 5) in pairs_note(found, 5, say)
    assert pairs_note(found, len(found.pairs), say) == ""
    assert "Not all" in pairs_note(found.model_copy(update={"pairs_complete": False}), 1000, say)


def wide(result):
    seen = examined("spindle-de")
    return with_wider(seen.analysis, seen.network, result.world, {"network.pairs": 2000})
