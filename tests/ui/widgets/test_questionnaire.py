"""A customer's own questionnaire on the page: recognised, corrected, used as a buyer."""

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from tests.buyer.questionnaire.forms import workbook
from tests.ui.conftest import finished, shown


@pytest.fixture
def form(store, blank):
    store.add_evidence(blank, "form.xlsx", workbook())
    return blank


@pytest.mark.parametrize("lang", LANGS)
def test_a_form_is_shown_with_what_each_question_was_taken_for(app, form, lang):
    test = app("evidence", form, lang)
    assert not test.exception
    said = texts(lang)("customer_question/intro", total=4, mapped=3, sure=1, knock_outs=2)
    assert said in shown(test).replace("\\", "")


def test_the_customer_becomes_a_buyer_and_is_taken_out_again(app, store, form):
    test = app("evidence", form)
    test.text_input(key=f"{form}/form/form.xlsx/name").set_value("Muster AG")
    test.button(key=f"{form}/form/form.xlsx/use").click().run()
    finished(test)
    (buyer,) = store.open_case(form).own_buyers
    assert (buyer.name, buyer.gates) == ("Muster AG", ("licence.certified_site", "licence.insurance"))
    for page in ("result", "company", "report"):
        opened = app(page, form)
        assert not opened.exception
        assert not opened.error
    test.button(key=f"{form}/form/form.xlsx/stop").click().run()
    assert store.open_case(form).own_buyers == ()
