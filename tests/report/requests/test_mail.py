"""A mail that opens as a draft."""

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest

from readiness.model.base import LANGS
from readiness.report.requests.mail import ADDRESS_LENGTH, mail_eml, mail_link
from tests.report.requests.making import CASE, request, say

FILES = {"RQ.pdf": b"%PDF", "RQ.xlsx": b"PK"}


@pytest.mark.parametrize("lang", LANGS)
def test_the_draft_holds_text_letter_and_table(lang):
    message = message_from_bytes(mail_eml(request(), CASE.name, FILES, say(lang)), policy=default)
    assert message["To"] == "sales@supplier.example"
    assert message["Subject"] == say(lang)("request/subject", id="RQ-ABCDEFGH")
    assert message["X-Unsent"] == "1"
    assert say(lang)("request/thanks") in message.get_body().get_content()
    assert {a.get_filename(): a.get_content() for a in message.iter_attachments()} == FILES


def test_the_same_request_is_the_same_mail():
    assert mail_eml(request(), "F", FILES, say("en")) == mail_eml(request(), "F", FILES, say("en"))


def test_a_request_without_an_address_leaves_it_to_the_reader():
    message = message_from_bytes(mail_eml(request(contact=None), "F", {}, say("en")), policy=default)
    assert not message["To"]
    assert mail_link(request(contact=None), "F", say("en")).startswith("mailto:?subject=")


@pytest.mark.parametrize("lang", LANGS)
def test_the_link_is_short_enough_and_cannot_add_a_receiver(lang):
    link = mail_link(request(contact="a@b.example?cc=x@y.example"), "F", say(lang))
    assert len(link) <= ADDRESS_LENGTH
    assert set(parse_qs(urlsplit(link).query)) == {"subject", "body"}
