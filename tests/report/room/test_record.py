"""The record tells votes before and after, agreement, dissent, what was parked, and the points."""

import pytest

from readiness.model.base import LANGS
from readiness.report.room.record import record, record_pdf
from tests.report.reading import squeezed, text_of
from tests.report.room.held import ACTIONS, ASKED, HELD
from tests.report.sample import HOSTILE, hostile, speaking
from tests.rooms.build import AT

WEIGHTS = dict.fromkeys(ASKED, 1.0)


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
def test_everything_stands_in_the_record(lang):
    say = speaking(lang)
    found = squeezed(text_of(record_pdf(HELD, hostile().roadmap, WEIGHTS, AT.date(), say)))
    wanted = [say.question(q) for q in ASKED] + [say.action(a) for a in ACTIONS]
    wanted += [
        f"Workshop {HOSTILE}",
        f"Later {HOSTILE}",
        "Kim",
        "seen",
        say("paper/basis/vote"),
        say.percent(1.0),
    ]
    assert [w for w in wanted if squeezed(w) not in found] == []


def tables(found):
    return [
        b["rows"] for b in record(found, hostile().roadmap, WEIGHTS, speaking("en")) if b["kind"] == "table"
    ]


def test_spread_stands_before_and_after_and_lookers_on_are_not_counted():
    apart, *_ = tables(HELD)
    assert {row[0]: (row[1], row[2], row[4]) for row in apart} == {
        speaking("en").question(ASKED[0]): ("3", "0", "1"),
        speaking("en").question(ASKED[1]): ("–", "1", "–"),
    }
    first = record(HELD, hostile().roadmap, WEIGHTS, speaking("en"))[0]["text"]
    assert "2 people" in first


def test_hidden_names_stay_hidden_and_a_room_without_points_has_no_page_for_them():
    hidden = HELD.model_copy(
        update={"room": HELD.room.model_copy(update={"names_hidden": True}), "points": ()}
    )
    assert "Kim" not in str(tables(hidden))
    assert len(tables(hidden)) == len(tables(HELD)) - 1
