"""Declarations under machinery law, before and after 20 January 2027."""

from datetime import date

import pytest

from readiness.model.case import Profile
from tests.checks.build import declaration, findings, together

OLD, NEW = "2006/42/EC", "Regulation (EU) 2023/1230"
SPINDLE_MAKER = Profile(features=("partly_completed", "component"))
LAST_DAY, FIRST_DAY = date(2027, 1, 19), date(2027, 1, 20)


def incorporation(act=OLD, **changed):
    fields = {
        "declaration_kind": "incorporation",
        "acts": act,
        "assembly_instructions": "yes",
        "signatory": "R. S.",
    }
    return declaration(**{k: v for k, v in {**fields, **changed}.items() if v is not None})


def seen(*papers, profile=SPINDLE_MAKER, on=date(2026, 7, 15)):
    return findings(together(*papers), profile=profile, on=on)["declaration.machinery_law"]


def test_the_new_act_with_assembly_instructions_is_full_marks():
    finding = seen(incorporation(NEW))
    assert (finding.verdict, finding.level, finding.params["duty"]) == ("met", 4, "2027-01-20")
    assert seen(incorporation(NEW, assembly_instructions=None)).level == 3


def test_the_old_act_holds_until_19_january_2027_and_not_a_day_longer():
    assert seen(incorporation(), on=LAST_DAY).level == 2
    assert seen(incorporation(), on=FIRST_DAY).verdict == "unmet"
    assert seen(incorporation(NEW), on=FIRST_DAY).verdict == "met"


def test_ce_on_an_incorporation_is_the_wrong_kind():
    finding = seen(incorporation(NEW, ce_mark="yes"))
    assert (finding.verdict, finding.params["wrong_role"]) == ("unmet", True)


def test_a_declaration_of_conformity_fits_those_who_build_machines_only():
    conformity = declaration(declaration_kind="conformity", acts=NEW, ce_mark="yes", signatory="R. S.")
    assert seen(conformity).verdict == "unmet"
    assert seen(conformity, profile=Profile(features=("machinery",))).level == 4
    assert seen(conformity, profile=Profile()).level == 4


def test_an_unsigned_declaration_is_hardly_one():
    finding = seen(incorporation(NEW, signatory=None))
    assert (finding.level, finding.params["signed"]) == (1, False)


def test_the_weakest_declaration_counts():
    bad = incorporation(ce_mark="yes", file="bad.pdf")
    finding = seen(incorporation(NEW), bad)
    assert (finding.params["file"], finding.params["total"]) == ("bad.pdf", 2)


@pytest.mark.parametrize(
    ("confirmed", "worth"), [(True, "conformant"), (False, "claimed"), (("acts",), "claimed")]
)
def test_it_is_worth_what_a_person_confirmed(confirmed, worth):
    assert seen(incorporation(NEW, confirmed=confirmed)).assurance == worth


def test_a_declaration_under_other_acts_says_nothing_of_machinery():
    assert seen(declaration(declaration_kind="conformity", acts="2014/30/EU")).verdict == "unknown"
    assert findings()["declaration.machinery_law"].verdict == "unknown"
