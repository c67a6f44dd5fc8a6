"""Visits to a server on loopback: what is taken, and everything a hostile site tries."""

import gzip
import time
import zlib

import pytest

from readiness.fetch import bounds
from readiness.fetch.visit import visit
from tests.evidence.website.saying import LLMS, ROBOTS, SITEMAP, page
from tests.fetch.loopback import HTML, NOT_FOUND, PUBLIC, Outside, Server, answer, moved

HOME = answer(page("<p>Spindles</p>"), kind=HTML)
URL = "http://spindel.example/"


@pytest.fixture
def opened():
    """Starts servers and closes them after the test."""
    servers = []

    def start(pages, tls=False, names=None, seconds=5.0):
        servers.append(Server(pages, tls))
        return Outside(servers[-1], names, seconds)

    yield start
    for server in servers:
        server.close()


def codes(found):
    return [problem.code for problem in found.problems]


def refused(opened, pages, code, url=URL, **how):
    """The page cannot be had for this reason, and nothing but robots.txt was taken."""
    outside = opened(pages, **how)
    found = visit(url, outside.way())
    assert codes(found) == [code]
    assert set(found.files) <= {f"{URL}robots.txt"}
    return outside


def test_the_page_and_what_lies_beside_it_are_taken_by_their_address(opened):
    pages = {
        "/": HOME,
        "/robots.txt": answer(ROBOTS),
        "/llms.txt": answer(LLMS, kind="text/markdown"),
        "/sitemap.xml": answer(SITEMAP, kind="application/xml"),
        "/.well-known/ucp": answer(b"{}", kind="application/json"),
    }
    outside = opened(pages)
    found = visit(URL, outside.way())
    assert found.problems == ()
    names = ("robots.txt", "", "llms.txt", "sitemap.xml", ".well-known/ucp")
    assert list(found.files) == [URL + name for name in names]
    assert found.files[URL] == page("<p>Spindles</p>")


def test_only_checked_addresses_are_dialled_and_requests_are_polite(opened):
    outside = opened({"/": HOME})
    visit(URL, outside.way())
    assert set(outside.dialled) == {(PUBLIC, 80)}
    assert outside.pauses == [bounds.PAUSE] * (len(outside.server.requests) - 1)
    asked = outside.server.requests[0].lower()
    assert "host: spindel.example\r\n" in asked
    assert bounds.TOKEN.lower() in asked
    assert "cookie" not in asked
    assert "accept-encoding: identity" in asked


def test_a_cookie_that_is_set_is_never_sent_back(opened):
    outside = opened({"/": answer(page("x"), kind=HTML, Set_Cookie="id=1")})
    visit(URL, outside.way())
    assert not any("cookie" in text.lower() for text in outside.server.requests)


def test_over_tls_the_certificate_must_be_for_the_name_though_the_address_is_dialled(opened):
    outside = opened({"/": HOME}, tls=True)
    found = visit("https://spindel.example/", outside.way())
    assert "https://spindel.example/" in found.files
    assert set(outside.server.names) == {"spindel.example"}
    assert set(outside.dialled) == {(PUBLIC, 443)}


def test_a_certificate_for_another_name_or_from_nobody_known_is_refused(opened):
    outside = opened({"/": HOME}, tls=True, names={"other.example": [PUBLIC]})
    assert codes(visit("https://other.example/", outside.way())) == ["site_certificate"]
    assert codes(visit("https://spindel.example/", outside.way(trust=False))) == ["site_certificate"]
    assert outside.server.requests == []


def test_a_name_that_turns_to_a_private_address_between_two_requests_is_not_followed(opened):
    answers = [[PUBLIC], ["127.0.0.1"]]
    outside = opened({"/": HOME}, names={"spindel.example": answers})
    assert codes(visit(URL, outside.way())) == ["host_not_public"]
    assert outside.dialled == [(PUBLIC, 80)]


def test_the_address_that_was_checked_is_dialled_whatever_the_name_says_later(opened):
    """One look-up a request: there is no second one a rebinding name could answer differently."""
    answers = [[PUBLIC], ["1.1.1.1"], *([PUBLIC] for _ in bounds.BESIDE)]
    outside = opened({"/": HOME}, names={"spindel.example": answers})
    visit(URL, outside.way())
    assert [where for where, _ in outside.dialled[:2]] == [PUBLIC, "1.1.1.1"]
    assert answers == []


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "::ffff:127.0.0.1"])
def test_a_name_for_a_private_address_is_not_dialled(opened, address):
    outside = refused(opened, {"/": HOME}, "host_not_public", names={"spindel.example": [address]})
    assert outside.dialled == []


@pytest.mark.parametrize(
    ("where", "code"),
    [
        ("http://169.254.169.254/latest/meta-data/", "site_elsewhere"),
        ("http://localhost/", "site_elsewhere"),
        ("https://other.example/", "site_elsewhere"),
        ("http://www.spindel.example/", "host_not_public"),
        ("file:///etc/passwd", "url_unreadable"),
        ("http://user:pw@spindel.example/", "url_credentials"),
        ("http://spindel.example:8080/", "url_port"),
        ("/", "site_redirects"),
    ],
)
def test_a_redirect_is_held_to_every_rule(opened, where, code):
    names = {"www.spindel.example": ["169.254.169.254"]}
    outside = refused(opened, {"/": moved(where)}, code, names=names)
    assert {address for address, _ in outside.dialled} == {PUBLIC}


