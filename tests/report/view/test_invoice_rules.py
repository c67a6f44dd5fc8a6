"""Rules of e-invoices in plain words."""

import pytest

from readiness.content.texts import texts
from readiness.evidence.invoice.peppol import RULES as NETWORK
from readiness.evidence.invoice.xrechnung import RULES as NATIONAL
from readiness.model.base import LANGS
from readiness.model.place import Problem
from readiness.report.view.file_lines import file_lines
from readiness.report.view.invoice_rules import official_wording, plain_rule
from readiness.report.view.problems import problem_line, problem_lines
from tests.report.sample import hostile, speaking

CEN = (
    "[BR-CO-15]-Invoice total amount with VAT = Invoice total amount without VAT + Invoice total VAT amount."
)


def broken(rule, says=CEN, file="4711.xml", code="invoice_rule"):
    return Problem(code=code, file=file, params={"rule": rule, "says": says})


def known(lang="en"):
    return {key.split("/")[1] for key in texts(lang).words if key.startswith("invoice_rule/")}


@pytest.mark.parametrize("lang", LANGS)
def test_the_commonest_rules_say_what_is_wrong_how_a_system_reacts_and_how_to_mend_it(lang):
    line = problem_line(broken("BR-CO-15"), speaking(lang))
    assert "BR-CO-15" in line.says
    assert "Invoice total amount" not in line.says
    assert line.reacts == speaking(lang)("invoice_reaction/sums")
    assert line.todo == speaking(lang)("invoice_rule/BR-CO-15/fix")


def test_sixty_official_rules_and_all_we_restate_have_words():
    assert {*NATIONAL, *NETWORK} <= known()
    assert len(known() - {*NATIONAL, *NETWORK}) >= 60
    assert all(known(lang) == known() for lang in LANGS)


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("BR-02", "missing"),
        ("BR-CO-26", "missing"),
        ("BR-CO-16", "sums"),
        ("BR-S-08", "tax"),
        ("BR-CO-09", "tax"),
        ("BR-CL-23", "codes"),
        ("BR-DE-15", "national"),
        ("PEPPOL-EN16931-R010", "network"),
    ],
)
def test_the_reaction_follows_what_the_rule_is_about(rule, kind):
    say = speaking("en")
    found = plain_rule(broken(rule), say)
    assert found is not None
    assert found.reacts == say(f"invoice_reaction/{kind}")


def test_another_rule_keeps_its_english_wording_marked_as_such():
    rare = broken("BR-IG-10", "[BR-IG-10]-A VAT breakdown ...")
    say = speaking("de")
    assert plain_rule(rare, say) is None
    assert "englisch: [BR-IG-10]" in problem_line(rare, say).says
    assert official_wording(broken("BR-IG-10", ""), say) is None
    assert official_wording(Problem(code="empty_file"), say) is None


def test_each_broken_rule_of_a_file_is_told():
    lines = problem_lines([broken("BR-02"), broken("BR-03"), broken("BR-02")], speaking("en"))
    assert [(line.times, "BR-0" in line.says) for line in lines] == [(2, True), (1, True)]


def test_the_readers_report_names_the_reaction_to_the_rule():
    say = speaking("en")
    (line,) = file_lines(
        (), (broken("PEPPOL-EN16931-R010", code="invoice_network_rule"),), hostile().bank, say
    )
    assert line.reacts == say("invoice_reaction/network")
    assert line.fix == say("invoice_rule/PEPPOL-EN16931-R010/fix")
