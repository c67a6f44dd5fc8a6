"""Time, chance and origin as tables of the report."""

from dataclasses import replace

import pytest

from readiness.model.base import LANGS
from readiness.model.supply_terms import OriginTerms
from readiness.report.outcome import with_measures
from readiness.report.pages.measures import PAIRS, PRODUCTS, RECOVERIES, measure_tables
from tests.report.sample import bare, speaking
from tests.sample_firms import examined, result

FIRM = "spindle-de"
RULE = OriginTerms(territory="eu", method="build_down", pct=50)


def told(**stated):
    firm = result(FIRM)
    case = firm.case.model_copy(update=stated)
    return with_measures(replace(firm, case=case, supposed=()), examined(FIRM))


def tables(lang="en", **stated):
    found = told(**stated)
    return measure_tables(found, speaking(lang, found))


def test_nothing_is_told_without_a_parts_list():
    assert measure_tables(bare(), speaking("en")) == ()


@pytest.mark.parametrize("lang", LANGS)
def test_there_is_a_table_each_for_pairs_time_chance_and_origin(lang):
    found = tables(lang)
    assert len(found) == 4
    for table in found:
        assert {len(row) for row in table.rows} == {len(table.head)}
        assert "{" not in str(table)


def test_the_five_gravest_pairs_are_told():
    pairs, *_ = tables()
    assert len(pairs.rows) == PAIRS


def test_the_latest_come_first_and_the_rest_is_counted():
    _, recovery, _, _ = tables()
    assert len(recovery.rows) == RECOVERIES
    assert "more" in recovery.notes[0]


def test_a_rule_of_the_firm_adds_the_column_of_preference():
    without, with_rule = tables()[3], tables(origin_rule=RULE)[3]
    assert len(with_rule.head) == len(without.head) + 1 == 4
    assert len(with_rule.rows) <= PRODUCTS


def test_chances_of_the_firm_are_named_and_a_chance_nobody_knows_leaves_figures_out():
    _, _, years, _ = tables(chances={"country:CHN": 0.02})
    assert any("Country: China: 2%" in note for note in years.notes)
    _, _, gone, _ = tables(chances={"firm:Nobody": 0.1})
    assert not any("Nobody" in note for note in gone.notes)
    _, _, unknown, _ = tables(chances={"firm": None})
    assert len(unknown.rows) < len(years.rows)


def test_what_means_nothing_is_a_problem_of_the_assessment():
    problems = told(chances={"firm:Nobody": 0.1}).assessment.problems
    assert "case_chance_unknown" in {p.code for p in problems}
