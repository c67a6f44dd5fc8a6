"""The parts list as a table to type into: what was typed becomes rows, what the table does not show stays."""

from readiness.network.intake.joining import UNKNOWN_MAKER
from readiness.network.intake.own import OWN_LIST, own_list
from readiness.network.row import PartRow
from readiness.ui.widgets.parts_grid import edited
from tests.ui.conftest import finished, shown

START = (
    PartRow(file="bom.csv", row=2, part="P", revenue=5.0),
    PartRow(file="bom.csv", row=3, part="A", parent="P", supplier="S", eccn="3A225"),
    PartRow(file="bom.csv", row=4, part="B", parent="P"),
)


def test_what_was_typed_becomes_rows():
    edits = {
        "edited_rows": {
            1: {"supplier": " T ", "price": 3, "note": "no column of ours"},
            0: {"revenue": None},
        },
        "deleted_rows": [2],
        "added_rows": [{"part": "C", "parent": "P", "share": 0.5}, {"supplier": "nobody's"}],
    }
    assert edited(START, edits) == (
        PartRow(file="bom.csv", row=2, part="P"),
        PartRow(file="bom.csv", row=3, part="A", parent="P", supplier="T", price=3, eccn="3A225"),
        PartRow(file=OWN_LIST, part="C", parent="P", share=0.5),
    )


def test_an_input_counts_once_its_maker_is_named():
    start = (PartRow(file="bom.csv", part="A", parent="P", supplier=UNKNOWN_MAKER, status="blocked"),)
    edits = {"edited_rows": {0: {"supplier": "S"}}, "deleted_rows": [], "added_rows": []}
    assert edited(start, edits) == (PartRow(file="bom.csv", part="A", parent="P", supplier="S"),)


def test_the_list_stands_on_the_page_and_an_edited_one_goes_before_it(app, store, sample):
    test = app("evidence", sample)
    assert not test.exception
    store.add_evidence(sample, OWN_LIST, own_list(START))
    test = finished(app("evidence", sample))
    assert not test.exception
    assert "(3 rows)" in shown(test).replace("\\", "")


def test_an_empty_case_can_begin_with_a_table(app, blank):
    test = app("evidence", blank)
    assert not test.exception
    assert "(0 rows)" in shown(test).replace("\\", "")