def test_a_redirect_on_the_same_host_is_followed_and_its_rules_are_read_again(opened):
    outside = opened({"/": moved("http://www.spindel.example/en"), "/en": HOME})
    found = visit(URL, outside.way())
    assert "http://www.spindel.example/en" in found.files
    assert outside.server.paths.count("/robots.txt") == 2


def test_robots_txt_is_obeyed_for_the_page_and_for_what_lies_beside_it(opened):
    rules = f"User-agent: {bounds.TOKEN}\nDisallow: /\n"
    outside = refused(opened, {"/": HOME, "/robots.txt": answer(rules)}, "site_robots")
    assert outside.server.paths == ["/robots.txt"]
    partly = opened({"/": HOME, "/robots.txt": answer("User-agent: *\nDisallow: /llms.txt\n")})
    visit(URL, partly.way())
    assert "/" in partly.server.paths
    assert "/llms.txt" not in partly.server.paths


def test_a_site_without_robots_txt_is_open_and_one_that_cannot_say_is_shut(opened):
    found = visit(URL, opened({"/": HOME, "/robots.txt": NOT_FOUND}).way())
    assert list(found.files) == [URL]
    down = answer(status="503 Service Unavailable")
    refused(opened, {"/": HOME, "/robots.txt": down}, "site_robots_silent")


def test_a_page_of_another_kind_is_not_taken(opened):
    refused(opened, {"/": answer(b"PK", kind="application/zip")}, "site_wrong_kind")
    refused(opened, {"/": NOT_FOUND}, "site_status")


def test_a_page_in_place_of_llms_txt_is_no_llms_txt(opened):
    found = visit(URL, opened({"/": HOME, "/llms.txt": HOME}).way())
    assert (list(found.files), found.problems) == ([f"{URL}robots.txt", URL], ())


def test_a_file_too_large_is_left_whether_or_not_it_says_so(opened):
    refused(
        opened, {"/": answer(b"", kind=HTML, Content_Length=str(bounds.PAGE_BYTES + 1))}, "site_too_large"
    )

    def endless(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65_536)

    refused(opened, {"/": endless}, "site_too_large")


@pytest.mark.parametrize("where", ["head", "body"])
def test_a_server_that_drips_is_cut_off_in_time(opened, where):
    def drip(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        if where == "body":
            connection.sendall(b"Content-Type: text/html\r\n\r\n")
        while True:
            connection.sendall(b"X: y\r\n" if where == "head" else b"x")
            time.sleep(0.02)

    refused(opened, {"/": drip}, "site_too_slow", seconds=0.4)


def test_a_server_that_says_nothing_is_cut_off_and_a_torn_answer_is_none(opened):
    refused(opened, {"/": lambda connection: time.sleep(1)}, "site_too_slow", seconds=0.3)
    torn = answer(b"half", kind=HTML, Content_Length="400")
    refused(opened, {"/": torn}, "site_no_answer")
    refused(opened, {"/": b"nonsense\r\n\r\n"}, "site_no_answer")


def test_a_host_that_listens_to_nobody_gives_no_answer(opened):
    outside = opened({"/": HOME})
    outside.server.port = 1
    assert codes(visit(URL, outside.way())) == ["site_no_answer"]


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_packed_page_is_unpacked_within_bounds(opened, encoding, pack):
    body = page("<p>Spindles</p>")
    packed = answer(pack(body), kind=HTML, Content_Encoding=encoding)
    found = visit(URL, opened({"/": packed}).way())
    assert found.files[URL] == body


def test_a_bomb_is_not_unpacked(opened):
    bomb = answer(gzip.compress(b"0" * 50_000_000), kind=HTML, Content_Encoding="gzip")
    refused(opened, {"/": bomb}, "site_too_large")


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("br", b"x"), ("gzip", b"no gzip"), ("gzip", gzip.compress(b"a" * 99)[:20])],
    ids=["unknown", "none", "torn"],
)
def test_what_cannot_be_unpacked_is_refused(opened, encoding, body):
    refused(opened, {"/": answer(body, kind=HTML, Content_Encoding=encoding)}, "site_packed")


def test_trouble_beside_the_page_is_told_and_the_rest_is_kept(opened):
    large = answer(b"x" * (bounds.MB + 1), kind="text/plain")
    found = visit(
        URL, opened({"/": HOME, "/llms.txt": large, "/sitemap.xml": answer(SITEMAP, kind="text/xml")}).way()
    )
    assert [(p.code, p.file) for p in found.problems] == [("site_too_large", f"{URL}llms.txt")]
    assert f"{URL}sitemap.xml" in found.files


def test_a_visit_ends_when_its_time_is_up(opened, monkeypatch):
    monkeypatch.setattr(bounds, "VISIT_SECONDS", 0.0)
    assert codes(visit(URL, opened({"/": HOME}).way())) == ["site_too_slow"]


@pytest.mark.parametrize("url", ["", "ftp://spindel.example", "http://spindel.example:22/"])
def test_an_address_that_is_none_ends_the_visit_at_once(opened, url):
    outside = opened({"/": HOME})
    assert len(visit(url, outside.way()).problems) == 1
    assert outside.dialled == []
