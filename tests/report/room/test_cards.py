"""A card holds every question with its number, its levels and a way to say that one does not know."""

import pytest

from readiness.model.base import LANGS
from readiness.report.room.cards import cards, cards_pdf
from tests.report.reading import squeezed, text_of
from tests.report.room.held import ASKED, ROOM
from tests.report.sample import speaking
from tests.rooms.build import AT


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
def test_every_question_and_level_stands_on_the_card(lang):
    say = speaking(lang)
    found = squeezed(text_of(cards_pdf(ROOM, AT.date(), say)))
    wanted = [say.question(q, f"levels/{level}") for q in ASKED for level in range(5)]
    assert [w for w in (*wanted, ROOM.title) if squeezed(w) not in found] == []


def test_questions_are_numbered_as_they_are_typed_in():
    assert [b["number"] for b in cards(ROOM, speaking("en")) if b["kind"] == "ballot"] == ["1", "2"]
