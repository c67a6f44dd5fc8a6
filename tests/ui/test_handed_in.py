"""Files as a person is shown them: what they are, what was read, what was confirmed."""

from readiness.evidence.read import read_files
from readiness.evidence.reading import Hint
from readiness.store.folder_case import read_case
from readiness.ui.handed_in import handed_in
from tests.ui.conftest import ROOT

SAMPLE = read_case(ROOT / "data" / "demo" / "spindle-de")
ORDERS = b"order;article;first confirmed date;actual delivery date\nA-1;X;2026-03-01;2026-03-02\n"


def shown(store, files, hints=None):
    case = store.create_case(SAMPLE.case.model_copy(update={"evidence": ()}), files)
    return {f.name: f for f in handed_in(store.state(case), read_files(list(files.items()), hints or {}))}


def test_a_table_offers_its_fields_required_ones_first(store):
    found = shown(store, {"orders.csv": ORDERS})["orders.csv"]
    assert found.head.kind == "orders"
    assert found.fields[:2] == ("order", "first_confirmed")
    assert found.proposed == ()
    assert not found.confirmed


def test_a_document_shows_every_field_with_page_and_passage(store):
    name = next(n for n in SAMPLE.files if n.startswith("iso9001"))
    found = shown(store, {name: SAMPLE.files[name]})[name]
    assert found.fields == ()
    by_field = {p.key: p for p in found.proposed}
    assert by_field["valid_until"].page == 1
    assert by_field["valid_until"].passage
    assert not by_field["valid_until"].confirmed


def test_several_values_of_a_field_are_one_entry(store):
    name = next(n for n in SAMPLE.files if n.startswith("iso9001"))
    hints = {name: Hint(confirmed={"sites": "Aalen; Ellwangen"})}
    found = {p.key: p for p in shown(store, {name: SAMPLE.files[name]}, hints)[name].proposed}
    assert found["sites"].value == "Aalen; Ellwangen"
    assert found["sites"].confirmed


def test_a_file_that_cannot_be_read_is_shown_with_its_problem(store):
    found = shown(store, {"empty.csv": b""})["empty.csv"]
    assert found.head.tier == "unreadable"
    assert [p.code for p in found.head.problems] == ["empty_file"]
    assert found.fields == found.proposed == ()
