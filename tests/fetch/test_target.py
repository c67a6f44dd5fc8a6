"""Web addresses before anything is looked up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.fetch.refusal import Refused
from readiness.fetch.target import target_of


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("spindel.example", "https://spindel.example/"),
        (" https://Spindel.Example./a b/", None),
        ("HTTP://spindel.example/a?b=c#d", "http://spindel.example/a?b=c"),
        ("https://spindel.example:443/ä", "https://spindel.example/%C3%A4"),
        ("https://müller.example", "https://xn--mller-kva.example/"),
    ],
)
def test_an_address_is_brought_into_one_form(written, url):
    if url is None:
        with pytest.raises(Refused):
            target_of(written)
    else:
        assert target_of(written).url == url


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "url_unreadable"),
        ("file:///etc/passwd", "url_unreadable"),
        ("ftp://spindel.example/", "url_unreadable"),
        ("gopher://127.0.0.1:70/", "url_unreadable"),
        ("javascript:alert(1)", "url_unreadable"),
        ("https://user:secret@spindel.example/", "url_credentials"),
        ("https://spindel.example@127.0.0.1/", "url_credentials"),
        ("https://spindel.example:8443/", "url_port"),
        ("http://spindel.example:443/", "url_port"),
        ("https://spindel.example:99999/", "url_unreadable"),
        ("https://spindel.example\\@127.0.0.1/", "url_unreadable"),
        ("https://spindel.example/\r\nX-Evil: 1", "url_unreadable"),
        ("https://[::1", "url_unreadable"),
        ("https://" + "a" * 300 + ".example/", "url_unreadable"),
        ("https://spindel.example/" + "a" * 2_000, "url_unreadable"),
    ],
)
def test_what_is_no_plain_web_address_is_refused(written, code):
    with pytest.raises(Refused) as refused:
        target_of(written)
    assert refused.value.problem.code == code


def test_credentials_are_not_repeated_in_the_refusal():
    with pytest.raises(Refused) as refused:
        target_of("https://user:secret@spindel.example/")
    assert "secret" not in str(refused.value.problem)


def test_a_redirect_is_held_to_the_same_rules():
    target = target_of("https://spindel.example/a/b")
    assert target.follow("../c").url == "https://spindel.example/c"
    assert target.same_firm(target.follow("//www.spindel.example/"))
    assert not target.same_firm(target.follow("https://spindel.example.evil.example/"))
    with pytest.raises(Refused):
        target.follow("file:///etc/passwd")


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_sound_target_or_a_refusal(written):
    try:
        target = target_of(written)
    except Refused:
        return
    assert target.url.isascii()
    assert not set(target.url) & set(" \r\n\t\\")
    assert target.port in (80, 443)
