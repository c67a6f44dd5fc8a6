"""Pictures of a whole workshop: `python -m tests.journeys.pictures_workshop OUT`.

One room with a guest in each language. At every step the facilitator's screen in three languages, and once dark; the
wall in three languages as large as a beamer shows it, with nothing beyond its edge; telephones of guests, of somebody
who only looks on and of somebody who was asked by link.
"""

import sys
import tempfile
from contextlib import suppress
from itertools import product
from pathlib import Path

from readiness.model.base import LANGS
from tests.journeys.browser import Reader, TookTooLong, chromium, key_class
from tests.journeys.people import Guest, Lead, state, until
from tests.journeys.server import Server

SAMPLE = "gear-cn"
SCHEMES = ("light", "dark")
LOOKS = (*product(LANGS, ("light",)), ("de", "dark"))
PHONE, LAPTOP, WALL = 390, 1280, {"width": 1920, "height": 1080}
UNKNOWN = 5
"""The place of "I don't know" on a ballot."""
VOTES = ((0, 4, 2, 1, UNKNOWN, 3), (4, 4, 1, 1, UNKNOWN, 2), (3, 0, 2, 1, 2, UNKNOWN))
TRIES, OPENS = 5, 3_000
"""How often a list is opened, and the milliseconds it has to show what is in it."""
ROLES = (1, 2, 6)
"""Sales, purchasing and IT, by their places in the list."""


def workshop(browser, server, out, case):
    """From the closed door to the plan; `case` is one on which no room is open."""
    show = _Show(browser, server, out, case)
    show.lead("00-open")
    lead = Lead(browser, server.address)
    lead.open_room(case)
    room = state(server, case).room
    show.all("01-lobby")
    guests = _seated(show, room)
    looker = _looker(show, lead)
    lead.open("workshop", case)
    lead.move(room.id, "first")
    _vote(show, room, guests)
    looker.phone("02-first-viewer")
    show.all("02-first")
    lead.move(room.id, "reveal")
    show.all("03-reveal")
    looker.phone("03-reveal-viewer")
    lead.move(room.id, "talk")
    lead.click(f"{room.id}/clock")
    show.all("04-talk")
    for guest in guests:
        guest.phone("04-talk")
    lead.move(room.id, "second")
    question = state(server, case).room.agenda[0]
    for guest in guests:
        guest.ballot(room.id, 2, question)
        guest.vote(room.id, 2, question, 2)
        guest.phone("05-second")
    show.all("05-second")
    lead.move(room.id, "agreed")
    show.lead("06-proposed")
    lead.click(f"{room.id}/all")
    until(lambda: state(server, case).room.agreed, "what was agreed")
    show.all("07-agreed")
    lead.move(room.id, "budget")
    for n, guest in enumerate(guests):
        guest.points(room.id, room.actions[n], 8)
        guest.points(room.id, room.actions[3], 6)
        guest.phone("08-points")
    show.all("08-points")
    looker.phone("08-points-viewer")
    lead.move(room.id, "agreements")
    show.lead("09-agreements-open")
    _agree(lead, room)
    show.all("10-agreements")
    for guest in guests:
        guest.phone("10-agreements")
    lead.open("workshop", case)
    lead.click(f"{room.id}/carry")
    show.lead("11-carried")
    lead.move(room.id, "closed")
    show.lead("12-closed")
    for guest in guests:
        guest.phone("12-closed")
    _asked(show, lead)
    for reader in (lead, looker, *guests):
        show.told(reader)
        reader.close()


class _Show:
    """Takes the pictures of one workshop."""

    def __init__(self, browser, server, out, case):
        self.browser, self.server, self.out, self.case = browser, server, out, case

    def all(self, name):
        self.lead(name)
        for lang in LANGS:
            reader = Reader(self.browser, self.server.address, lang, WALL["width"])
            reader.page.set_viewport_size(WALL)
            reader.page.goto(f"{self.server.address}/workshop?case={self.case}&lang={lang}&view=beamer")
            reader.settle()
            reader.page.wait_for_timeout(1000)
            reader.page.screenshot(path=self.out / f"workshop-{lang}-wall-{name}.png")
            self.told(reader)
            reader.close()

    def lead(self, name):
        for lang, scheme in LOOKS:
            reader = Reader(self.browser, self.server.address, lang, LAPTOP, scheme)
            reader.open("workshop", self.case)
            reader.picture(self.out / f"workshop-{lang}-{scheme}-lead-{name}.png")
            self.told(reader)
            reader.close()

    def told(self, reader):
        for found in (*reader.trouble(), *reader.foreign, *reader.complaints):
            print(f"workshop {reader.lang}: {found}", file=sys.stderr)  # noqa: T201


