"""A saved site: every member told by its content, packages of other kinds left alone."""

import json

import pytest

from readiness.evidence.readers.web_site import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import archive, workbook
from tests.evidence.website.saying import (
    CARD,
    LLMS,
    ORGANISATION,
    PRODUCT,
    ROBOTS,
    SECURITY,
    SITEMAP,
    block,
    codes,
    lines_of,
    page,
)

SITE = {
    "site/index.html": page(block(ORGANISATION)),
    "site/ms-120.html": page(block(PRODUCT)),
    "site/robots.txt": ROBOTS.encode(),
    "site/llms.txt": LLMS.encode(),
    "site/sitemap.xml": SITEMAP.encode(),
    "site/.well-known/agent-card.json": json.dumps(CARD).encode(),
    "site/.well-known/security.txt": SECURITY.encode(),
    "site/logo.svg": b"<svg/>",
    "site/data.csv": b"a;b\n1;2\n",
}


def test_every_part_of_a_site_is_read_with_its_path():
    data = archive(SITE)
    assert recognises(data)
    reading = read(data, Hint())
    assert (reading.format, reading.tier, reading.records, reading.problems) == (
        "web-site",
        "conformant",
        2,
        (),
    )
    assert [(line["sheet"], line["products"]) for line in lines_of(reading)] == [
        ("site/index.html", 0),
        ("site/ms-120.html", 1),
    ]
    counts = {kind: table.num_rows for kind, table in reading.more.items()}
    assert counts == {
        "web-product": 1,
        "web-organisation": 1,
        "crawler-rule": 5,
        "site-map": 2,
        "llms-link": 2,
        "agent-endpoint": 2,
        "security-contact": 1,
    }


def test_trouble_inside_a_member_names_it():
    reading = read(archive({**SITE, "site/broken.html": page(block("{"))}), Hint())
    assert [(t.code, t.sheet) for t in reading.problems] == [("markup_broken", "site/broken.html")]
    assert reading.tier == "parsable"


def test_a_broken_site_map_spoils_no_page():
    reading = read(archive({"a.html": page(block(PRODUCT)), "sitemap.xml": b"<urlset><url>"}), Hint())
    assert (codes(reading), reading.records) == (["xml_broken"], 1)


def test_an_archive_of_empty_pages_says_so():
    reading = read(archive({"a.html": b"hello"}), Hint())
    assert (codes(reading), reading.records) == (["site_empty"], 0)


@pytest.mark.parametrize(
    "data",
    [
        workbook([["Artikel"], ["1"]]),
        archive({"[Content_Types].xml": b"<a/>", "help.html": b"<html/>"}),
        archive({"_rels/.rels": b"<a/>", "aasx/doc.html": b"<html/>"}),
        archive({"mimetype": b"application/epub+zip", "a.xhtml": b"<html/>"}),
        archive({"letter.txt": b"hello"}),
        b"PK no archive",
    ],
)
def test_packages_of_other_kinds_are_left_alone(data):
    assert not recognises(data)
