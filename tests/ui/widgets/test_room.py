"""A workshop on its pages: opened, joined, voted, shown, talked over, agreed, points given - and guests see nothing else."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.content.texts import texts
from readiness.model.room import Points, Seat, Vote
from readiness.rooms.invitations import sealed
from readiness.store.rooms import Rooms
from readiness.ui.widgets.room_door import qr
from readiness.ui.widgets.room_reveal import called
from tests.report.sample import speaking
from tests.rooms.build import AT, SEATS
from tests.ui.conftest import SCRIPT, WAIT, finished, shown

SAY = texts("en")


@pytest.fixture
def rooms(store):
    return Rooms(store)


@pytest.fixture
def opened(app, store, rooms, answered):
    """A room on a small case, with three seats."""
    test = app("workshop", answered)
    press(test, "room/open")
    (room,) = rooms.of_case(answered)
    for seat in SEATS[:3]:
        rooms.take_seat(room.id, seat, seat.id)
    return room


def press(test, label, **params):
    next(b for b in test.button if b.label == SAY(label, **params)).click()
    test.run()
    assert not test.exception
    return test


def lead(app, case):
    test = finished(app("workshop", case))
    assert not test.exception
    return test


def guest(code=None, seat=None, lang="de", link=None):
    test = AppTest.from_string(SCRIPT.format(page="join"), default_timeout=WAIT)
    test.query_params["lang"] = lang
    if link:
        test.query_params["invite"] = link
    if code:
        test.query_params["code"] = code
    if seat:
        test.query_params["seat"] = seat
    return test.run()


def step(app, case, to):
    return press(lead(app, case), f"room/next/{to}")


def votes(rooms, room, level):
    for seat, own in zip(SEATS[:3], level, strict=True):
        rooms.vote(room.id, Vote(question=room.questions[0], round=1, seat=seat.id, level=own), f"v{seat.id}")


def test_a_whole_workshop_from_the_door_to_the_points(app, store, rooms, answered, opened):
    assert opened.code in shown(lead(app, answered))
    voting = step(app, answered, "first")
    votes(rooms, opened, (0, 4, 4))
    press(voting, "room/next/reveal")
    talk = step(app, answered, "talk")
    assert rooms.state(opened.id).room.agenda == (opened.questions[0],)
    press(talk, "room/clock", n=3)
    assert rooms.state(opened.id).room.timer_until
    step(app, answered, "second")
    agreed = step(app, answered, "agreed")
    press(agreed, "room/agree_all", n=1)
    (settled,) = rooms.state(opened.id).room.agreed
    assert (settled.level, [d.level for d in settled.dissent]) == (4, [0])
    answer = next(a for a in store.open_case(answered).answers if a.question == opened.questions[0])
    assert (answer.value, [d.level for d in answer.dissent]) == (4, [0])
    card = shown(finished(app("questions", answered)))
    assert SAY("room/settled_on", day=speaking("en").day(answer.settled)) in card.replace("\\", "")
    step(app, answered, "budget")
    rooms.spread(opened.id, Points(seat="a", points={opened.actions[0]: 100}), "p")
    counted = press(lead(app, answered), "room/refresh").table[0].value
    assert list(counted.iloc[0])[2] == "100"
    step(app, answered, "closed")
    assert rooms.of_case(answered)[0].phase == "closed"


def test_a_participant_joins_by_code_votes_and_comes_back_after_a_refresh(app, rooms, answered, opened):
    test = guest(opened.code.lower())
    test.selectbox(key="join/role").select("quality")
    test.button[0].click()
    test.run()
    (seat,) = [s for s in rooms.state(opened.id).seats if s.role == "quality"]
    assert test.query_params["seat"] in (seat.id, [seat.id])
    step(app, answered, "first")
    again = guest(opened.code, seat.id)
    again.radio[0].set_value("3").run()
    assert not again.exception
    assert [(v.seat, v.level) for v in rooms.state(opened.id).votes] == [(seat.id, 3)]
    assert texts("de")("room/saved") in shown(guest(opened.code, seat.id))


def test_a_wrong_code_and_a_room_that_is_over_are_told(rooms, opened):
    test = guest("ZZZZZZ")
    test.button[0].click()
    test.run()
    assert texts("de")("room/no_such") in shown(test)
    state = rooms.state(opened.id)
    rooms.change(state.room.model_copy(update={"phase": "closed"}), state.version, "close")
    assert texts("de")("room/over") in shown(guest(opened.code, SEATS[0].id))


def test_nobody_gives_more_points_than_there_are(rooms, opened):
    state = rooms.state(opened.id)
    rooms.change(state.room.model_copy(update={"phase": "budget"}), state.version, "budget")
    test = guest(opened.code, SEATS[0].id)
    test.slider[0].set_value(80).run()
    test.slider[1].set_value(50).run()
    (sheet,) = rooms.state(opened.id).points
    assert sorted(sheet.points.values()) == [20, 80]


def phase(rooms, ident, name):
    state = rooms.state(ident)
    rooms.change(state.room.model_copy(update={"phase": name}), state.version, f"to {name}")


def test_who_only_looks_on_sees_votes_when_all_do_and_has_no_ballot(app, rooms, answered, opened):
    test = lead(app, answered)
    test.selectbox(key=f"{opened.id}/invite/right").select("viewer")
    press(test, "invite/make")
    room = rooms.state(opened.id).room
    link = sealed(room, room.invitations[0])
    test = guest(link=link, lang="en")
    press(test, "invite/enter")
    phase(rooms, opened.id, "first")
    votes(rooms, opened, (0, 4, 4))
    test = guest(link=link, lang="en")
    assert SAY("invite/closed_vote") in shown(test).replace("\\", "")
    assert not test.radio
    assert not test.get("vega_lite_chart")
    phase(rooms, opened.id, "reveal")
    assert guest(link=link, lang="en").get("vega_lite_chart")
    phase(rooms, opened.id, "budget")
    test = guest(link=link, lang="en")
    assert not test.slider
    assert not test.table, "no sums while sheets are out"
    for seat in SEATS[:3]:
        rooms.spread(opened.id, Points(seat=seat.id, points={opened.actions[0]: 100}), f"p{seat.id}")
    assert guest(link=link, lang="en").table
    press(lead(app, answered), "invite/revoke")
    assert SAY("invite/dead") in shown(guest(link=link, lang="en"))


def test_who_is_asked_by_link_answers_with_a_file_and_the_facilitator_takes_it_over(
    app, rooms, store, answered
):
    test = app("workshop", answered)
    test.multiselect(key=f"{answered}/ask/questions").set_value(["erp.einvoice", "erp.quote_time"])
    test.text_input(key=f"{answered}/ask/to").input("Kim, IT")
    press(test, "ask_link/send")
    (room,) = rooms.of_case(answered, "ask")
    link = sealed(room, room.invitations[0])
    press(guest(link=link, lang="en"), "ask_link/begin")
    guest(link=link, lang="en").radio[0].set_value("3").run()
    test = guest(link=link, lang="en")
    test.text_input[0].set_value("since May").run()
    test = guest(link=link, lang="en")
    test.file_uploader[0].upload("proof.pdf", b"%PDF-1.4").run()
    assert not test.exception
    assert list(store.state(answered).files) == ["proof.pdf"]
    press(app("workshop", answered), "ask_link/take")
    answer = next(a for a in store.open_case(answered).answers if a.question == "erp.einvoice")
    assert (answer.value, "since May" in answer.comment, "Kim, IT" in answer.comment) == (3, True, True)
    press(app("workshop", answered), "ask_link/close")
    assert SAY("invite/dead") in shown(guest(link=link, lang="en"))


def test_votes_from_cards_count_beside_those_of_telephones(app, rooms, answered, opened):
    phase(rooms, opened.id, "first")
    test = lead(app, answered)
    table = "Karte;Abteilung;Frage;Stufe\n1;Vertrieb;1;2\n2;Zahnarzt;1;2\n".encode("cp1252")
    test.file_uploader(key=f"{opened.id}/paper/votes/0").upload("cards.csv", table).run()
    assert not test.exception
    ((seat, level),) = [(v.seat, v.level) for v in rooms.state(opened.id).votes]
    assert (seat.startswith("paper 1 "), level) == (True, 2)
    told = shown(test).replace("\\", "")
    assert SAY("paper/taken", n=1, cards=1) in told
    assert "Zahnarzt" in str(test.table[0].value.to_numpy())


def beamer(answered):
    test = AppTest.from_string(SCRIPT.format(page="workshop"), default_timeout=WAIT)
    test.query_params.update({"lang": "en", "case": answered, "view": "beamer"})
    return finished(test.run())


def test_the_screen_on_the_wall_has_nothing_to_touch_and_shows_no_vote_too_early(rooms, answered, opened):
    assert opened.code in shown(beamer(answered))
    phase(rooms, opened.id, "first")
    votes(rooms, opened, (0, 4, 4))
    blind = beamer(answered)
    assert [m.value for m in blind.metric] == [f"3 / {3 * len(opened.questions)}"]
    assert not blind.get("vega_lite_chart")
    phase(rooms, opened.id, "reveal")
    seen = beamer(answered)
    assert seen.get("vega_lite_chart")
    assert not seen.exception
    assert [*seen.button, *seen.toggle, *seen.selectbox] == []


def test_guests_from_another_machine_see_the_way_in_and_nothing_else(connection, store, sample):
    connection("192.168.0.9")
    test = AppTest.from_string(SCRIPT.format(page="start"), default_timeout=WAIT)
    test.query_params["case"] = sample
    test.query_params["lang"] = "en"
    test.run()
    assert not test.exception
    told = shown(test)
    assert SAY("room/join") in told
    assert store.open_case(sample).name not in told.replace("\\", "")
    assert test.session_state["spine"]["join"].url_path == "join", (
        "the way in has the address that is on the wall"
    )


def test_names_are_shown_only_where_they_may_be():
    seats = (Seat(id="a", role="it", name="Kim", joined=AT), Seat(id="b", role="it", joined=AT))
    assert called(seats, True, speaking("en")) == ["IT 1", "IT 2"]
    assert called(seats, False, speaking("en")) == ["Kim", "IT 2"]


def test_the_code_for_telephones_is_a_picture():
    assert qr("http://192.168.0.7:8501/join?code=ABCDEF").startswith(b"\x89PNG")
