"""Time, chance and origin in sentences, in every language."""

import pytest

from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.network.draws import judged, with_draws
from readiness.network.origins.compare import with_origins
from readiness.network.origins.rule import parse_rule
from readiness.network.recovery.recover import with_recovery
from readiness.report.view.measures import MOST, measure_lines, recovery_rows
from tests.report.sample import speaking
from tests.sample_firms import examined, result, world_of

FIRM = "spindle-de"


@pytest.fixture(scope="module")
def measured():
    seen, world, case = examined(FIRM), world_of(FIRM), result(FIRM).case
    limits = load_bank().limits(case.on)
    rule = parse_rule("territory=eu,method=build_down,pct=50", world)
    found = with_origins(seen.analysis, seen.network, limits, rule)
    found = with_draws(found, seen.network, world, judged(limits, 512, {}))
    return with_recovery(found, seen.network)


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_left_open_in_a_sentence(measured, lang):
    lines = list(measure_lines(measured, speaking(lang, result(FIRM))))
    assert any("512" in line for line in lines)
    assert not any("{" in line for line in lines)


def test_what_was_not_asked_for_is_not_told():
    assert list(measure_lines(examined(FIRM).analysis, speaking("en"))) == []


def test_only_the_latest_are_told_and_the_table_has_all(measured):
    say = speaking("en", result(FIRM))
    lines = [line for line in measure_lines(measured, say) if "Check this supplier" in line]
    rows = recovery_rows(measured, say)
    assert 0 < len(lines) <= MOST < len(rows)
    margins = [float(row[3]) for row in rows if row[3] != say("view/unknown")]
    assert margins == sorted(margins)
    assert "Taiwan" in {row[0] for row in rows}
