"""A customer's own tolerances on the page: typed in per cent, kept as shares, taken back by emptying the field."""

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.model.case import OwnBuyer
from tests.buyer.questionnaire.forms import workbook
from tests.ui.conftest import finished, shown

PRICE, QUANTITY = "trade.match.price_share", "trade.match.over_quantity"


@pytest.fixture
def strict(store, blank):
    store.add_evidence(blank, "form.xlsx", workbook())
    own = OwnBuyer(name="Muster AG", file="form.xlsx", cut_off=50, tolerances={PRICE: 0.015})
    store.save_head(blank, {"own_buyers": (own,)}, store.state(blank).version)
    return blank


def field(test, case, name):
    return test.number_input(key=f"{case}/tolerances/Muster AG/{name}")


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_stated_stands_in_the_field_and_the_usual_value_behind_an_empty_one(app, strict, lang):
    test, t = app("evidence", strict, lang), texts(lang)
    assert not test.exception
    assert t("customer_question/tolerances_says") in shown(test).replace("\\", "")
    assert field(test, strict, PRICE).value == 1.5
    empty = field(test, strict, QUANTITY)
    assert (empty.value, empty.placeholder) == (None, t("customer_question/usual", value="0"))


def test_what_is_typed_is_kept_as_shares_and_emptied_again(app, store, strict):
    test = app("evidence", strict)
    field(test, strict, PRICE).set_value(1.0)
    field(test, strict, QUANTITY).set_value(0.0)
    keep = texts("en")("customer_question/tolerances_save")
    next(b for b in test.button if b.label == keep).click().run()
    finished(test)
    assert store.open_case(strict).own_buyers[0].tolerances == {PRICE: 0.01, QUANTITY: 0}
    field(test, strict, PRICE).set_value(None)
    next(b for b in test.button if b.label == keep).click().run()
    assert store.open_case(strict).own_buyers[0].tolerances == {QUANTITY: 0}
