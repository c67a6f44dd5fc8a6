"""What is said where somebody typed: saved, or that what to do stands elsewhere."""

from readiness.content.texts import texts
from readiness.store.store import new_client_id
from readiness.ui.saving import HEAD
from readiness.ui.trouble import Trouble
from tests.ui.conftest import shown

SAY = texts("en")


def test_below_a_long_form_nothing_is_called_saved_while_its_trouble_stands_above(app, store, blank):
    test = app("company", blank)
    name = next(one for one in test.text_input if one.label == SAY("ui/cases/name"))
    store.save_head(blank, {"name": "Theirs"}, store.state(blank).version, new_client_id())
    name.set_value("Mine").run()
    text = shown(test).replace("\\", "")
    assert SAY("clash/heading") in text
    assert SAY("ui/saved/above") in text
    assert not [one for one in test.caption if "Saved" in one.value]


def test_what_was_joined_with_others_is_saved(app, store, blank):
    test = app("company", blank)
    test.session_state[f"trouble|{HEAD}"] = Trouble("joined")
    text = shown(test.run()).replace("\\", "")
    assert SAY("ui/saved/above") not in text
    assert [one for one in test.caption if "Saved" in one.value]
