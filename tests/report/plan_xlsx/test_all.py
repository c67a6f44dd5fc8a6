"""The sheets of a plan: texts are texts, days are days, and every word of a drop-down is one the reader knows."""

import io

import openpyxl
import pytest

from readiness.content.texts import texts
from readiness.evidence.shapes_plan import PLAN_BESIDE, PLAN_TABLE
from readiness.evidence.tables.columns import match_columns
from readiness.evidence.tables.vocabulary import plain, vocabulary
from readiness.model.base import LANGS
from readiness.model.plan_log import PlanChange
from readiness.report.plan_xlsx.sheets import OPTIONS
from tests.planning.health.sick import HEALTHY, ON, changed
from tests.planning.workbook.test_all import handed_out

KIND_OF = {"hardness": "plan-target", "measures": "plan-target"}


@pytest.fixture(scope="module")
def book():
    bad = changed(
        "germany", title="=HYPERLINK(1)", raci=HEALTHY.actions[0].raci.model_copy(update={"accountable": ()})
    )
    moved = PlanChange(on=ON, action="M02", before=(2, 3), after=(2, 4), reason="delayed", by="Kim")
    return openpyxl.load_workbook(io.BytesIO(handed_out(bad.model_copy(update={"changes": (moved,)}))))


def test_there_is_a_sheet_for_each_part_with_the_id_first_and_in_sight(book):
    assert book.sheetnames == [
        "Plan", "Targets", "Responsibilities", "Money and days", "Milestones", "Weeks", "People", "Health of the plan",
        "Change log", "Version (do not edit)",
    ]  # fmt: skip
    for name in ("Plan", "Responsibilities", "Money and days"):
        assert book[name]["A1"].value == "Plan id"
        assert book[name].freeze_panes == "C2"


def test_texts_stay_texts_and_days_are_days(book):
    rows = {row[0].value: row for row in book["Plan"].iter_rows(min_row=2) if row[0].value}
    assert (rows["germany"][1].value, rows["germany"][1].data_type) == ("=HYPERLINK(1)", "s")
    assert rows["M02"][2].value.date().isoformat() == "2026-08-01"
    assert rows["M02"][2].number_format == "yyyy-mm-dd"


def test_cells_that_take_a_word_or_a_day_say_so(book):
    rules = book["Plan"].data_validations.dataValidation
    assert {rule.type for rule in rules} == {"list", "date"}
    assert any("in progress" in rule.formula1 for rule in rules)


def test_health_and_change_log_stand_beside_it(book):
    assert book["Health of the plan"]["A2"].value == "L01"
    assert [c.value for c in book["Change log"][2]][1:5] == [
        "Clean the article master", "Aug\u2009–\u2009Sept 2026", "Aug\u2009–\u2009Oct 2026", "delayed",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("shape", [PLAN_TABLE, *PLAN_BESIDE], ids=lambda s: s.kind)
def test_every_head_is_read_as_its_own_column(lang, shape):
    names = [field.name for field in shape.fields]
    heads = [texts(lang)(f"field/{name}") for name in names]
    found = match_columns(heads, vocabulary(shape.kind), {}).by_field
    assert found == {name: at for at, name in enumerate(names)}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", OPTIONS)
def test_every_word_of_a_drop_down_is_read_as_what_it_means(lang, name):
    say, known = texts(lang), vocabulary(KIND_OF.get(name, "plan-table")).values[name]
    for code in OPTIONS[name]:
        key = f"view/role/{code}" if name == "role" else f"plan_sheet/word/{name}/{code}"
        assert known[plain(say(key))] == code
