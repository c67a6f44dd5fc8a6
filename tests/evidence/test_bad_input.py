"""Whatever a person hands in, the answer is a named problem and the next file is read as if nothing had been."""

import gzip
import zipfile

import pytest

from readiness.evidence.read import read_files
from tests.evidence.invoice.making import cii, hybrid, ubl
from tests.evidence.making import archive, bmecat, csv_bytes, sheet_package, sheet_xml, workbook

GOOD = csv_bytes("Artikel;Bestand;Stand", "0042;3;01.07.2026")
LOL = (
    '<?xml version="1.0"?><!DOCTYPE BMECAT [<!ENTITY a "lol">'
    + "".join(
        f'<!ENTITY {y} "{"&" + x + ";"}{"&" + x + ";"}">' for x, y in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><BMECAT>&i;</BMECAT>"
).encode()
XXE = b'<?xml version="1.0"?><!DOCTYPE BMECAT [<!ENTITY x SYSTEM "file:///etc/passwd">]><BMECAT>&x;</BMECAT>'
OUTSIDE = b'<!DOCTYPE BMECAT SYSTEM "http://127.0.0.1:1/x.dtd"><BMECAT>&outside;</BMECAT>'
DEEP_XML = b"<a>" * 200_000
CORNERS = sheet_package(
    sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
)
BOMB = archive({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": b" " * 120_000_000})
MANY = archive({f"{i}.xml": b"" for i in range(2_100)}, zipfile.ZIP_STORED)


def _encrypted() -> bytes:
    data = bytearray(archive({"xl/workbook.xml": b"<workbook/>"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


def _lying_size() -> bytes:
    """A member whose headers promise ten bytes and whose stream gives a hundred megabytes and more."""
    data = bytearray(archive({"xl/workbook.xml": b" " * 120_000_000}))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(mark) + at
        data[place : place + 4] = (10).to_bytes(4, "little")
    return bytes(data)


CORPUS = {
    "nothing": (b"", "empty_file"),
    "blanks": (b" \r\n\x00\n", "empty_file"),
    "only a mark": (b"\xef\xbb\xbf", "empty_file"),
    "a program": (b"MZ\x90\x00\x03" + bytes(range(256)) * 20, "binary_file"),
    "garbage": (bytes(i * 7919 % 256 for i in range(5_000)), "binary_file"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(500), "binary_file"),
    "gzip": (gzip.compress(b"hello"), "binary_file"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_office_file"),
    "a workbook with password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        "encrypted",
    ),
    "an archive with password": (_encrypted(), "encrypted"),
    "half an archive": (workbook([["Artikel"], ["1"]])[:900], "archive_damaged"),
    "an archive in an archive": (archive({"a.zip": archive({"b": b"x"})}), "archive_nested"),
    "a bomb": (BOMB, "archive_bomb"),
    "a bomb that lies about its size": (_lying_size(), "archive_bomb"),
    "too many members": (MANY, "archive_too_many"),
    "an archive of something else": (archive({"letter.txt": b"hello"}), "format_not_read"),
    "two cells at opposite corners": (CORNERS, "table_too_large"),
    "a sheet with entities": (sheet_package(LOL.replace(b"BMECAT", b"worksheet")), "xml_dtd"),
    "a package without sense": (sheet_package(b"<worksheet>"), "xml_broken"),
    "laughs": (LOL, "xml_dtd"),
    "a file from the disk": (XXE, "xml_dtd"),
    "an entity from outside": (OUTSIDE, "xml_entity"),
    "xml without end": (DEEP_XML, "xml_too_deep"),
    "half a catalogue": (bmecat("<PRODUCT><SUPPLIER_PID>1")[:-40], "xml_broken"),
    "a long text": (b"<a>" + b"x" * 1_100_000 + b"</a>", "cell_too_long"),
    "xml in an unknown encoding": (b'<?xml version="1.0" encoding="klingon"?><a/>', "encoding_unknown"),
    "xml in a wrong encoding": (
        '<?xml version="1.0" encoding="gb18030"?><a>ä</a>'.encode("latin-1"),
        "encoding_broken",
    ),
    "half an invoice": (ubl()[:3_000], "xml_broken"),
    "an invoice with a type definition": (
        b'<!DOCTYPE Invoice SYSTEM "http://127.0.0.1:1/x.dtd">' + ubl().partition(b"?>")[2].lstrip(),
        "xml_dtd",
    ),
    "a pdf with half an invoice": (hybrid(cii()[:3_000]), "xml_broken"),
    "some other xml": (b"<Invoice xmlns='urn:x'/>", "xml_not_read"),
    "json without end": (b"[" * 100_000, "json_broken"),
    "deep json": (b"[" * 500 + b"]" * 500, "json_too_deep"),
    "nan": (b'{"materialGlobalAssetId": NaN}', "json_broken"),
    "a key twice": (b'{"positions": [], "positions": [1]}', "json_double_key"),
    "other json": (b'{"hello": "world"}', "format_not_read"),
    "prose": (b"Sehr geehrte Damen und Herren,\nanbei.\n", "table_not_recognised"),
    "a list of complaints": (csv_bytes("Reklamationsnummer;Artikel;Menge", "1;2;3"), "table_not_recognised"),
    "an unclosed quote": (csv_bytes("Artikel;Bestand", '"1;2', *["3;4"] * 9_000), "quote_open"),
    "a huge cell": (csv_bytes("Artikel;Bestand", "x" * 40_000 + ";1"), "quote_open"),
    "too many columns": (
        csv_bytes(";".join(["Artikel", "Bestand", *map(str, range(600))])),
        "table_too_large",
    ),
    "no known encoding": (b"Artikel;Bestand\n\x81\x8d\xff;1\n", "encoding_unknown"),
    "an empty workbook": (workbook([]), "no_rows"),
    "a broken pdf": (b"%PDF-1.7\n" + b"\x00garbage" * 50, None),
}


@pytest.fixture(scope="module")
def answers():
    """The whole corpus in one go, every bad file followed by a good one."""
    files = [pair for name, (data, _) in CORPUS.items() for pair in ((name, data), (f"after {name}", GOOD))]
    return {head.file: head for head in read_files(files).heads}


@pytest.mark.parametrize("name", CORPUS)
def test_bad_input_is_answered_by_a_named_problem(answers, name):
    head, expected = answers[name], CORPUS[name][1]
    codes = [p.code for p in head.problems]
    assert codes, "silence is no answer"
    assert expected is None or expected in codes
    assert head.format == "unknown" or head.tier == "unreadable"
    assert head.records == 0


@pytest.mark.parametrize("name", CORPUS)
def test_the_file_after_it_is_read_as_ever(answers, name):
    head = answers[f"after {name}"]
    assert (head.format, head.tier, head.records) == ("stock-table", "conformant", 1)


def test_a_bad_line_is_named_with_its_line():
    data = bmecat("<PRODUCT>\n<oops></PRODUCT>")
    problem = read_files([("f", data)]).problems[0]
    assert problem.code == "xml_broken"
    assert problem.where is not None
    assert problem.where.row == data[: data.index(b"</PRODUCT>")].count(b"\n") + 1


def test_a_formula_is_text_and_never_run():
    found = read_files([("f", csv_bytes("Artikel;Bestand", "=1+1;=2+2", "@SUM(A1);7"))])
    evidence = next(iter(found.evidence.values()))
    assert evidence.column("article") == ["=1+1", "@SUM(A1)"]
    assert evidence.column("quantity") == [None, 7]
    assert [(p.code, p.where.row, p.where.field) for p in found.problems if p.where] == [
        ("number_unreadable", 2, "quantity")
    ]


def test_a_workbook_saved_without_results_says_so():
    book_rows = [["Artikel", "Bestand"], ["0042", "=1+1"], ["0043", 5]]
    found = read_files([("f", workbook(book_rows))])
    assert [(p.code, p.where.row) for p in found.problems] == [("formula_without_value", 2)]
    assert next(iter(found.evidence.values())).column("quantity") == [None, 5]
    assert found.heads[0].tier == "parsable"
