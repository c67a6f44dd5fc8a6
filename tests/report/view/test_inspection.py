"""Findings as sentences in three languages, and the lines of the inspection report."""

import re
from functools import cache

import pytest

from readiness.checks.runner import all_checks
from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.model.finding import Finding
from readiness.report.view.inspection import finding_sentence, param_words
from readiness.report.words import words
from tests.checks import situations_range
from tests.checks.build import WORLD
from tests.checks.identity import situations_everywhere
from tests.checks.invoice import situations_invoices
from tests.checks.licence import build_licence
from tests.checks.origin import build_origin
from tests.checks.suppliers import build_suppliers
from tests.checks.trade import situations_trade
from tests.checks.web import build_web
from tests.report.view.situations import half_in_order, in_order, out_of_order, worst_of_single_kinds

NEVER = {
    ("web.agent_endpoint", "unmet"),
    ("catalogue.parses", "part"),
    ("catalogue.parses", "unmet"),
    *build_licence.NEVER,
    *situations_trade.NEVER,
}
"""What a check cannot conclude under the shipped thresholds."""


def say(lang="en"):
    return words(lang, WORLD, "EUR")


@cache
def concluded():
    """Every finding of the situations, by check and verdict."""
    runs = (
        in_order(),
        half_in_order(),
        out_of_order(),
        *worst_of_single_kinds(),
        *build_web.situations(),
        *build_origin.situations(),
        *build_licence.situations(),
        *situations_trade.situations(),
        *situations_invoices.situations(),
        *situations_range.situations(),
        *situations_everywhere.situations(),
        *build_suppliers.situations(),
    )
    return {(f.check, f.verdict): f for run in runs for f in run.values()}


def test_the_situations_reach_every_verdict_of_every_check():
    wanted = {(c.id, v) for c in all_checks() for v in ("met", "part", "unmet", "unknown")} - NEVER
    lacking = sorted(wanted - set(concluded()))
    assert lacking == [], "give these a situation, for example in tests/report/view/situations.py"


@pytest.mark.parametrize("lang", LANGS)
def test_every_verdict_of_every_check_becomes_a_sentence(lang):
    for finding in concluded().values():
        said = finding_sentence(finding, say(lang))
        assert said, finding.check
        assert "{" not in said, said
        assert not re.search(r"\d{4}-\d\d-\d\d|\b0[.,]\d{3}", said), said


@pytest.mark.parametrize("lang", LANGS)
def test_unknown_and_not_checked_say_which_file_would_show_it(lang):
    hand_in = {"en": "hand in|hand them in", "de": "[Rr]eichen Sie", "zh": "请.*提交"}[lang]
    for check in all_checks():
        for verdict in ("unknown", "not_checked"):
            said = say(lang)(f"check/{check.id}/{verdict}")
            assert re.search(hand_in, said), said
            assert "{" not in said, said


def test_every_check_has_its_threshold_for_met():
    limits = {p.id for p in load_bank().parameters}
    assert [c.id for c in all_checks() if f"check.{c.id}.met_at" not in limits] == []


@pytest.mark.parametrize(
    ("check", "name", "value", "en", "de", "zh"),
    [
        ("x", "share", 0.125, "12%", "12 %", "12%"),
        ("x", "unknown_share", 1.0, "100%", "100 %", "100%"),
        ("x", "loss", None, "unknown", "unbekannt", "未知"),
        ("x", "valid_until", "2026-06-30", "30 June 2026", "30. Juni 2026", "2026年6月30日"),
        ("x", "newest", "2026-06-23T04:30:00+00:00", "23 June 2026", "23. Juni 2026", "2026年6月23日"),
        ("x", "country", "TUR", "Türkiye", "Türkei", "土耳其"),
        ("x", "country", None, "–", "–", "–"),
        (
            "x",
            "countries",
            ("KAZ", "TUR"),
            "Kazakhstan and Türkiye",
            "Kasachstan und Türkei",
            "哈萨克斯坦和土耳其",
        ),
        ("x", "sum_eur", 5e6, "€5,000,000", "5.000.000 €", "€5,000,000"),
        ("x", "materials", ("tungsten",), "Tungsten", "Wolfram", "钨"),
        ("x", "formats", ("bmecat",), "BMEcat catalogue", "BMEcat-Katalog", "BMEcat产品目录"),
        ("x", "doubles", (), "none", "keine", "无"),
        ("x", "doubles", ("A1", "B2"), "A1 and B2", "A1 und B2", "A1和B2"),
        ("terms.levers", "missing", ("warranty",), "warranty", "Gewährleistung", "质保"),
        ("catalogue.lead_time", "missing", ("warranty",), "warranty", "warranty", "warranty"),
        ("x", "due", True, "yes", "ja", "是"),
        ("x", "total", 1240, "1,240", "1.240", "1,240"),
        ("x", "weeks", 7.57, "7.6", "7,6", "7.6"),
        ("x", "price_percent", 0.25, "0.25", "0,25", "0.25"),
        ("trade.three_way_match", "judged_by", ("own:Muster AG",), "Muster AG", "Muster AG", "Muster AG"),
    ],
)
def test_a_parameter_is_said_as_what_its_name_tells(check, name, value, en, de, zh):
    said = [param_words(check, name, value, say(lang)).replace("\xa0", " ") for lang in LANGS]
    assert said == [en, de, zh]


def test_a_long_list_is_cut_and_says_so():
    missing = tuple(f"A{n}" for n in range(30))
    finding = Finding(
        check="catalogue.lead_time",
        verdict="part",
        params={"total": 64, "right": 34, "wrong": 30, "missing": missing},
    )
    assert finding_sentence(finding, say()).endswith("A11 and 18 more).")
