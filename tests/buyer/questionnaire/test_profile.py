"""A questionnaire as a buyer of the case."""

from datetime import date

import pytest

from readiness.assess import judge
from readiness.buyer.questionnaire.profile import own_buyer
from readiness.content.loader import load_bank
from readiness.model.case import Case
from tests.buyer.questionnaire.forms import HEAD, ROWS, workbook
from tests.buyer.questionnaire.test_asked import asked

BANK = load_bank()


def test_weights_go_to_the_dimensions_and_knock_outs_become_gates():
    buyer = own_buyer("Muster", asked(), BANK, 50)
    assert buyer.weights == {"erp": 3.0}
    assert buyer.gates == ("licence.certified_site", "licence.insurance")
    assert buyer.file == "form.xlsx"


def test_without_weights_every_question_weighs_the_same():
    bare = workbook(HEAD, [(*row[:3], None, *row[4:]) for row in ROWS])
    assert own_buyer("Muster", asked(data=bare), BANK, 50).weights == {"erp": 1.0}


def test_a_form_of_gates_alone_is_weighed_like_the_bank():
    gates = workbook(HEAD, ROWS[:2])
    assert own_buyer("Muster", asked(data=gates), BANK, 50).weights == pytest.approx(
        {d.id: d.weight for d in BANK.dimensions if d.weight > 0}
    )


def test_the_customer_judges_the_case_beside_the_others():
    case = Case(name="x", on=date(2026, 7, 15), own_buyers=(own_buyer("Muster", asked(), BANK, 50),))
    found = judge(BANK, case, ())
    assert found.buyers[0].id == "own:Muster"
    assert len(found.buyers) > 1
    assert [g.question for g in found.gates if g.buyer == "own:Muster"] == [
        "licence.insurance",
        "licence.certified_site",
    ]
    assert found.bank.fingerprint == BANK.fingerprint
