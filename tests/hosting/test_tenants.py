"""Two tenants on one server who signed in at a real provider: neither reaches what is the other's, by whatever way."""

import contextlib
import json
from types import SimpleNamespace

import pytest
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value
from websockets.exceptions import InvalidStatus

from readiness.content.texts import texts
from readiness.model.access import HOME
from readiness.store.workspaces import Workspaces
from readiness.ui.main import OPEN, PAGES
from tests.hosting.provider.bent import BENT
from tests.hosting.provider.running import COOKIE, hosted
from tests.hosting.tenants import contents, opened, tenants
from tests.hosting.visitor import Visitor
from tests.hosting.wire import elements, told

pytestmark = pytest.mark.slow
SAY = texts("en")
SIGN_IN, GONE = SAY("ui/sign_in/lead"), SAY("ui/access/gone")
QUICK = ("questions",)
"""Pages that are tried in `make test`; the others in the proof."""
WITHOUT_CASE = ("clients",)
EVERY = [p if p in QUICK else pytest.param(p, marks=pytest.mark.proof) for p in PAGES if p not in OPEN]
QUICK_BENT = ("unsigned",)
TOKENS = [b if b in QUICK_BENT else pytest.param(b, marks=pytest.mark.proof) for b in BENT]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    found = SimpleNamespace()

    def fill(data, issuer):
        found.issuer, found.firms = issuer, tenants(data, issuer)

    with hosted(tmp_path_factory.mktemp("hosted"), fill) as found.server, contextlib.ExitStack() as stack:
        for name in ("ann", "ben"):
            setattr(found, name, stack.enter_context(Visitor(found.server)).sign_in(name))
        found.guest = stack.enter_context(Visitor(found.server))
        yield found


def is_kept(world, said):
    """Nothing of Ann's firm stands in it."""
    text = told(said)
    assert world.firms["ann"].word not in text
    return text


@pytest.mark.parametrize("name", ["ann", "ben"])
def test_each_sees_their_own_cases_alone(world, name):
    other = world.firms["ben" if name == "ann" else "ann"]
    with getattr(world, name).wire() as page:
        text = told(page.run("start"))
    assert world.firms[name].word in text
    assert other.word not in text


@pytest.mark.parametrize("page", EVERY)
def test_a_case_of_others_is_not_there_on_any_page(world, page):
    with world.ben.wire() as wire:
        text = is_kept(world, wire.run(page, world.firms["ann"].query))
        never = told(wire.run(page, f"case={'0' * 32}&ws={'0' * 32}"))
    assert (GONE in text) == (GONE in never) == (page not in WITHOUT_CASE)


@pytest.mark.parametrize("page", EVERY)
def test_who_is_not_signed_in_sees_the_way_to_do_so_alone(world, page):
    with world.guest.wire() as wire:
        text = is_kept(world, wire.run(page, world.firms["ann"].query))
    assert SIGN_IN in text


def test_a_workshop_by_code_needs_no_account(world):
    with world.guest.wire() as wire:
        text = is_kept(world, wire.run("join", world.firms["ann"].query))
    assert SIGN_IN not in text
    assert SAY("room/join_says") in text


def test_a_page_taken_over_by_its_id_is_a_new_page_of_ones_own(world):
    firm = world.firms["ann"]
    with world.ann.wire() as own:
        assert firm.word in told(own.run("questions", firm.query))
        for other in (world.ben, world.guest):
            with other.wire(session=own.session) as stolen:
                is_kept(world, stolen.run("questions", firm.query))
                assert stolen.session != own.session
    with world.ann.wire(session=own.session) as again:
        again.run("questions", firm.query)
        assert again.session == own.session, "after a lost connection one's own page is one's own"


def test_widgets_of_others_can_be_named_and_nothing_moves(world):
    firm, before = world.firms["ann"], contents(world.server.data, world.firms["ann"])
    with world.ann.wire() as own:
        said = own.run("questions", firm.query)
    radios = [(one.id, "string_value", one.options[0]) for one in elements(said, "radio")]
    buttons = [(one.id, "trigger_value", True) for one in elements(said, "button")]
    fragments = {one.delta.fragment_id for one in said if one.WhichOneof("type") == "delta"} - {""}
    assert radios
    assert fragments
    for other in (world.ben, world.guest):
        with other.wire() as wire:
            wire.run("questions", firm.query)
            for fragment in fragments:
                wire.throw("questions", firm.query, [*radios, *buttons], fragment)
            is_kept(world, wire.run("questions", firm.query, [*radios, *buttons]))
    assert contents(world.server.data, firm) == before


def test_files_are_for_whose_page_they_stand_on(world):
    firm = world.firms["ann"]
    with world.ann.wire() as own:
        said = own.run("start", firm.query)
        (placeholder,) = [
            one.deferred_file_id
            for one in elements(said, "download_button")
            if f"export/{firm.case}" in one.id
        ]
        address = own.make(placeholder)
        assert firm.word.encode() not in world.guest.web.get(address).content
        assert world.ben.web.get(address).status_code == 404
        assert world.ann.web.get(address).content[:2] == b"PK"
        for other in (world.ben, world.guest):
            with other.wire() as wire:
                wire.run("start")
                again = wire.make(placeholder)
            assert not again or other.web.get(again).status_code == 404


