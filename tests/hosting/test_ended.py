"""A sign-in that was ended has ended in every process on the same database, and after a new start of each."""

import os
import subprocess
import sys
import time
from contextlib import ExitStack
from types import SimpleNamespace

import pytest

from readiness.content.texts import texts
from readiness.ui.ended import FRESH
from tests.hosting.provider.running import Hosted, hosted, settings_for
from tests.hosting.visitor import Visitor
from tests.hosting.wire import Wire, told
from tests.journeys.server import ROOT
from tests.store.postgres import Cluster, binaries

pytestmark = pytest.mark.proof
SIGN_IN, WELCOME = texts("en")("ui/sign_in/lead"), texts("en")("ui/access/none_title")
PATIENCE = 20


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """Two processes that people reach under one address, on PostgreSQL where it is installed."""
    folder, found = tmp_path_factory.mktemp("two"), SimpleNamespace()
    with ExitStack() as stack:
        found.url = f"sqlite:///{folder}/data/readiness.db"
        if binaries():
            cluster = Cluster()
            stack.callback(cluster.stop)
            found.url = cluster.new_url()
        found.told = {"READINESS_DATABASE": found.url}
        found.first = stack.enter_context(hosted(folder, told=found.told))
        found.second = Hosted(folder / "data")
        found.second.origin = found.first.address
        stack.callback(found.second.kill)
        found.told |= settings_for(found.first, found.first.issuer)
        found.second.start(**found.told)
        found.folder = folder / "data"
        yield found


def page_of(world, server, cookies):
    """As the proxy passes it on: the process is another, the address that people see is not."""
    reached = SimpleNamespace(address=server.address, origin=None)
    return Wire(reached, cookies, origin=world.first.address)


def sees(world, server, cookies, words):
    """Whether a new page there says so within the time a process may take to hear of it."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with page_of(world, server, cookies) as page:
            if words in told(page.run("start")):
                return True
        time.sleep(FRESH / 2)
    return False


def test_who_signs_out_in_one_process_is_signed_out_in_the_other_and_after_a_new_start(world):
    with Visitor(world.first) as ben:
        ben.sign_in("ben")
        copied = ben.cookies
        with page_of(world, world.second, copied) as beside:
            assert WELCOME in told(beside.run("start"))
            ben.web.get("/auth/logout")
            time.sleep(2 * FRESH)
            assert SIGN_IN in told(beside.run("start")), "a page that was open there"
        assert sees(world, world.second, copied, SIGN_IN), "a copy of the cookie"
        for server in (world.first, world.second):
            server.kill()
            server.start(**world.told)
            with page_of(world, server, copied) as page:
                assert SIGN_IN in told(page.run("start")), "at once, since nothing is kept from before"


def test_what_the_operator_ends_is_over_in_both_and_signing_in_again_is_not(world):
    with Visitor(world.first) as ann:
        ann.sign_in("ann")
        command = [sys.executable, "-m", "readiness", "workspaces", "sign-out", "ann@alpha.example"]
        here = {"READINESS_DATA": str(world.folder), **world.told}
        subprocess.run(command, cwd=ROOT, env=os.environ | here, check=True)
        for server in (world.first, world.second):
            assert sees(world, server, ann.cookies, SIGN_IN)
        time.sleep(1)  # the provider tells whole seconds
    with Visitor(world.first) as again:
        again.sign_in("ann")
        for server in (world.first, world.second):
            assert sees(world, server, again.cookies, WELCOME)
