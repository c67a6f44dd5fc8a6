"""The first bytes tell the family; a name never does."""

import codecs

import pytest

from readiness.evidence.limits import LARGE, PACKED, SMALL
from readiness.evidence.peek import allowance, family_of, too_large, wide_encoding


@pytest.mark.parametrize(
    ("data", "family"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"\r\n junk before %PDF-1.4", "pdf"),
        (b"PK\x03\x04....", "zip"),
        (b"PK\x05\x06" + bytes(18), "zip"),
        (b"  <?xml version='1.0'?><a/>", "xml"),
        (codecs.BOM_UTF8 + b"<a/>", "xml"),
        ("<a/>".encode("utf-16"), "xml"),
        (b"<!-- a page --><!DOCTYPE HTML><p>", "html"),
        (b"<html lang='de'>", "html"),
        (b"\n\t{}", "json"),
        ("[1, 2]".encode("utf-16-le"), "json"),
        (b"a;b", "text"),
        ("Größe;Maß".encode("cp1252"), "text"),
        ("物料,数量\n轴承,5".encode("utf-16-le"), "binary"),
        ("Artikel;物料\n".encode("utf-16"), "text"),
        (b"\x00\x01\x02", "binary"),
        (b"", "empty"),
    ],
)
def test_the_family_is_told_from_the_bytes(data, family):
    assert family_of(data) == family


def test_streamed_families_may_be_larger():
    assert (allowance(b"a;b"), allowance(b"<a/>"), allowance(b"PK\x03\x04"), allowance(b"{}")) == (
        LARGE,
        LARGE,
        PACKED,
        SMALL,
    )


def test_a_file_beyond_its_allowance_is_named_with_both_sizes():
    assert too_large(b"a;b") is None
    trouble = too_large(b"{" + bytes(SMALL.size))
    assert trouble is not None
    assert trouble.params == {"size_mb": 25, "limit_mb": 25}


def test_utf_16_without_a_mark_is_seen_in_latin_text_alone():
    assert wide_encoding("Artikel;1\n".encode("utf-16-be")) == "utf-16-be"
    assert wide_encoding(b"Artikel;1\n") is None
    assert wide_encoding(bytes(10)) is None
