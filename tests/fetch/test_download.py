"""One file from an official address: its bytes, or the reason why not."""

import pytest

from readiness.fetch.download import Asked, download
from readiness.fetch.refusal import Refused
from tests.fetch.loopback import PUBLIC, Outside, Server, answer, moved

URL = "http://spindel.example/list.csv"
BODY = b"a,b\n1,2\n"
NAMES = {"files.example": [PUBLIC], "inside.example": ["127.0.0.1"]}


@pytest.fixture
def asked():
    servers = []

    def ask(pages, url=URL, hosts=(), most=1_000, tls=False):
        servers.append(Server(pages, tls))
        outside = Outside(servers[-1], dict(NAMES))
        return download(Asked(url, frozenset(hosts), ("text/csv",), most), outside.way(), 5.0), servers[-1]

    yield ask
    for server in servers:
        server.close()


def refused(asked, pages, code, **how):
    with pytest.raises(Refused) as told:
        asked(pages, **how)
    assert told.value.problem.code == code


def test_the_file_comes_without_robots_being_asked(asked):
    body, server = asked({"/list.csv": answer(BODY, kind="text/csv")})
    assert (body, server.paths) == (BODY, ["/list.csv"])


def test_a_redirect_leads_only_to_hosts_named_beforehand(asked):
    pages = {"/list.csv": moved("http://files.example/x"), "/x": answer(BODY, kind="text/csv")}
    body, _ = asked(pages, hosts=["files.example"])
    assert body == BODY
    refused(asked, pages, "site_elsewhere")


def test_a_named_host_that_turns_out_private_is_refused(asked):
    pages = {"/list.csv": moved("http://inside.example/x")}
    refused(asked, pages, "host_not_public", hosts=["inside.example"])


def test_a_checked_connection_is_never_led_to_an_open_one(asked):
    pages = {"/list.csv": moved("http://spindel.example/x")}
    refused(asked, pages, "site_elsewhere", url="https://spindel.example/list.csv", tls=True)


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (answer(BODY, kind="text/html"), "site_wrong_kind"),
        (answer(status="404 Not Found"), "site_status"),
        (answer(b"x" * 2_000, kind="text/csv"), "site_too_large"),
        (moved(URL), "site_redirects"),
    ],
    ids=["kind", "missing", "large", "round and round"],
)
def test_what_is_not_the_file_is_refused(asked, page, code):
    refused(asked, {"/list.csv": page}, code)


def test_a_file_that_breaks_off_is_refused(asked):
    def drip(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 9\r\n\r\n1")

    refused(asked, {"/list.csv": drip}, "site_no_answer")
