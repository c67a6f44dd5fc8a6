"""The script says what to do in each step, before it, and when something fails."""

import pytest

from readiness.model.base import LANGS
from readiness.model.room import PHASES
from readiness.report.room.script import MINUTES, script, script_pdf
from tests.report.reading import squeezed, text_of
from tests.report.room.held import ASKED, ROOM
from tests.report.sample import speaking
from tests.rooms.build import AT


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
def test_every_step_stands_in_the_script(lang):
    say = speaking(lang)
    found = squeezed(text_of(script_pdf(ROOM, AT.date(), say)))
    wanted = [say(f"paper/say/{phase}") for phase in PHASES] + [say.question(q, "ask") for q in ASKED]
    assert [w for w in wanted if squeezed(w) not in found] == []


def test_every_step_has_its_minutes():
    assert set(MINUTES) == set(PHASES)
    course = next(b for b in script(ROOM, speaking("de")) if b["kind"] == "table")
    assert len(course["rows"]) == len(PHASES)
