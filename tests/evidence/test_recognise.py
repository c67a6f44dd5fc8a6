"""The content decides the reader; a new format is one module more."""

import pytest

from readiness.evidence.reading import Hint
from readiness.evidence.recognise import READERS, check_bytes, read_bytes, reader_named
from tests.evidence.making import bmecat, csv_bytes, workbook


def test_every_registered_reader_keeps_its_promise():
    for modules in READERS.values():
        for module in modules:
            reader = reader_named(module)
            assert callable(reader.recognises)
            assert callable(reader.read)


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (csv_bytes("Artikel;Bestand", "1;2"), "stock-table"),
        (workbook([["part", "parent"], ["a", "b"]]), "parts-table"),
        (bmecat(), "bmecat"),
        (b"hello", "unknown"),
        (b"<Order/>", "unknown"),
        (b"\x00", "unknown"),
    ],
)
def test_the_format_follows_from_the_content(data, format):
    assert read_bytes(data, Hint()).format == format


def test_a_sound_file_of_another_kind_is_parsable_and_a_broken_one_is_not():
    assert read_bytes(b"<Order><Line/></Order>", Hint()).tier == "parsable"
    assert read_bytes(b"<Order><Line></Order>", Hint()).tier == "unreadable"


def test_nothing_is_refused_without_reason():
    assert check_bytes(csv_bytes("a;b")) is None
    assert check_bytes(workbook([["a"]])) is None
    assert check_bytes(b"{}") is None
