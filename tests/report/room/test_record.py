"""The record tells votes before and after, agreement, dissent, what was parked, and the points."""

from datetime import date

import pytest

from readiness.model.agreement import Agreement, Goal
from readiness.model.base import LANGS
from readiness.model.plan import Safeguard
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
    assert {row[0]: (row[1], row[2], row[5]) for row in apart} == {
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


def agreed(*agreements, lead=None):
    room = HELD.room.model_copy(update={"agreements": agreements, "plan_lead": lead})
    return HELD.model_copy(update={"room": room})


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
def test_who_does_what_by_when_stands_in_the_record_and_what_nobody_named_as_open(lang):
    say = speaking(lang)
    found = agreed(
        Agreement(
            action=ACTIONS[0],
            owner=f"Kim {HOSTILE}",
            due=date(2027, 3, 31),
            proof="list",
            goal=Goal(kpi="close_rate", baseline=12.5, target=20),
            safeguards=(Safeguard(against="approvals"), Safeguard(says="Lee steps in")),
        ),
        Agreement(action=ACTIONS[1], role="it"),
        lead="Ada",
    )
    *_, led, table, left = record(found, hostile().roadmap, WEIGHTS, say)
    assert led["text"] == say("agreements/led", name="Ada")
    assert left["text"] == say("agreements/open", owner=1, due=1, safeguards=1)
    open_role = say("agreements/owner_of", role=say("view/role/it"), name=say("agreements/nobody"))
    assert [row[1:3] for row in table["rows"]] == [
        [f"Kim {HOSTILE}", say.month(date(2027, 3, 31), 1)],
        [open_role, say("agreements/nobody")],
    ]
    assert say("kpi/close_rate/name") in table["rows"][0][3]
    assert table["rows"][1][3] == say.action(ACTIONS[1], "proof")
    assert table["rows"][0][-1] == say.joined((say("safeguard/approvals"), "Lee steps in"))
    paper = squeezed(text_of(record_pdf(found, hostile().roadmap, WEIGHTS, AT.date(), say)))
    wanted = [
        f"Kim {HOSTILE}",
        "Lee steps in",
    ]
    assert [w for w in wanted if squeezed(w) not in paper] == []


def test_a_room_that_agreed_on_nobody_has_no_page_for_it_and_one_that_named_all_says_so():
    say = speaking("en")
    titles = [b.get("title") for b in record(HELD, hostile().roadmap, WEIGHTS, say)]
    assert say("room/phase/agreements") not in titles
    whole = agreed(
        Agreement(action="M01", owner="Kim", due=date(2027, 3, 31), safeguards=(Safeguard(says="x"),))
    )
    assert record(whole, hostile().roadmap, WEIGHTS, say)[-1]["text"] == say("agreements/named")
