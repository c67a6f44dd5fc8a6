"""Clients through the page: made, renamed, a case moved into one, the portfolio filled in, shares and the pot."""

from datetime import timedelta

import pytest

from readiness.model.access import HOME
from readiness.model.peers import PeerFigures
from readiness.model.sites import Site
from readiness.store.workspaces import Workspaces
from tests.ui.conftest import finished, shown


def text(test):
    return shown(test).replace("\\", "")


def chosen(test, key, value):
    """Of one client alone there is nothing to choose."""
    for box in test.selectbox:
        if box.key == key:
            box.set_value(value)
    return finished(test.run())


def shown_tables(test):
    return "\n".join(table.value.to_csv() for table in test.table)


def looked_at(test, view):
    test.session_state["clients/view"] = view
    return finished(test.run())


@pytest.fixture
def client(store):
    return Workspaces(store).create("Nordring & Söhne").id


def test_with_no_case_the_page_says_so_and_shows_the_way(app):
    assert "There is no case here yet." in text(app("clients"))


@pytest.mark.slow
def test_a_client_is_made_and_gets_a_case_moved_into_it(app, store, blank, client):
    spaces = Workspaces(store)
    found = app("clients")
    assert not found.exception
    assert not found.error
    assert spaces.move_case(blank, client)
    found = chosen(found, "clients/of", client)
    assert len(found.dataframe) == 1
    assert store.state(blank).workspace == client


@pytest.mark.slow
def test_the_portfolio_shows_each_case_with_its_sign_and_word(app, store, blank, answered):
    found = app("clients")
    (table,) = found.dataframe
    rows = table.value.to_dict("records")
    assert {row["Firm"] for row in rows} == {"Nadelwerk <b>GmbH</b> *AG*", "Antwort AG"}
    verdicts = {
        value for row in rows for name, value in row.items() if name in ("Machine builder", "US buyer")
    }
    assert all(value is None or value[0] in "✓?✕" for value in verdicts)


@pytest.mark.slow
def test_gates_across_cases_are_drawn_and_two_dates_compared(app, store, blank, answered):
    found = looked_at(app("clients"), "gates")
    assert not found.error
    found = looked_at(found, "dates")
    assert not found.error
    assert "The earlier day has to come before the later one." in text(found)
    later = next(day for day in found.date_input if day.label == "Later day")
    found = finished(later.set_value(later.value + timedelta(days=1)).run())
    assert not found.exception
    assert "of 0.0 points" in text(found)
    offered = {button.proto.label for button in found.get("download_button")}
    assert {"As PDF: English", "As PDF: Deutsch", "As PDF: 中文"} <= offered


@pytest.mark.slow
def test_shares_of_sales_are_told_with_the_weakest_site_and_a_wrong_sum_by_name(
    app, store, blank, answered, client
):
    spaces = Workspaces(store)
    for case_id in (blank, answered):
        spaces.move_case(case_id, client)
    state = spaces.state(client)
    sites = (Site(case=blank, share=0.5), Site(case=answered, share=0.3))
    spaces.change(state.workspace.model_copy(update={"sites": sites}), state.version, "s1")
    found = looked_at(chosen(app("clients"), "clients/of", client), "sites")
    assert "add up to 80 %" in text(found)
    state = spaces.state(client)
    sites = (Site(case=blank, share=0.5), Site(case=answered, share=0.5))
    spaces.change(state.workspace.model_copy(update={"sites": sites}), state.version, "s2")
    assert "Weakest site:" in text(finished(found.run()))


@pytest.mark.slow
def test_the_place_among_others_is_told_only_where_enough_take_part(app, store, answered, client):
    spaces = Workspaces(store)
    spaces.move_case(answered, client)
    found = looked_at(chosen(app("clients"), "clients/of", client), "among")
    assert "does not take part" in text(found)
    next(box for box in found.toggle if box.key == f"{client}/compares").set_value(True)
    found = finished(found.run())
    assert "Fewer than 10 other clients take part" in text(found)
    assert spaces.state(client).workspace.laid is not None
    for number in range(10):
        other = spaces.state(spaces.create(f"Other {number}").id)
        laid = PeerFigures(score=90, gates=90, proven=90)
        changed = other.workspace.model_copy(update={"compares": True, "laid": laid})
        spaces.change(changed, other.version, f"o{number}")
    assert "In the lowest quarter of the others" in shown_tables(
        chosen(finished(found.run()), "clients/of", client)
    )


def test_a_name_that_is_none_is_not_looked_at(app, store, blank):
    found = app("clients", patient=False)
    found.session_state["clients/of"] = "nobody"
    found.run()
    assert not found.exception
    assert Workspaces(store).of_mine() == ()
    assert store.state(blank).workspace == HOME
