"""Asking suppliers in the app: picked, drawn up, sent, reminded, taken back - each step stored at once."""

from datetime import date

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.model.case import Case
from tests.ui.conftest import finished, shown

ROWS = b"part,parent,supplier,country,price,revenue\nP,,,DEU,10,100\nA,P,Dealer *AG*,,2,\nB,P,Maker,ITA,2,\n"
REPLY = b"Request number,Supplier,Our part number,Maker,Country of manufacture\nX,Dealer *AG*,A,Guss,Japan\n"
ON = date(2026, 7, 15)


@pytest.fixture
def firm(store):
    return store.create_case(Case(name="Werk", on=ON), {"parts.csv": ROWS})


def draw_up(test, case, *suppliers):
    test.multiselect(key=f"{case}/ask/who").set_value(list(suppliers)).run()
    test.button(key=f"{case}/ask/draw_up").click().run()
    return finished(test)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_says_whom_to_ask_first(app, firm, lang):
    test = app("network", firm, lang)
    assert not test.exception
    text = shown(test)
    assert text.index("Dealer \\*AG\\*") < text.index("Maker")
    assert test.button(key=f"{firm}/ask/draw_up").disabled


def test_a_request_goes_its_way_and_every_step_is_stored(app, store, firm):
    test = draw_up(app("network", firm), firm, "Dealer *AG*")
    (request,) = store.open_case(firm).requests
    assert (request.supplier, request.parts, request.events) == ("Dealer *AG*", ("A",), ())
    key = f"{firm}/request/{request.id}"
    for step in ("sent", "reminded", "declined"):
        test.button(key=f"{key}/{step}").click().run()
        test = finished(test)
        assert store.open_case(firm).requests[0].events[-1].what == step
    assert not test.exception
    test = app("network", firm)
    assert texts("en")("ui/ask/closed", n=1) in shown(test).replace("\\", "")
    assert store.state(firm).request_versions == {request.id: 4}


def test_a_note_can_be_taken_back_and_a_draft_removed(app, store, firm):
    test = draw_up(app("network", firm), firm, "Maker")
    (request,) = store.open_case(firm).requests
    key = f"{firm}/request/{request.id}"
    test.button(key=f"{key}/sent").click().run()
    finished(test).button(key=f"{key}/back").click().run()
    assert store.open_case(firm).requests[0].events == ()
    finished(test).button(key=f"{key}/drop").click().run()
    assert store.open_case(firm).requests == ()
    draw_up(app("network", firm), firm, "Maker")
    assert len(store.open_case(firm).requests) == 1


def test_an_address_is_kept(app, store, firm):
    test = draw_up(app("network", firm), firm, "Maker")
    (request,) = store.open_case(firm).requests
    test.text_input(key=f"{firm}/request/{request.id}/to").set_value("a@b.example").run()
    assert store.open_case(firm).requests[0].contact == "a@b.example"
    assert not finished(test).exception


def test_an_answer_handed_in_settles_the_request_and_the_origin(app, store, firm):
    draw_up(app("network", firm), firm, "Dealer *AG*")
    store.add_evidence(firm, "back.csv", REPLY)
    test = app("network", firm)
    assert not test.exception
    assert texts("en")("request/state/answered") in shown(test) or texts("en")("ui/ask/closed", n=1) in shown(
        test
    ).replace("\\", "")
    assert "Japan" in shown(test)


def test_a_case_without_parts_offers_neither_requests_nor_sheets(app, blank):
    text = shown(app("network", blank))
    assert texts("en")("ui/ask/title") not in text
    assert texts("en")("ui/sheets/title") not in text


def test_answer_sheets_are_offered_with_products(app, firm):
    assert texts("en")("ui/sheets/title") in shown(app("network", firm))
