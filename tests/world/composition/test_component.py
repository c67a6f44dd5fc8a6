"""The table of components: complete, graded field by field, named in three languages."""

from datetime import date
from typing import get_args

from readiness.world.composition.component import Evidence
from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
COMPONENTS = WORLD.composition.components


def test_every_component_has_names_words_and_graded_fields():
    assert len(COMPONENTS) == 119
    grades = set(get_args(Evidence))
    for one in COMPONENTS.values():
        assert all(one.names.values()), one.id
        assert one.words, one.id
        spreads = (one.cost_pct, one.lead_weeks, one.switch_weeks)
        assert {s.evidence for s in spreads} | {one.concentration_evidence, one.makers_evidence} <= grades
        for spread in spreads:
            assert spread.low is None or spread.high is None or spread.low <= spread.high, one.id


def test_what_has_no_source_says_that_it_is_a_judgement():
    assert {one.cost_pct.evidence for one in COMPONENTS.values()} == {"judgement"}
    assert {one.makers_evidence for one in COMPONENTS.values()} == {"judgement"}
    assert {"sourced", "partly", "judgement"} == {one.concentration_evidence for one in COMPONENTS.values()}


def test_customs_codes_lie_in_known_headings_or_say_that_they_do_not():
    outside = {one.id for one in COMPONENTS.values() if one.hs6[:4] not in WORLD.customs_headings}
    assert {COMPONENTS[ident].hs6_evidence for ident in outside} <= {"judgement"}


def test_a_hybrid_spindle_bearing_takes_months():
    bearing = COMPONENTS["spindle_bearing_hybrid"]
    assert (bearing.lead_weeks.low, bearing.lead_weeks.high, bearing.lead_weeks.evidence) == (
        16,
        40,
        "one_figure",
    )
