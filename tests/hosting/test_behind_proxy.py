"""The sign-in over TLS through the proxy as it is shipped: cookies, websocket, long claims, and nobody but who signed in."""

import contextlib
from types import SimpleNamespace

import pytest

from readiness.content.texts import texts
from tests.hosting.provider.running import COMMAND, hosted
from tests.hosting.proxy import NGINX, Proxy
from tests.hosting.tenants import tenants
from tests.hosting.visitor import Visitor
from tests.hosting.wire import told

pytestmark = [pytest.mark.proof, pytest.mark.skipif(NGINX is None, reason="make browser installs nginx")]
SIGN_IN = texts("en")("ui/sign_in/lead")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    found, folder = SimpleNamespace(), tmp_path_factory.mktemp("proxy")

    def fill(_data, issuer):
        found.firms = tenants(found.data, issuer)

    with contextlib.ExitStack() as stack:

        def front(port):
            proxy = Proxy(folder, (port, port))
            stack.callback(proxy.stop)
            return f"https://127.0.0.1:{proxy.port}"

        found.data = tmp_path_factory.mktemp("hosted") / "data"
        found.server = stack.enter_context(hosted(found.data.parent, fill, front, COMMAND))
        yield found


def test_who_signs_in_is_in_and_a_stranger_is_not(world):
    with Visitor(world.server) as guest, guest.wire() as page:
        assert SIGN_IN in told(page.run("start"))
    with Visitor(world.server).sign_in("ann") as ann, ann.wire() as page:
        text = told(page.run("questions", world.firms["ann"].query))
        assert world.firms["ann"].word in text
        assert ann.put(page.session) == 204


def test_every_cookie_of_the_app_goes_over_tls_alone(world):
    with Visitor(world.server).sign_in("ben") as ben:
        own = [one for one in ben.web.cookies.jar if not one.name.startswith("provider_")]
    assert {"_streamlit_user", "_streamlit_xsrf", "readiness_route"} <= {one.name for one in own}
    assert [one.name for one in own if not one.secure] == []


def test_a_person_of_whom_the_provider_says_a_lot_comes_through(world):
    with Visitor(world.server).sign_in("talkative") as visitor:
        assert sum(map(len, visitor.cookies.values())) > 10_000
        with visitor.wire() as page:
            assert "Talkative" in told(page.run("start"))
