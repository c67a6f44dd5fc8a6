"""BMEcat in its versions and namespaces, article by article, at its lines."""

from datetime import date

import pytest

from readiness.evidence.readers.bmecat import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import HEADER, PRODUCT, bmecat, sample

NONE = Hint()
NAMESPACES = ["1.2/bmecat_new_catalog", "2005", "2005.1", "2005.2", "2005fd", "2005/onto"]


def old(text: str) -> str:
    """The article in the words of 1.2."""
    return text.replace("SUPPLIER_PID", "SUPPLIER_AID").replace("PRODUCT", "ARTICLE")


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_the_namespace_does_not_matter(namespace):
    data = bmecat(PRODUCT, namespace=namespace)
    assert recognises(data)
    reading = read(data, NONE)
    assert (reading.tier, reading.records, reading.kind) == ("conformant", 1, "catalogue")


def test_version_1_2_reads_like_2005():
    data = bmecat(old(PRODUCT), start='<!DOCTYPE BMECAT SYSTEM "bmecat_new_catalog.dtd">', version="1.2")
    reading = read(data, NONE)
    assert (reading.format_version, reading.tier, reading.records) == ("1.2", "conformant", 1)
    assert reading.lines is not None
    assert reading.lines.column("supplier_pid").to_pylist() == ["0042"]
    assert reading.lines.column("delivery_time").to_pylist() == [10]


def test_a_line_stands_where_its_article_begins():
    data = bmecat(PRODUCT, "", "", PRODUCT.replace("0042", "0043"))
    reading = read(data, NONE)
    assert reading.lines is not None
    text = data.decode()
    starts = [n for n, line in enumerate(text.split("\n"), start=1) if line.startswith("<PRODUCT>")]
    assert reading.lines.column("row").to_pylist() == starts


def test_the_date_is_the_catalogues_own():
    assert read(bmecat(PRODUCT), NONE).taken_on == date(2026, 7, 1)
    assert read(bmecat(PRODUCT, header=HEADER.replace("generation_date", "other")), NONE).taken_on is None


def test_an_empty_catalogue_conforms_and_holds_nothing():
    reading = read(bmecat(), NONE)
    assert (reading.tier, reading.records) == ("conformant", 0)


def test_an_article_without_number_is_counted_but_no_line():
    reading = read(bmecat(PRODUCT.replace("0042", " ")), NONE)
    assert reading.records == 1
    assert reading.lines is not None
    assert reading.lines.num_rows == 0
    assert [(t.code, t.params["element"]) for t in reading.problems] == [("bmecat_missing", "SUPPLIER_PID")]


def test_a_broken_catalogue_is_unreadable_at_its_line():
    reading = read(bmecat(PRODUCT)[:-30], NONE)
    assert (reading.tier, reading.records, [t.code for t in reading.problems]) == (
        "unreadable",
        0,
        ["xml_broken"],
    )


@pytest.mark.parametrize(
    ("name", "tier", "records"),
    [
        ("bmecat/new_catalog.golden.xml", "parsable", 1),
        ("bmecat/bmecat12_new_catalog.golden.xml", "parsable", 1),
        ("bmecat/bmecat2005_2_minimal_valid.xml", "conformant", 0),
    ],
)
def test_published_samples_get_the_tier_they_deserve(name, tier, records):
    reading = read(sample(name), NONE)
    assert (reading.tier, reading.records) == (tier, records)


def test_only_bmecat_is_taken():
    assert not recognises(b"<Catalogue/>")
    assert not recognises(b"BMECAT")
