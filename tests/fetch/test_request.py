"""One request: to the address given, once, and over in time."""

from ipaddress import ip_address

import pytest

from readiness.fetch.refusal import Refused
from readiness.fetch.request import request
from readiness.fetch.target import target_of
from tests.fetch.loopback import HTML, PUBLIC, Outside, Server, answer, moved

TARGET = target_of("http://spindel.example/a?b=c")
MOST = 1_000


@pytest.fixture
def asked():
    """Asks a server of one page, and gives the answer with the server."""
    servers = []

    def ask(page, target=TARGET, address=PUBLIC):
        servers.append(Server({"/a?b=c": page}))
        way = Outside(servers[-1]).way()
        return request(target, ip_address(address), way.dial, way.context, 5.0, MOST), servers[-1]

    yield ask
    for server in servers:
        server.close()


def test_the_path_is_asked_for_once_with_the_name_of_the_host(asked):
    found, server = asked(answer("hello", kind=HTML))
    assert (found.status, found.kind, found.body) == (200, "text/html", b"hello")
    assert server.paths == ["/a?b=c"]
    assert "Host: spindel.example\r\n" in server.requests[0]


def test_a_redirect_is_told_and_not_followed(asked):
    found, server = asked(moved("http://127.0.0.1/"))
    assert (found.status, found.location, len(server.requests)) == (302, "http://127.0.0.1/", 1)


def test_the_body_of_anything_but_a_success_is_not_read(asked):
    assert asked(answer(b"x" * 9 * MOST, status="404 Not Found"))[0].body == b""


def test_a_host_that_is_an_address_of_version_6_is_asked_by_it(asked):
    target = target_of("http://[2606:4700::1111]/a?b=c")
    _, server = asked(answer("x"), target, "2606:4700::1111")
    assert "Host: [2606:4700::1111]\r\n" in server.requests[0]


def test_the_largest_body_allowed_is_taken_and_one_byte_more_is_not(asked):
    assert len(asked(answer(b"x" * MOST))[0].body) == MOST
    with pytest.raises(Refused, match="site_too_large"):
        asked(answer(b"x" * (MOST + 1)))
