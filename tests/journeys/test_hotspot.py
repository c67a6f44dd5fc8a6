"""A laptop as hotspot: a second machine, made of a network namespace, joins by the code and sees the room alone."""

import os
import shutil
import stat
import subprocess
import sys

import pytest
from playwright.sync_api import sync_playwright

from readiness.content.texts import texts
from tests.journeys.browser import Reader
from tests.journeys.people import Guest, Lead, state
from tests.journeys.server import Server

pytestmark = [pytest.mark.proof, pytest.mark.browser]

HOST, TELEPHONE, NET = "10.213.77.1", "10.213.77.2", 30
"""The laptop's address in its own network, and the telephone's."""
PAGES = ("", "questions", "evidence", "report", "plan", "workshop", "network")


def ip(*words):
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture(scope="module")
def network():
    """A cable between this machine and another one that knows nothing but this cable; the other one's name."""
    if (
        not sys.platform.startswith("linux")
        or os.geteuid() != 0
        or not all(map(shutil.which, ("ip", "curl")))
    ):
        pytest.skip("a second machine needs Linux, the commands ip and curl, and the rights of root")
    name, here, there = (f"rd{os.getpid()}{end}" for end in ("n", "a", "b"))
    try:
        ip("netns", "add", name)
    except subprocess.CalledProcessError as refused:
        pytest.skip(f"no second machine here: {refused.stderr.decode().strip()}")
    try:
        ip("link", "add", here, "type", "veth", "peer", "name", there, "netns", name)
        ip("address", "add", f"{HOST}/{NET}", "dev", here)
        ip("link", "set", here, "up")
        ip("-n", name, "address", "add", f"{TELEPHONE}/{NET}", "dev", there)
        ip("-n", name, "link", "set", there, "up")
        yield name
    finally:
        ip("netns", "del", name)


class Laptop(Server):
    """As `serve --workshop` starts it."""

    START = (
        f"import sys; from readiness.ui.serve import serve; sys.exit(serve(int(sys.argv[1]), {HOST!r}, True))"
    )

    @property
    def address(self):
        return f"http://{HOST}:{self.port}"


@pytest.fixture(scope="module")
def laptop(network, tmp_path_factory):
    found = Laptop(tmp_path_factory.mktemp("hotspot") / "data").start()
    yield found
    found.kill()


@pytest.fixture
def browsers(network, tmp_path):
    """One on this machine, one on the other."""
    own, there = shutil.which("chromium"), tmp_path / "browser"
    there.write_text(f'#!/bin/sh\nexec ip netns exec {network} {own} "$@"\n')
    there.chmod(there.stat().st_mode | stat.S_IXUSR)
    flags = ["--no-sandbox", "--disable-gpu"]
    with sync_playwright() as playwright:
        found = [playwright.chromium.launch(executable_path=path, args=flags) for path in (own, there)]
        yield found
        for browser in found:
            browser.close()


def fetched(network, address):
    """What the other machine is answered, as curl tells it: the status, 000 where nobody answers."""
    asked = ["ip", "netns", "exec", network, "curl", "-s", "-o", os.devnull, "-m", "5", "-w", "%{http_code}"]
    return subprocess.run([*asked, address], capture_output=True, text=True, check=False).stdout


def test_a_telephone_in_the_laptops_own_network_joins_and_sees_the_room_alone(laptop, browsers):
    browser, telephone = browsers
    lead = Lead(browser, laptop.address)
    case = lead.begin()
    room = state(laptop, case).room
    assert f"{laptop.address}/join" in lead.text()
    assert texts("en")("room/loopback") not in lead.text()
    guest = Guest(telephone, laptop.address, "de", 390)
    guest.join(room.code, 2)
    (seat,) = state(laptop, case).seats
    assert seat.role == "purchasing"
    lead.move(room.id, "first")
    guest.ballot(room.id, 1, room.questions[0])
    guest.vote(room.id, 1, room.questions[0], 3)
    guest.page.locator("[data-testid=stCaptionContainer]").first.wait_for()
    assert [v.level for v in state(laptop, case).votes] == [3]

    for page in PAGES:
        stranger = Reader(telephone, laptop.address, "en", 390)
        stranger.open(page, case)
        assert texts("en")("room/join") in stranger.text(), page
        assert room.title not in stranger.text(), page
        assert stranger.page.locator("[role=dialog]").count() == 0, page
        stranger.close()
    assert (lead.foreign, guest.foreign, guest.trouble()) == ([], [], [])


def test_the_other_machine_reaches_the_port_that_is_served_and_nothing_that_is_for_this_machine(
    laptop, network
):
    assert fetched(network, f"{laptop.address}/healthz") == "200"
    assert fetched(network, f"{laptop.address}/metrics") in ("403", "404")
    assert fetched(network, f"http://127.0.0.1:{laptop.port}/healthz") == "000"


def test_names_that_are_not_the_laptops_own_address_open_no_way_to_data(laptop, network):
    """A page elsewhere that calls itself the laptop reaches no session."""
    asked = ["ip", "netns", "exec", network, "curl", "-s", "-o", os.devnull, "-m", "5", "-w", "%{http_code}"]
    wish = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Host": f"evil.example:{laptop.port}",
        "Origin": f"http://evil.example:{laptop.port}",
    }  # fmt: skip
    headers = [part for name, value in wish.items() for part in ("-H", f"{name}: {value}")]
    told = subprocess.run(
        [*asked, *headers, f"{laptop.address}/_stcore/stream"], capture_output=True, text=True, check=False
    )
    assert told.stdout == "403"
