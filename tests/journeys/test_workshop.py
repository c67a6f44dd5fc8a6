"""Twelve people hold a whole workshop in real browsers: two refresh, one drops out and returns, nothing is lost."""

import subprocess
import time
from contextlib import contextmanager

import pytest

from readiness.content.texts import texts
from readiness.store.opening import open_store
from readiness.store.rooms import Rooms
from tests.journeys.browser import Reader, chromium, key_class
from tests.journeys.server import Server

pytestmark = [pytest.mark.proof, pytest.mark.browser]

PEOPLE, ROLES = 12, 8
LANGUAGES = ("en", "de", "zh")
VOTED = 3
"""Questions each votes on; the others stay open, as in any room."""
UNKNOWN = 5
"""The place of "I don't know" on a ballot."""
PATIENCE = 60


@pytest.fixture
def server(tmp_path):
    found = Server(tmp_path / "data").start()
    yield found
    found.kill()


@contextmanager
def rooms(server):
    opened = open_store(f"sqlite:///{server.data / 'readiness.db'}", server.data).store
    yield Rooms(opened)
    opened.close()


def state(server, case):
    with rooms(server) as known:
        return known.state(known.of_case(case)[0].id)


def until(found, what):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found():
            return
        time.sleep(0.3)
    raise AssertionError(what)


class Lead(Reader):
    """The facilitator."""

    def begin(self):
        self.open()
        self.click("sample/spindle-de")
        case = self.case
        self.open("workshop", case)
        self.page.locator("[data-testid=stForm] [data-testid=stFormSubmitButton] button").first.click()
        self.page.locator("[class*=-next-first]").wait_for()
        return case

    def move(self, room, to):
        self.click(f"{room}/next/{to}")
        self.page.locator(f".{key_class(f'{room}/next/{to}')}").wait_for(state="detached")
        self.settle()


class Guest(Reader):
    """A participant; `votes` is what they say by question."""

    def join(self, code, role):
        self.page.goto(f"{self.address}/join?code={code}&lang={self.lang}")
        self.settle()
        self.page.locator(".st-key-join-role input").click()
        for _ in range(role):
            self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")
        self.page.locator("[data-testid=stFormSubmitButton] button").click()
        self.page.wait_for_url("**seat=**")
        self.settle()

    def vote(self, room, asked, question, option):
        self.choose(f"{room}/{asked}/{question}/level", option)

    def voted(self, room, asked, question):
        return self.chosen(f"{room}/{asked}/{question}/level")

    def ballot(self, room, asked, question):
        self.page.locator(f".{key_class(f'{room}/{asked}/{question}/level')}").wait_for()
        self.settle()

    def points(self, room, action, steps):
        slider = self.page.locator(f".{key_class(f'{room}/points/{action}')} input[type=range]")
        slider.wait_for(state="attached")
        slider.focus()
        for _ in range(steps):
            self.page.keyboard.press("ArrowRight")
        self.settle()


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
