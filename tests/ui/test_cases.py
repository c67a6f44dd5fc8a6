"""Whole cases through the pages: create, sample, copy, hand over and take in, delete and bring back."""

from pathlib import Path

from readiness.content.texts import texts
from readiness.errors import CaseError, SaveFailed
from readiness.model.place import Problem
from readiness.store.values import Imported
from readiness.ui import cases
from tests.ui.conftest import finished, shown

SAY = texts("en")


def names(store, **wanted):
    return [card.name for card in store.list_cases(**wanted)]


def test_a_new_case_is_named_and_leads_to_the_company(app, store):
    test = app("start")
    test.text_input(key="new_case_name").set_value("Räderwerk AG")
    test.form_submit_button[0].click().run()
    assert names(store) == ["Räderwerk AG"]
    assert test.query_params["case"] == store.list_cases()[0].id
    assert not test.exception


def test_a_sample_opens_as_a_copy_of_ones_own(app, store):
    test = app("start")
    test.button(key="sample/spindle-de").click().run()
    finished(test)
    assert not test.exception
    case = store.open_case(store.list_cases()[0].id)
    assert case.synthetic
    assert case.evidence
    assert SAY("ui/start/stoppers") in shown(test)


def test_a_case_is_opened_from_the_list(app, store, blank, answered):
    test = app("start", blank)
    test.button(key=f"open/{answered}").click().run()
    assert test.query_params["case"] == answered


def test_a_copy_has_everything_and_changes_alone(app, store, answered):
    test = app("start", answered)
    test.button(key=f"copy/{answered}").click().run()
    assert sorted(names(store)) == ["Antwort AG", "Antwort AG (copy)"]
    copy = store.open_case(test.query_params["case"])
    assert len(copy.answers) == 2


def test_deleting_asks_first_and_can_be_undone(app, store, answered):
    test = app("start", answered)
    test.button(key=f"delete/{answered}").click().run()
    assert names(store) == ["Antwort AG"], "asked first"
    test.button(key="delete_yes").click().run()
    assert names(store) == []
    assert names(store, deleted=True) == ["Antwort AG"]
    again = app("start")
    again.button(key=f"restore/{answered}").click().run()
    assert names(store) == ["Antwort AG"]


def test_what_is_exported_can_be_taken_in(app, store, answered):
    test = app("start")
    test.file_uploader(key="import_case").upload("case.zip", cases.export(answered)).run()
    test.button(key="import_now").click().run()
    assert not test.exception
    assert names(store).count("Antwort AG") == 2


def test_a_file_that_is_no_case_is_refused_with_what_to_do(app, store):
    test = app("start")
    test.file_uploader(key="import_case").upload("holiday.zip", b"not a zip").run()
    test.button(key="import_now").click().run()
    assert not test.exception
    assert SAY("problem/case_not_a_case/says")[:20] in shown(test).replace("\\", "")
    assert names(store) == []


def _raises(error):
    def work():
        raise error

    return work


def test_trouble_is_a_value():
    problem = Problem(code="case_text_too_long")
    assert cases.tried(_raises(CaseError((problem,)))) == Imported(None, (problem,))
    assert cases.tried(_raises(SaveFailed("full"))) == Imported(None)
    assert cases.tried(lambda: "id") == Imported("id")


def test_a_name_becomes_a_file_name():
    assert cases.file_stem("Räder & Werk / AG") == "Räder-Werk-AG"
    assert cases.file_stem("***") == "case"
    assert len(cases.file_stem("x" * 500)) == 60


def test_the_samples_shown_are_there():
    root = Path(__file__).parents[2] / "data" / "demo"
    assert all((root / name / "case.yaml").is_file() for name in cases.samples())
