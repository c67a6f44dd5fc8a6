"""security.txt: contacts and expiry as RFC 9116 asks."""

from datetime import UTC, datetime

import pytest

from readiness.evidence.readers.security_txt import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.website.saying import LLMS, ROBOTS, SECURITY, codes, lines_of

SIGNED = (
    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
    + SECURITY
    + "-----BEGIN PGP SIGNATURE-----\n\niQ: x\n-----END PGP SIGNATURE-----\n"
)


def seen(text):
    return read(text.encode(), Hint())


def test_contacts_and_expiry_are_read():
    reading = seen(SECURITY)
    line = lines_of(reading)[0]
    assert (reading.format, reading.tier, reading.records) == ("security-txt", "conformant", 2)
    assert line["expires_at"] == datetime(2027, 3, 1, tzinfo=UTC)
    assert (line["row"], line["contacts"][0], line["signed"]) == (
        3,
        "mailto:security@spindel.example",
        False,
    )


def test_a_signed_file_is_read_inside_its_armour():
    assert recognises(SIGNED.encode())
    reading = seen(SIGNED)
    assert (reading.tier, lines_of(reading)[0]["signed"], lines_of(reading)[0]["row"]) == (
        "conformant",
        True,
        6,
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SECURITY.replace("mailto:", ""), "security_contact"),
        ("Expires: 2027-03-01T00:00:00Z\n", "security_no_contact"),
        (SECURITY.replace("Expires", "Hiring"), "security_expires"),
        (SECURITY + "Expires: 2028-01-01T00:00:00Z\n", "security_expires"),
        (SECURITY.replace("T00:00:00Z", ""), "security_expires"),
        (SECURITY + "Encryption: http://spindel.example/key\n", "security_key"),
        (SECURITY + "Preferred-Languages: zh\n", "security_double"),
    ],
)
def test_what_the_standard_forbids_is_named(text, code):
    reading = seen(text)
    assert (codes(reading), reading.tier) == ([code], "parsable")


@pytest.mark.parametrize(
    "text", [ROBOTS, LLMS, "Contact;Phone\nMeier;1\n", "Contact: Meier\nAnna\n", "Name: x\nContact: y\n"]
)
def test_tables_and_other_texts_are_left_alone(text):
    assert not recognises(text.encode())
