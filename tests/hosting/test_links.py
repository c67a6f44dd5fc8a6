"""Links of one tenant in the browser of another: what is meant for whoever holds it works, and nothing else is seen of the case."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.model.room import Invitation, Room
from readiness.rooms.codes import hash_of, new_key
from readiness.rooms.invitations import sealed
from readiness.store.rooms import Rooms
from readiness.ui.inviting import ASKED_ROLE
from tests.hosting.people import Person
from tests.hosting.provider.running import hosted
from tests.hosting.tenants import opened, tenants
from tests.journeys.browser import chromium, key_class
from tests.journeys.people import until

pytestmark = [pytest.mark.browser, pytest.mark.proof]
NOW = datetime.now(UTC)
ASKED, VOTED, OTHER = [q.id for q in load_bank().question.values() if q.answer == "level"][:3]
INVITED = ("it", "old", "back")
MEMBERS = 5
"""The place of the members among the views of a client."""


def invitation(nonce, role="it", hours=1):
    return Invitation(nonce=nonce, role=role, expires=NOW + timedelta(hours=hours))


def open_rooms(store, firm):
    """A workshop with three invitations, one of them run out and one taken back; and a question by link."""
    known = Rooms(store.seen_by(firm.who))
    told = {"case_id": firm.case, "opened": NOW, "key_hash": hash_of(new_key()), "invite_key": new_key()}
    workshop = Room(
        id="a" * 32, code="K7PQ2M", title="Runde am Montag", questions=(VOTED, OTHER), revoked=("back",),
        invitations=tuple(invitation(nonce, hours=-1 if nonce == "old" else 1) for nonce in INVITED), phase="first", **told,
    )  # fmt: skip
    ask = Room(
        id="b" * 32, code="K7PQ2N", title="Herr Kim", kind="ask", asker="Frau Alpha", questions=(ASKED,),
        invitations=(invitation("one", ASKED_ROLE),), phase="first", **told,
    )  # fmt: skip
    for room in (workshop, ask):
        known.open(room)
    return workshop, ask


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    found = SimpleNamespace()

    def fill(data, issuer):
        found.firms = tenants(data, issuer)
        with opened(data) as store:
            found.workshop, found.ask = open_rooms(store, found.firms["ann"])

    with hosted(tmp_path_factory.mktemp("links"), fill) as found.server, chromium() as found.browser:
        found.ann = Person(found.browser, found.server, "ann", "en").sign_in()
        found.ben = Person(found.browser, found.server, "ben", "de").sign_in()
        found.guest = Person(found.browser, found.server, "nobody", "zh", width=390)
        yield found


def stored(world, room):
    with opened(world.server.data) as store:
        return Rooms(store).state(room.id)


def link(room, nonce):
    return sealed(room, next(one for one in room.invitations if one.nonce == nonce))


def keeps_to_itself(world, reader):
    """Nothing of the case is on the page, nor in what its links lead to."""
    assert world.firms["ann"].word not in reader.page.content()
    assert world.firms["ann"].case not in reader.page.content()


@pytest.mark.parametrize("name", ["ben", "guest"])
def test_a_question_by_link_is_answered_and_nothing_else_is_there(world, name):
    reader, say = getattr(world, name), texts(getattr(world, name).lang)
    assert "Frau Alpha" in reader.at("join", invite=link(world.ask, "one"))
    if name == "ben":
        reader.click("ask/begin")
    keeps_to_itself(world, reader)
    assert say(f"question/{ASKED}/ask")[:20] in reader.text()
    assert all(say(f"question/{one}/ask")[:20] not in reader.text() for one in (VOTED, OTHER))
    place = 2 if name == "ben" else 3
    reader.choose(f"{world.ask.id}/{ASKED}/level", place)
    until(lambda: [v.level for v in stored(world, world.ask).votes] == [place], "the answer, once")
    keeps_to_itself(world, reader)


def test_an_invitation_leads_into_its_room_and_no_further(world):
    ben, firm, say = world.ben, world.firms["ann"], texts("de")
    assert world.workshop.title in ben.at("join", invite=link(world.workshop, "it"))
    keeps_to_itself(world, ben)
    ben.page.locator("[data-testid=stFormSubmitButton] button").click()
    ben.page.wait_for_url("**seat=**")
    ben.settle()
    keeps_to_itself(world, ben)
    ben.choose(f"{world.workshop.id}/1/{VOTED}/level", 1)
    until(lambda: [v.level for v in stored(world, world.workshop).votes] == [1], "the vote")
    for page in ("questions", "workshop", "result"):
        assert say("ui/access/gone") in ben.at(page, invite=link(world.workshop, "it"), case=firm.case), page
        assert firm.word not in ben.page.content()


@pytest.mark.parametrize("nonce", ["old", "back", "changed"])
def test_a_link_that_does_not_hold_says_so(world, nonce):
    ben, say = world.ben, texts("de")
    token = link(world.workshop, nonce) if nonce in INVITED else link(world.ask, "one")[:-4] + "AAAA"
    text = ben.at("join", invite=token)
    if nonce == "old":
        ben.page.locator("[data-testid=stFormSubmitButton] button").click()
        ben.page.get_by_text(say("invite/dead")).wait_for()
        text = ben.text()
    assert say("invite/dead") in text
    keeps_to_itself(world, ben)


def test_the_code_of_a_question_by_link_opens_nothing(world):
    ben, say = world.ben, texts("de")
    ben.at("join", code=world.ask.code)
    ben.page.locator("[data-testid=stFormSubmitButton] button").click()
    ben.page.get_by_text(say("room/no_such")).wait_for()
    assert say("room/over") in ben.at("join", code=world.workshop.code, seat="nobodys")
    keeps_to_itself(world, ben)


@pytest.mark.parametrize("beamer", [False, True])
def test_the_facilitators_screen_and_the_one_on_the_wall_are_the_tenants_own(world, beamer):
    firm, view = world.firms["ann"], {"view": "beamer"} if beamer else {}
    for ident in (firm.case, world.workshop.id, world.ask.id, firm.workspace):
        text = world.ben.at("workshop", case=ident, ws=firm.workspace, **view)
        assert texts("de")("ui/access/gone") in text, ident
        assert firm.word not in world.ben.page.content()
        assert world.workshop.code not in world.ben.page.content()
        text = world.guest.at("workshop", case=ident, ws=firm.workspace, **view)
        assert texts("zh")("ui/sign_in/lead") in text
        assert firm.word not in world.guest.page.content()


def test_the_screen_on_the_wall_follows_the_facilitator(world):
    ann, firm, say = world.ann, world.firms["ann"], texts("en")
    ann.at("workshop", case=firm.case, ws=firm.workspace)
    address = ann.page.locator("a[href*='view=beamer']").get_attribute("href")
    wall = ann.page.context.new_page()
    wall.goto(address)
    wall.get_by_text(say("room/phase/first")).first.wait_for()
    assert wall.locator("[data-testid=stTopNavLink], [data-testid=stSidebar]").count() == 0
    assert firm.word not in wall.content(), "the room is on the wall, not the case"
    ann.move(world.workshop.id, "reveal")
    wall.get_by_text(say("room/phase/reveal")).first.wait_for()
    wall.close()


def test_an_owner_lets_somebody_in_changes_their_role_and_takes_them_out(world):
    ann, ben, firm = world.ann, world.ben, world.firms["ann"]
    own, say, sagt = "ben@beta.example", texts("en"), texts("de")
    ann.at("clients", ws=firm.workspace)
    ann.choose("clients/view", MEMBERS)
    assert say("ui/members/title") in ann.text()
    ann.page.locator(f".{key_class(f'{firm.workspace}/invite/email')} input").fill(own)
    ann.page.get_by_role("button", name=say("ui/members/add")).click()
    ann.page.get_by_text(own).first.wait_for()
    text = ben.at("questions", case=firm.case, ws=firm.workspace)
    assert firm.word in text
    assert sagt("ui/access/read_only") not in text
    ann.page.locator(f".{key_class(f'{firm.workspace}/member/{own}/role')} input").click()
    ann.page.keyboard.press("ArrowDown")
    ann.page.keyboard.press("Enter")
    ann.settle()
    assert sagt("ui/access/read_only") in ben.at("questions", case=firm.case, ws=firm.workspace)
    ann.click(f"{firm.workspace}/member/{own}/remove")
    ann.page.get_by_text(own).wait_for(state="detached")
    assert sagt("ui/access/gone") in ben.at("questions", case=firm.case, ws=firm.workspace)
    for reader in (ann, ben, world.guest):
        assert (reader.strangers(), reader.complaints, reader.trouble()) == ([], [], [])
