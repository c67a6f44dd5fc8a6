"""Every way of breaking a rule has its sentence in every language, names the culprit and begins the repair with it."""

import re

import pytest

from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.planning.health.examine import RULES, findings, health
from readiness.report.view.plan_health import ALL, health_lines, health_view
from readiness.report.view.result import Result
from readiness.report.words import words
from readiness.world.world import load_world
from tests.planning.build import CASE, roadmap
from tests.planning.health.sick import AROUND, HEALTHY, ON, SICK
from tests.planning.health.test_all import extra, more, plan

BANK = load_bank()
WAYS = {
    "L01": ("no_lead", "nobody", "several"),
    "L02": ("no_budget", "low_budget", "no_days", "few_days"),
    "L03": ("alone",),
    "L04": ("no_target", "no_number", "no_unit", "no_date", "no_baseline"),
    "L05": ("firm", "team"),
    "L06": ("no_pilot", "no_review"),
    "L07": ("none", "past", "too_far"),
    "L08": ("steps", "days"),
    "L09": ("person", "role", "all"),
    "L10": ("no_right", "no_limit"),
    "L11": ("objective", "action"),
    "L12": ("activity",),
    "L13": ("no_data", "no_use"),
    "L14": ("without",),
    "L15": ("region", "line"),
    "L16": ("quick", "strategic"),
    "L17": ("several",),
    "L18": ("no_milestone", "no_weeks"),
    "L19": ("peak",),
    "L20": ("missing", "too_late", "ring"),
    "L21": ("none",),
    "L22": ("none",),
    "L23": ("silent", "outside", "frozen"),
    "L24": ("differs",),
    "L25": ("one",),
}


def say_in(lang):
    return words(lang, load_world(ON), "EUR")


def lines_of(sick, lang="en", most=ALL):
    return health_lines(findings(sick, AROUND), sick, BANK, say_in(lang), most)


@pytest.mark.parametrize("lang", LANGS)
def test_each_way_has_its_sentence_and_no_sentence_has_no_way(lang):
    said = texts(lang)
    rules = {key.split("/")[2] for key in said.words if key.startswith("plan_health/rule/")}
    assert rules == set(WAYS) == {r.id for r in RULES}
    for rule, ways in WAYS.items():
        head = f"plan_health/rule/{rule}/how/"
        assert {key.removeprefix(head) for key in said.words if key.startswith(head)} == set(ways)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("sick", SICK, ids=lambda s: s.rule)
def test_a_sick_plan_is_told_whole(sick, lang):
    (line,) = lines_of(sick.plan, lang)
    for said in (line.title, *line.wrong, line.why, line.repair, line.origin):
        assert said
        assert not re.search(r"[{}]|plan_health/", said)


def test_the_culprit_is_named_and_the_repair_begins_with_it():
    by_rule = {s.rule: lines_of(s.plan)[0] for s in SICK}
    assert "“Extend the configurator to all lines”" in by_rule["L06"].repair
    assert "Change programme (missing" not in by_rule["L14"].wrong[0]
    assert "a picture of where it goes" in by_rule["L14"].wrong[0]
    assert "Extra 3" in by_rule["L05"].repair
    assert "quality" in by_rule["L05"].wrong[0].casefold()
    assert "Ben in Aug 2026" in by_rule["L09"].wrong[0]
    assert "China" in by_rule["L15"].wrong[0]
    assert "P-53" in by_rule["L23"].origin


def test_long_lists_are_cut_where_space_is_short_and_whole_where_everything_is_told():
    crowd = more(*(extra(n, proof=None) for n in range(9)))
    short, long = (next(x for x in lines_of(crowd, most=m) if x.rule == "L21").wrong[0] for m in (4, ALL))
    assert "Extra 8" not in short
    assert "Extra 8" in long


def test_the_score_stands_with_what_it_is_of():
    found = findings(plan(lead=None), AROUND)
    ill = roadmap().model_copy(update={"lint": found, "plan_health": health(found, AROUND.parameters)})
    seen = health_view(judged(ill, CASE), say_in("en"))
    assert (seen.score, seen.broken) == ("88 of 100", "1 of 25 rules broken")
    assert "draft" in seen.of
    assert "12" in seen.counted
    well = roadmap().model_copy(update={"plan_health": 100.0})
    seen = health_view(judged(well, CASE.model_copy(update={"plan": HEALTHY})), say_in("de"))
    assert (seen.lines, seen.broken) == ((), "Keine Regel ist gebrochen.")
    assert "vereinbarte" in seen.of
    assert health_view(judged(roadmap(), CASE), say_in("en")).score is None


def judged(found, case):
    """Health speaks of the plan alone: what was assessed plays no part."""
    return Result(BANK, load_world(ON), case, None, found, None)
