"""The parts of pages: plain text stays plain, files are confirmed, limits change the plan."""

import re

import pytest

from readiness.content.texts import texts
from readiness.model.case import Customer, SpotChecks
from readiness.store.folder_case import read_case
from readiness.ui.widgets.customers import edited
from readiness.ui.widgets.plain import plain
from readiness.ui.widgets.signs import SIGNS, mark
from tests.ui.conftest import ROOT, finished, shown

SAY = texts("en")
ORDERS = b"order;article;first confirmed date;actual delivery date\nA-1;X;2026-03-01;2026-03-02\n"
NASTY = (
    "<script>alert(1)</script>",
    "[click](http://evil.example)",
    "![x](http://evil.example/pixel.png)",
    "**bold** _it_ `code` ~~gone~~",
    "# Title",
    ":red[red] :material/home:",
    "$x^2$",
    "http://evil.example",
    "a\n\n> quote",
)


@pytest.mark.parametrize("text", NASTY)
def test_nothing_people_type_is_taken_for_mark_up(text):
    escaped = plain(text)
    assert "\n" not in escaped
    for at, sign in enumerate(escaped):
        if sign in "*_`[]<>#:$~!(":
            assert escaped[at - 1] == "\\"
    assert re.sub(r"\\(.)", r"\1", escaped) == text.replace("\n\n", " ")


def test_a_sign_is_icon_colour_and_word():
    assert mark("failed", "Not *met*") == r":red-badge[:material/block: Not \*met\*]"
    assert all(icon.startswith(":material/") for icon, _ in SIGNS.values())


def test_a_name_with_mark_up_is_shown_as_typed(app, blank):
    test = app("start", blank)
    raw = [m.value for m in test.markdown]
    assert any(r"\<b\>GmbH\<\/b\>" in said or r"\<b\>GmbH\</b\>" in said for said in raw)
    assert not any("<b>" in said for said in raw)


def test_a_file_is_stored_at_once_and_recognised_by_its_content(app, store, blank):
    test = app("evidence", blank)
    test.file_uploader(key=f"{blank}/upload/certificates/0").upload("odd name.pdf", ORDERS).run()
    finished(test)
    assert not test.exception
    assert list(store.state(blank).files) == ["odd name.pdf"]
    assert SAY("format/order-table") in shown(test).replace("\\", "")


def test_columns_are_confirmed_and_kept(app, store, blank):
    store.add_evidence(blank, "orders.csv", ORDERS)
    test = app("evidence", blank)
    version = store.state(blank).file_versions["orders.csv"]
    test.button(key=f"{blank}/columns/orders.csv/{version}/right").click().run()
    finished(test)
    hints = store.state(blank).files["orders.csv"].hints
    assert hints.columns["first_confirmed"] == "first confirmed date"
    assert SAY("ui/evidence/confirmed") in shown(test)


def test_fields_of_a_document_are_corrected_and_confirmed(app, store, blank):
    sample = read_case(ROOT / "data" / "demo" / "spindle-de")
    name = next(n for n in sample.files if n.startswith("iso9001"))
    store.add_evidence(blank, name, sample.files[name])
    test = app("evidence", blank)
    version = store.state(blank).file_versions[name]
    test.text_input(key=f"{blank}/field/{name}/{version}/scope").set_value("Spindles and axes")
    next(b for b in test.form_submit_button if SAY("ui/evidence/fields_right") in b.label).click().run()
    finished(test)
    assert not test.exception
    assert store.state(blank).files[name].hints.confirmed["scope"] == "Spindles and axes"


def test_a_file_is_taken_out(app, store, blank):
    store.add_evidence(blank, "orders.csv", ORDERS)
    test = app("evidence", blank)
    test.button(key=f"{blank}/remove/orders.csv").click().run()
    assert store.state(blank).files == {}


def test_spot_checks_are_drawn_and_kept(app, store, sample):
    before = store.open_case(sample).spot_checks
    test = app("questions", sample)
    test.button(key="spot/draw").click().run()
    after = store.open_case(sample).spot_checks
    assert after.seed == before.seed + 1
    assert after.questions


@pytest.mark.slow
def test_limits_change_the_plan(app, store, sample):
    test = app("roadmap", sample)
    test.number_input(key=f"{sample}/limits/days").set_value(2.0)
    next(b for b in test.form_submit_button if b.label == SAY("ui/roadmap/again")).click().run()
    finished(test)
    assert not test.exception
    assert store.open_case(sample).limits.days_per_month["all"] == 2


@pytest.mark.slow
def test_a_what_if_shows_before_and_after(app, sample):
    test = app("network", sample)
    usual = next(b for b in test.button if (b.key or "").startswith("what_if/usual/"))
    usual.click().run()
    finished(test)
    assert not test.exception
    assert test.table
    assert test.table[0].value.shape[1] == 3


@pytest.mark.slow
def test_a_second_what_if_comes_on_top_of_the_first_and_all_are_compared(app, sample):
    test = app("network", sample)
    test.button(key="what_if/try").click().run()
    finished(test)
    test.session_state["what_if/kind"] = "cut"
    test.run()
    test.button(key="what_if/and_too").click().run()
    finished(test)
    assert not test.exception
    (tried, *_) = test.session_state[f"{sample}/what_ifs"]
    assert [part.partition(":")[0] for part in tried.split("+")] == ["lose", "cut"]


def test_a_what_if_nobody_can_read_is_refused_kindly(app, sample):
    test = app("network", sample)
    test.text_input(key="what_if/spec").set_value("lose:site=Nowhere-99")
    next(b for b in test.form_submit_button if b.label == SAY("ui/what_if/try")).click().run()
    finished(test)
    assert not test.exception
    assert "Nowhere" in " ".join(w.value for w in test.warning)


def test_edits_of_the_customer_table_become_customers():
    start = (Customer(name="A", revenue=5), Customer(name="B"), Customer(name="C"))
    edits = {
        "edited_rows": {0: {"revenue": 7, "profile": "us_buyer"}},
        "deleted_rows": [1],
        "added_rows": [{"name": "D", "country": "DEU"}, {"revenue": 9}],
    }
    found = edited(start, edits)
    assert found == (
        Customer(name="A", revenue=7, profile="us_buyer"),
        start[2],
        Customer(name="D", country="DEU"),
    )


def test_one_click_says_what_files_prove(app, store, sample):
    test = app("result", sample)
    test.session_state["fold/declared/better"] = True
    test.run()
    question = "findability.classification"
    before = store.state(sample).answer_versions[question]
    test.button(key=f"{sample}/take/{question}").click().run()
    finished(test)
    assert not test.exception
    given = {a.question: a.value for a in store.open_case(sample).answers}
    assert given[question] == 4
    assert store.state(sample).answer_versions[question] == before + 1


def test_draws_left_open_are_shown(app, store, blank):
    store.save_head(blank, {"spot_checks": SpotChecks(seed=7, questions=("erp.einvoice",))}, 1, "wish", None)
    said = shown(app("questions", blank)).replace("\\", "")
    assert SAY("ui/spot/title_open", n=1) in said
    assert SAY("declared/draw_open") in said
    assert SAY("ui/spot/seed", seed=7) in said
