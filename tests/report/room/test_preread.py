"""Who gets what before: the questions with who knows most, and what files show already."""

import pytest

from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.report.room.preread import preread, preread_pdf
from tests.report.reading import squeezed, text_of
from tests.report.room.held import ASKED, ROOM
from tests.report.sample import speaking
from tests.rooms.build import AT

BANK = load_bank()


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
def test_each_question_stands_there_with_who_knows_most(lang):
    say = speaking(lang)
    found = squeezed(text_of(preread_pdf(ROOM, BANK, {}, AT.date(), say)))
    wanted = [say.question(q) for q in ASKED] + [say("preread/title"), say("preread/knows")]
    assert [w for w in wanted if squeezed(w) not in found] == []


def test_a_question_names_the_departments_of_the_bank_and_has_the_number_of_the_cards():
    say = speaking("en")
    table = next(b for b in preread(ROOM, BANK, {}, say) if b["kind"] == "table")
    assert [(row[0], row[3]) for row in table["rows"]] == [
        (str(n), say.row(say(f"view/role/{r}") for r in BANK.question[q].roles))
        for n, q in enumerate(ASKED, 1)
    ]
    assert all(row[3] for row in table["rows"])


def test_what_files_prove_is_told_and_nothing_is_where_they_prove_nothing():
    say = speaking("en")
    shown = preread(ROOM, BANK, {ASKED[0]: 3.0, "other": 2.0}, say)[-1]["items"]
    assert shown == [say.pair(say.question(ASKED[0]), "3")]
    assert say("preread/shown") not in [b.get("title") for b in preread(ROOM, BANK, {}, say)]


def test_every_question_of_the_bank_names_departments_that_have_a_name():
    say = speaking("en")
    assert [q.id for q in BANK.questions if any(not say.has(f"view/role/{r}") for r in q.roles)] == []