def test_uploads_reach_ones_own_page_alone(world):
    with world.ann.wire() as own:
        own.run("evidence", world.firms["ann"].query)
        assert world.ben.put(own.session) == 404
        assert world.guest.put(own.session) == 404
        assert world.ann.put(own.session) == 204


@pytest.mark.parametrize("name", TOKENS)
def test_a_token_that_is_not_right_lets_nobody_in(world, name):
    with Visitor(world.server) as visitor:
        visitor.sign_in(name)
        with visitor.wire() as page:
            assert SIGN_IN in told(page.run("start"))


@pytest.mark.proof
def test_an_answer_of_the_provider_holds_once_and_in_one_browser(world):
    with Visitor(world.server) as other:
        other.way_in()
        other.web.get(world.ann.callback, follow_redirects=True)
        with other.wire() as page:
            assert SIGN_IN in told(page.run("start"))
    with Visitor(world.server) as own:
        own.sign_in("ann")
        used = own.callback
        own.web.cookies.delete("_streamlit_user")
        own.web.get(used, follow_redirects=True)
        with own.wire() as page:
            assert SIGN_IN in told(page.run("start"))


def forged(world, secret=COOKIE, **changed):
    claims = {"iss": world.issuer, "sub": "1", "iat": 4_000_000_000, "origin": world.server.address} | changed
    value = create_signed_value(secret, "_streamlit_user", json.dumps(claims | {"is_logged_in": True}))
    return {**world.guest.cookies, "_streamlit_user": value.decode()}


@pytest.mark.parametrize(
    "changed", [{"secret": "x" * 64}, {"origin": "http://evil.example"}, {"sub": ""}, {"iat": 1}]
)
def test_a_forged_cookie_is_nobodys(world, changed):
    visitor = SimpleNamespace(cookies=forged(world, **changed), server=world.server)
    with Visitor.wire(visitor) as page:
        assert SIGN_IN in is_kept(world, page.run("start", world.firms["ann"].query))


def test_a_page_elsewhere_cannot_use_ones_cookies(world):
    with world.ann.wire(token="2|00000000|00000000|1") as page:
        assert SIGN_IN in told(page.run("start"))
    with pytest.raises(InvalidStatus, match="403"), world.ann.wire(origin="http://evil.example"):
        pass


@pytest.mark.proof
def test_an_address_that_is_only_claimed_opens_nothing(world):
    with Visitor(world.server) as mallory:
        mallory.sign_in("mallory")
        with mallory.wire() as page:
            text = is_kept(world, page.run("start", world.firms["ann"].query))
    assert SAY("ui/access/none_title") in text
    assert SAY("ui/access/found") not in text


def test_signed_out_is_signed_out_on_every_page_and_for_every_copy(world):
    with Visitor(world.server) as ben:
        ben.sign_in("ben")
        copied = SimpleNamespace(cookies=ben.cookies, server=world.server)
        with ben.wire() as open_page:
            assert world.firms["ben"].word in told(open_page.run("start"))
            ben.web.get("/auth/logout")
            assert "_streamlit_user" not in ben.cookies
            text = told(open_page.run("start", world.firms["ben"].query))
            assert SIGN_IN in text
            assert world.firms["ben"].word not in text
        with Visitor.wire(copied) as page:
            assert SIGN_IN in told(page.run("start"))
    with world.ben.wire() as page:
        assert world.firms["ben"].word in told(page.run("start")), (
            "another sign-in of the same person goes on"
        )


@pytest.mark.proof
def test_sign_ins_and_exports_stand_in_the_audit_log_with_who_and_without_contents(world):
    with world.ben.wire() as own:
        said = own.run("start", world.firms["ben"].query)
        (offered,) = [one for one in elements(said, "download_button") if "export/" in one.id]
        assert own.make(offered.deferred_file_id)
    with opened(world.server.data) as store:
        log = Workspaces(store)
        (entry,) = [one for one in log.audit(world.firms["ben"].workspace) if one.action == "case.export"]
        signed_in = {one.who for one in log.audit(HOME) if one.action == "sign.in"}
    assert (entry.who, entry.subject) == (world.firms["ben"].who.id, world.firms["ben"].case)
    assert world.firms["ben"].who.id in signed_in
    assert world.firms["ben"].word not in entry.model_dump_json()


@pytest.mark.parametrize("path", ["/start", "/nowhere", "/a/questions"])
def test_an_address_that_is_no_page_leads_to_the_start_with_the_case_it_named(world, path):
    answer = world.guest.web.get(path, params={"case": world.firms["ann"].case})
    assert (answer.status_code, answer.headers["location"]) == (302, f"/?case={world.firms['ann'].case}")
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


@pytest.mark.proof
def test_what_everybody_may_fetch_says_nothing_of_anybody(world):
    for path in ("/", "/questions", "/frame.js", "/started", "/healthz", "/_stcore/host-config"):
        answer = world.guest.web.get(path, params={"case": world.firms["ann"].case})
        assert answer.status_code == 200
        assert world.firms["ann"].word not in answer.text
    assert "no-store" in world.guest.web.get("/auth/login").headers["cache-control"]
