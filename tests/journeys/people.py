"""Who takes part in a workshop, each before a browser of their own; and the store, to look at what was kept."""

import time
from contextlib import contextmanager

from readiness.store.opening import open_store
from readiness.store.rooms import Rooms
from tests.journeys.browser import Reader, key_class

PATIENCE = 60


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

    def begin(self, sample="spindle-de"):
        self.open()
        self.click(f"sample/{sample}")
        case = self.case
        self.open_room(case)
        return case

    def open_room(self, case):
        self.open("workshop", case)
        self.page.locator("[data-testid=stForm] [data-testid=stFormSubmitButton] button").first.click()
        self.page.locator("[class*=-next-first]").wait_for()

    def move(self, room, to):
        self.click(f"{room}/next/{to}")
        self.page.locator(f".{key_class(f'{room}/next/{to}')}").wait_for(state="detached")
        self.settle()


class Guest(Reader):
    """A participant."""

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