class _Telephone(Guest):
    """A guest whose screen is photographed."""

    def __init__(self, show, lang, scheme):
        super().__init__(show.browser, show.server.address, lang, PHONE, scheme)
        self._into = show.out / f"workshop-{lang}-{scheme}-phone"

    def phone(self, name):
        self.page.wait_for_timeout(6000)  # the next step is looked for every five seconds
        self.settle()
        self.picture(self._into.with_name(f"{self._into.name}-{name}.png"))


def _seated(show, room):
    guests = [_Telephone(show, lang, SCHEMES[n % 2]) for n, lang in enumerate(LANGS)]
    for guest, role in zip(guests, ROLES, strict=True):
        guest.page.goto(f"{guest.address}/join?code={room.code}&lang={guest.lang}")
        guest.settle()
        guest.phone("01-join")
        guest.join(room.code, role)
        guest.phone("01-seated")
    return guests


def _looker(show, lead):
    """By a link that only lets look on."""
    room = state(show.server, show.case).room
    lead.page.locator(f".{key_class(f'{room.id}/invite/open')} summary").click()
    _pick(lead, lead.page.locator(f".{key_class(f'{room.id}/invite/right')} input"), 1)
    lead.page.locator(
        f".{key_class(f'{room.id}/invite/open')} [data-testid=stFormSubmitButton] button"
    ).click()
    until(lambda: _rights(show) == ["viewer"], "an invitation to look on")
    lead.settle()
    link = lead.page.locator(f".{key_class(f'{room.id}/invite/open')} code").first.inner_text()
    found = _Telephone(show, "en", "dark")
    found.page.goto(f"{link}&lang=en")
    found.settle()
    found.phone("01-join-viewer")
    found.page.locator("[data-testid=stFormSubmitButton] button").click()
    found.settle()
    return found


def _rights(show):
    return [invitation.right for invitation in state(show.server, show.case).room.invitations]


def _vote(show, room, guests):
    for guest, levels in zip(guests, VOTES, strict=True):
        guest.ballot(room.id, 1, room.questions[0])
        for question, level in zip(room.questions, levels, strict=False):
            guest.vote(room.id, 1, question, level)
        guest.phone("02-first")


def _agree(lead, room):
    """The first action in full, the second with a department alone, the others open."""
    lead.open("workshop", lead.case)
    for place, (name, role) in enumerate((("Kim", 2), (None, 4))):
        form = lead.page.locator("[data-testid=stForm]").nth(place)
        boxes = form.locator("[data-testid=stSelectbox] input")
        if name:
            boxes.nth(0).fill(name)
            lead.page.keyboard.press("Enter")
            _pick(lead, boxes.nth(2), 1)
            safeguards = form.locator("[data-testid=stMultiSelect] input")
            _pick(lead, safeguards, 1)  # the first entry is all of them
            lead.page.keyboard.press("Escape")
        _pick(lead, boxes.nth(1), role)
        form.locator("[data-testid=stFormSubmitButton] button").click()
        lead.settle()


def _pick(lead, box, place):
    """An option by its place. A list that a drawing of the page closed again is opened once more."""
    option = lead.page.get_by_role("option").nth(place)
    for _ in range(TRIES):
        box.click()
        with suppress(TookTooLong):
            option.click(timeout=OPENS)
            return
        lead.page.keyboard.press("Escape")
    raise AssertionError("a list that does not open")


def _asked(show, lead):
    """Two questions sent by link, and answered on a telephone."""
    lead.open("workshop", show.case)
    asked = lead.page.locator(f".{key_class(f'{show.case}/ask/open')}")
    asked.locator("summary").click()
    chosen = asked.locator("[data-testid=stMultiSelect] input")
    for _ in range(2):
        chosen.click()
        lead.page.wait_for_timeout(500)
        lead.page.keyboard.press("ArrowDown")  # the first entry is all of them
        lead.page.keyboard.press("Enter")
    lead.page.keyboard.press("Escape")
    asked.locator(f".{key_class(f'{show.case}/ask/to')} input").fill("Kim, IT")
    asked.locator("[data-testid=stFormSubmitButton] button").click()
    lead.settle()
    link = lead.page.locator(f".{key_class(f'{show.case}/ask/open')} code").first.inner_text()
    for lang, scheme in zip(LANGS, ("light", "dark", "light"), strict=True):
        found = _Telephone(show, lang, scheme)
        found.page.goto(f"{link}&lang={lang}")
        found.settle()
        if lang == LANGS[0]:
            found.phone("13-asked")
            found.page.locator(".st-key-ask-begin button").click()
            found.settle()
        found.phone("14-asking")
        show.told(found)
        found.close()
    show.lead("15-ask-by-link")


if __name__ == "__main__":
    into = Path(sys.argv[1])
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as opened:
        running = Server(Path(folder) / "data").start()
        try:
            first = Reader(opened, running.address)
            first.open()
            first.click(f"sample/{SAMPLE}")
            workshop(opened, running, into, first.case)
        finally:
            running.kill()
