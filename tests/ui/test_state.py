"""The session: language, case and widgets - what is stored counts, what is typed is not overwritten."""

import ast
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from readiness.ui import state

ROOT = Path(__file__).parents[2]
LANG = "import streamlit as st\nfrom readiness.ui import state\nst.text(state.lang())"
BOUND = """
import streamlit as st
from readiness.ui import state
state.bind("field", st.session_state.get("stored", "first"))
st.text_input("field", key="field", on_change=(lambda: state.taken_over("field")) if "take" in st.session_state else None)
"""


def run(script, **query):
    test = AppTest.from_string(script)
    for name, value in query.items():
        test.query_params[name] = value
    return test.run()


@pytest.mark.parametrize(("said", "expected"), [("de", "de"), ("zh", "zh"), ("fr", "en"), ("", "en")])
def test_the_address_says_the_language(said, expected):
    assert run(LANG, lang=said).text[0].value == expected


def test_what_is_being_typed_is_not_overwritten():
    test = run(BOUND)
    assert test.text_input(key="field").value == "first"
    test.text_input(key="field").set_value("typed").run()
    assert test.text_input(key="field").value == "typed", "nothing new was stored"


def test_something_new_in_the_store_is_shown():
    test = run(BOUND)
    test.text_input(key="field").set_value("typed").run()
    test.session_state["stored"] = "from elsewhere"
    assert test.run().text_input(key="field").value == "from elsewhere"


def test_what_was_stored_from_here_is_not_news():
    test = run(BOUND)
    test.session_state["take"] = True
    test.run()
    test.text_input(key="field").set_value("typed").run()
    test.session_state["stored"] = "typed"
    assert test.run().text_input(key="field").value == "typed"


def test_only_this_module_touches_the_session():
    for path in (ROOT / "readiness" / "ui").rglob("*.py"):
        used = {
            node.attr
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Attribute)
        }
        assert "session_state" not in used or path.name == "state.py", path


def test_the_case_stays_in_the_address(app, blank):
    test = app("company", blank)
    assert test.query_params["case"] == blank
    assert test.query_params["lang"] == "en"


def test_a_bound_field_says_its_start_value_beside_the_session(monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    assert state.bound("k", 8.0) == {"key": "k", "value": 8.0}
    assert st.session_state["k"] == 8.0
    st.session_state["k"] = 9.0
    state.bound("k", 8.0)
    assert st.session_state["k"] == 9.0, "what is being typed stays"
