"""Twelve people hold a whole workshop in real browsers: two refresh, one drops out and returns, nothing is lost."""

import subprocess

import pytest

from readiness.content.texts import texts
from readiness.store.opening import open_store
from tests.journeys.browser import chromium, key_class
from tests.journeys.people import Guest, Lead, state, until
from tests.journeys.server import Server

pytestmark = [pytest.mark.proof, pytest.mark.browser]

PEOPLE, ROLES = 12, 8
LANGUAGES = ("en", "de", "zh")
VOTED = 3
"""Questions each votes on; the others stay open, as in any room."""
UNKNOWN = 5
"""The place of "I don't know" on a ballot."""


@pytest.fixture
def server(tmp_path):
    found = Server(tmp_path / "data").start()
    yield found
    found.kill()


def option(person, place):
    """Departments see the first question differently, agree on the second, and half do not know the third."""
    return (person % 5, 3, UNKNOWN if person % 2 else 1)[place]


def test_twelve_people_hold_a_workshop_and_nothing_is_lost(server, tmp_path):
    with chromium() as browser:
        lead = Lead(browser, server.address, "de")
        case = lead.begin()
        room = state(server, case).room
        people = [Guest(browser, server.address, LANGUAGES[n % 3], 390) for n in range(PEOPLE)]
        for n, guest in enumerate(people):
            guest.join(room.code, n % ROLES)
        assert len({s.role for s in state(server, case).seats}) == min(PEOPLE, ROLES)

        lead.move(room.id, "first")
        asked = room.questions[:VOTED]
        for n, guest in enumerate(people):
            guest.ballot(room.id, 1, asked[0])
            for place, question in enumerate(asked):
                guest.vote(room.id, 1, question, option(n, place))
        until(lambda: len(state(server, case).votes) == PEOPLE * VOTED, "every vote of the first round")

        for n in (0, 1):
            people[n].page.reload()
            people[n].ballot(room.id, 1, asked[0])
            assert [people[n].voted(room.id, 1, q) for q in asked] == [option(n, p) for p in range(VOTED)]
        gone = people[2].page.url
        people[2].close()

        lead.move(room.id, "reveal")
        lead.page.locator("[data-testid=stVegaLiteChart]").wait_for()
        lead.move(room.id, "talk")
        agenda = state(server, case).room.agenda
        assert agenda[0] in (asked[0], asked[2])
        assert asked[1] not in agenda
        lead.move(room.id, "second")

        people[2] = Guest(browser, server.address, "zh", 390)
        people[2].page.goto(gone)
        for guest in people:
            guest.ballot(room.id, 2, asked[0])
            guest.vote(room.id, 2, asked[0], 2)
        until(lambda: sum(v.round == 2 for v in state(server, case).votes) == PEOPLE, "every second vote")

        lead.move(room.id, "agreed")
        lead.click(f"{room.id}/all")
        until(lambda: len(state(server, case).room.agreed) == VOTED, "what was agreed")
        lead.move(room.id, "budget")
        for guest in people:
            guest.points(room.id, room.actions[0], 4)
        until(lambda: len(state(server, case).points) == PEOPLE, "every sheet of points")

        lead.page.locator(f".{key_class(f'{room.id}/paper/open')} summary").click()
        for lang in LANGUAGES:
            with lead.page.expect_download() as download:
                lead.page.locator(f".{key_class(f'{room.id}/record/{lang}')} button").click()
            paper = tmp_path / f"{lang}.pdf"
            download.value.save_as(paper)
            told = subprocess.run(
                ["pdftotext", paper, "-"], capture_output=True, text=True, check=True
            ).stdout
            assert texts(lang)("paper/record") in told
        lead.move(room.id, "closed")
        assert [r.trouble() for r in (lead, *people)] == [[]] * (PEOPLE + 1)
        assert [r.foreign for r in (lead, *people)] == [[]] * (PEOPLE + 1)

    held = state(server, case)
    assert len(held.seats) == PEOPLE
    first = [v for v in held.votes if v.round == 1]
    assert len({(v.seat, v.question) for v in first}) == len(first) == PEOPLE * VOTED
    by_vote = {c.question: c.level for c in held.room.agreed if c.basis == "vote"}
    wanted = {asked[0]: 2.0, asked[1]: 3.0, asked[2]: 1.0}
    assert by_vote
    assert by_vote == {question: wanted[question] for question in by_vote}, (
        "the lower median of the last votes"
    )
    assert {sum(p.points.values()) for p in held.points} == {20}
    kept = open_store(f"sqlite:///{server.data / 'readiness.db'}", server.data).store
    answers = {a.question: a for a in kept.open_case(case).answers}
    kept.close()
    assert all(answers[q].settled is not None for q in asked)
