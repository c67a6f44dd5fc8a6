"""The field for the firm's own site: it says what leaves the machine, asks once, and can be switched off."""

from concurrent.futures import Future

import pytest

from readiness.content.texts import texts
from readiness.fetch.visit import Visit
from readiness.model.base import LANGS
from readiness.model.place import Problem
from readiness.ui import figures
from readiness.ui.visiting import SETTING
from tests.evidence.website.saying import PRODUCT, ROBOTS, block, page
from tests.ui.conftest import finished, shown

URL = "https://spindel.example/"


@pytest.fixture
def visited(monkeypatch):
    """Stands in for the worker that would go out: notes what was asked for, answers with what the test says."""
    asked, answers = [], []
    jobs = figures.jobs()
    ordinary = jobs.ask

    def ask(key, topic, work, inputs=tuple):
        if work.__name__ != "look_at_site":
            return ordinary(key, topic, work, inputs)
        asked.append(inputs())
        done = Future()
        done.set_result(answers[0])
        return done

    monkeypatch.setattr(jobs, "ask", ask)
    monkeypatch.setenv(SETTING, "on")
    return asked, answers


def plain(test):
    return shown(test).replace("\\", "")


def asked_for(app, case, address=URL):
    test = app("evidence", case)
    test.text_input(key=f"{case}/website/address").set_value(address).run()
    test.button(key=f"{case}/website/address/go").click().run()
    return finished(test)


@pytest.mark.parametrize("lang", LANGS)
def test_what_leaves_the_machine_stands_above_the_button(app, blank, monkeypatch, lang):
    monkeypatch.setenv(SETTING, "on")
    assert texts(lang)("ui/website/leaves") in plain(app("evidence", blank, lang))


def test_where_it_is_switched_off_there_is_no_field(app, blank, monkeypatch):
    monkeypatch.setenv(SETTING, "off")
    test = app("evidence", blank)
    assert texts("en")("ui/website/switched_off") in plain(test)
    assert not [field for field in test.text_input if "website" in (field.key or "")]


def test_nothing_is_asked_before_the_button_is_pressed(app, blank, visited):
    app("evidence", blank)
    assert visited[0] == []


def test_what_was_found_goes_into_the_case(app, store, blank, visited):
    asked, answers = visited
    answers.append(Visit({f"{URL}robots.txt": ROBOTS.encode(), URL: page(block(PRODUCT))}, ()))
    test = asked_for(app, blank)
    assert not test.exception
    assert asked == [(URL,)]
    assert {e.file for e in store.open_case(blank).evidence} == {
        "spindel.example robots.txt",
        "spindel.example index.html",
    }
    assert texts("en")("ui/website/found", n=2, host="spindel.example") in plain(test)


def test_what_was_refused_is_told_with_what_to_do(app, store, blank, visited):
    visited[1].append(Visit({}, (Problem(code="site_robots", file=URL, params={"agent": "X"}),)))
    test = asked_for(app, blank)
    assert texts("en")("problem/site_robots/says", agent="X") in plain(test)
    assert not store.open_case(blank).evidence


def test_an_empty_field_asks_for_nothing(app, blank, visited):
    asked_for(app, blank, " ")
    assert visited[0] == []
