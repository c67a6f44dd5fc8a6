"""From a click to the store: saved at once, or the person is told - through the real page and a real database."""

from sqlalchemy import make_url

from readiness.content.texts import texts
from readiness.model.case import Answer
from readiness.store.engines import connect
from tests.ui.conftest import shown

QUESTION = "licence.released_supplier"
NUMBER = "erp.quote_time"
SAY = texts("en")
REFUSE = (
    "CREATE TABLE referee (id INTEGER PRIMARY KEY)",
    "CREATE TABLE protest (id INTEGER REFERENCES referee(id) DEFERRABLE INITIALLY DEFERRED)",
    "CREATE TRIGGER refuse AFTER INSERT ON case_event BEGIN INSERT INTO protest VALUES (1); END",
)
"""Every commit fails, and only the commit."""


def database(data, *statements):
    engines = connect(make_url(f"sqlite:///{data / 'readiness.db'}"))
    with engines.write.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engines.close()


def answer(store, case, question=QUESTION):
    return next((a for a in store.open_case(case).answers if a.question == question), None)


def choice(test, case, question=QUESTION):
    return test.radio(key=f"{case}/{question}/choice")


def text(key, **params):
    return SAY(f"ui/{key}", **params)


def said(test):
    return shown(test).replace("\\", "")


def test_an_answer_is_stored_the_moment_it_is_given(app, store, blank):
    test = app("questions", blank)
    choice(test, blank).set_value("3").run()
    assert not test.exception
    assert answer(store, blank).value == 3
    assert text("saved/at", time="")[:6] in said(test)


def test_unknown_and_not_applicable_are_kept_apart_with_their_reason(app, store, blank):
    test = app("questions", blank)
    choice(test, blank).set_value("unknown").run()
    assert answer(store, blank).unknown
    test.text_input(key=f"{blank}/{QUESTION}/reason").input("Ask Ms Weber").run()
    choice(test, blank).set_value("not_applicable").run()
    assert answer(store, blank).not_applicable
    assert answer(store, blank).reason == "Ask Ms Weber"


def test_a_number_and_its_absence(app, store, blank):
    test = app("questions", blank)
    test.number_input(key=f"{blank}/{NUMBER}/measure").set_value(6.0).run()
    assert answer(store, blank, NUMBER).value == 6
    test.get_by_key(f"{blank}/{NUMBER}/unsaid").set_value("unknown").run()
    assert answer(store, blank, NUMBER).unknown
    assert test.number_input(key=f"{blank}/{NUMBER}/measure").value is None


def test_a_comment_stays_with_a_changed_answer(app, store, blank):
    test = app("questions", blank)
    choice(test, blank).set_value("2").run()
    test.text_input(key=f"{blank}/{QUESTION}/comment").input("<script>1</script>").run()
    choice(test, blank).set_value("4").run()
    assert (answer(store, blank).value, answer(store, blank).comment) == (4, "<script>1</script>")


def test_a_failed_commit_is_told_and_nothing_says_saved(app, store, blank, data):
    test = app("questions", blank)
    database(data, *REFUSE)
    choice(test, blank).set_value("3").run()
    assert answer(store, blank) is None
    assert text("saved/failed") in said(test)
    assert "Saved" not in said(test)
    assert choice(test, blank).value == "3", "the entry is still there"
    database(data, "DROP TRIGGER refuse")
    test.button(key=f"{blank}/{QUESTION}/again").click().run()
    assert answer(store, blank).value == 3
    assert text("saved/failed") not in said(test)
    assert "Saved" in said(test)
    assert len(store.history(blank, QUESTION)) == 1


def test_a_clash_shows_both_values_and_the_person_decides(app, store, blank):
    test = app("questions", blank)
    store.save_answer(blank, Answer(question=QUESTION, value=1), 0, "elsewhere", "Jo")
    choice(test, blank).set_value("4").run()
    assert answer(store, blank).value == 1
    assert SAY("clash/by", who="Jo", time="|").split("|")[0] in said(test)
    for level in ("1", "4"):
        assert SAY(f"question/{QUESTION}/levels/{level}") in said(test)
    test.button(key=f"{blank}/{QUESTION}/again").click().run()
    assert answer(store, blank).value == 4
    assert len(store.history(blank, QUESTION)) == 2


def test_after_a_clash_theirs_can_be_kept(app, store, blank):
    test = app("questions", blank)
    store.save_answer(blank, Answer(question=QUESTION, value=1), 0, "elsewhere")
    choice(test, blank).set_value("4").run()
    test.button(key=f"{blank}/{QUESTION}/drop").click().run()
    assert answer(store, blank).value == 1
    assert choice(test, blank).value == "1"
    assert text("saved/clash") not in said(test)


def test_undo_brings_the_answer_before_back(app, store, blank):
    test = app("questions", blank)
    choice(test, blank).set_value("2").run()
    choice(test, blank).set_value("3").run()
    test.button(key=f"{blank}/{QUESTION}/undo").click().run()
    assert answer(store, blank).value == 2
    assert choice(test, blank).value == "2"


def test_another_language_keeps_every_answer(app, store, blank):
    test = app("questions", blank)
    choice(test, blank).set_value("3").run()
    for lang in ("de", "zh"):
        test.get_by_key("lang").set_value(lang).run()
        assert not test.exception
        assert choice(test, blank).value == "3"
        assert test.query_params["lang"] == lang
    assert answer(store, blank).value == 3


def test_the_profile_is_stored_field_by_field(app, store, blank):
    test = app("company", blank)
    test.number_input(key=f"{blank}/profile/employees").set_value(140).run()
    test.number_input(key=f"{blank}/profile/offer_class/spare_part").set_value(25).run()
    test.selectbox(key=f"{blank}/profile/country").set_value("DEU").run()
    found = store.open_case(blank).profile
    assert (found.employees, found.country, found.offer_class) == (140, "DEU", {"spare_part": 0.25})
    assert found.connected_products is None, "what was not said stays unknown"


def test_a_profile_changed_elsewhere_is_not_overwritten(app, store, blank):
    test = app("company", blank)
    store.save_head(blank, {"name": "Elsewhere AG"}, store.state(blank).version)
    test.number_input(key=f"{blank}/profile/employees").set_value(140).run()
    assert SAY("clash/field/name") in "".join(one.value for one in test.success)
    assert store.open_case(blank).profile.employees == 140
    assert store.open_case(blank).name == "Elsewhere AG"
