"""From the bytes of a PDF to lines a check can use; from bad bytes to one named trouble."""

import ast
import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

import readiness.evidence.documents
from readiness.content.texts import texts
from readiness.evidence.documents.fields import FIELDS, musts
from readiness.evidence.documents.reading import read_pdf
from readiness.evidence.read import read_files
from readiness.evidence.reading import Hint
from readiness.evidence.shapes import SHAPES
from tests.evidence.documents.papers import read, typeset

CERTIFICATE = """
= ZERTIFIKAT
Die Zertifizierungsstelle der Ostalb Zert GmbH bescheinigt, dass das Unternehmen

*Albspindel Präzisionstechnik GmbH* \\ Industriestraße 12 \\ 73430 Aalen

für den Geltungsbereich

Herstellung von Motorspindeln

die Forderungen der DIN EN ISO 9001:2015 erfüllt.

#grid(columns: (6cm, 1fr), row-gutter: 3mm,
  [Zertifikat-Registrier-Nr.:], [OZ 4711],
  [Ausstellungsdatum:], [20.06.2024],
  [Gültig bis:], [30. Juni \\ 2027])
DAkkS
"""


def codes(reading):
    return [trouble.code for trouble in reading.problems]


def test_a_certificate_becomes_one_line_a_field_with_page_and_passage():
    reading, said = read(typeset(CERTIFICATE))
    assert (reading.format, reading.format_version, reading.kind, reading.tier) == (
        "certificate",
        "management_system",
        "certificate",
        "parsable",
    )
    assert reading.lines.schema == SHAPES["certificate"].schema
    assert (reading.records, reading.taken_on) == (1, date(2024, 6, 20))
    assert said["valid_until"] == ["2027-06-30"]
    assert said["sites"] == ["Industriestraße 12, 73430 Aalen"]
    (line,) = [row for row in reading.lines.to_pylist() if row["field"] == "valid_until"]
    assert (line["row"], line["confidence"], line["confirmed"]) == (1, "high", None)
    assert "Gültig bis" in line["passage"]


def test_what_is_not_in_the_text_is_absent():
    _, whole = read(typeset(CERTIFICATE))
    _, less = read(
        typeset(CERTIFICATE.replace("[Gültig bis:], [30. Juni \\ 2027]", "[], []").replace("DAkkS", ""))
    )
    assert whole.keys() - less.keys() == {"valid_until", "accreditation"}


def test_a_confirmed_field_is_marked_and_a_correction_wins():
    reading, said = read(typeset(CERTIFICATE), confirmed={"valid_until": "31.12.2027"})
    (line,) = [row for row in reading.lines.to_pylist() if row["field"] == "valid_until"]
    assert (line["value"], line["confirmed"], line["confidence"]) == ("2027-06-30", "2027-12-31", "confirmed")
    assert said["valid_until"] == ["2027-12-31"]


def test_only_what_a_person_confirmed_whole_is_conformant():
    _, said = read(typeset(CERTIFICATE))
    confirmed = {field: "; ".join(said[field]) for field in musts("certificate", "management_system")}
    assert read(typeset(CERTIFICATE), confirmed=confirmed)[0].tier == "conformant"
    confirmed.popitem()
    assert read(typeset(CERTIFICATE), confirmed=confirmed)[0].tier == "parsable"


def test_competing_values_are_a_problem_until_one_is_confirmed():
    twice = CERTIFICATE + "\nGültig bis: 30.06.2026"
    reading, said = read(typeset(twice))
    assert said["valid_until"] == ["2027-06-30", "2026-06-30"]
    (trouble,) = reading.problems
    assert (trouble.code, trouble.field) == ("document_values_compete", "valid_until")
    assert trouble.params == {"values": "2027-06-30, 2026-06-30"}
    assert {r["confidence"] for r in reading.lines.to_pylist() if r["field"] == "valid_until"} == {"low"}
    assert codes(read(typeset(twice), confirmed={"valid_until": "2026-06-30"})[0]) == []


def test_a_paper_of_unknown_kind_shows_its_first_lines_and_can_be_told():
    letter = typeset("Sehr geehrte Damen und Herren,\n\nGültig bis: 31.12.2026")
    reading = read_pdf(letter, Hint())
    assert (reading.format, reading.lines, codes(reading)) == ("unknown", None, ["document_kind_unknown"])
    assert reading.preview[0] == ("Sehr geehrte Damen und Herren,",)
    told, said = read(letter, kind="certificate")
    assert (told.format, said["valid_until"]) == ("certificate", ["2026-12-31"])


def test_a_kind_that_is_no_document_is_not_taken():
    assert read_pdf(typeset("Nur Text"), Hint(kind="catalogue")).format == "unknown"


def test_a_page_without_text_is_named_so_that_nothing_on_it_counts_as_missing():
    reading, _ = read(typeset(CERTIFICATE + "\n#pagebreak()\n#rect()"))
    assert [(t.code, t.row) for t in reading.problems] == [("pdf_page_without_text", 2)]


def test_a_scan_has_no_lines():
    reading = read_pdf(typeset("#rect()"), Hint())
    assert (reading.tier, reading.lines, codes(reading)) == ("unreadable", None, ["pdf_no_text"])


def test_the_limited_child_reads_the_same():
    data = typeset(CERTIFICATE)
    dossier = read_files([("a.pdf", data), ("b.pdf", b"%PDF-1.4\nbroken")])
    assert [head.format for head in dossier.heads] == ["certificate", "unknown"]
    assert [problem.code for problem in dossier.problems] == ["pdf_broken"]
    (evidence,) = dossier.evidence.values()
    assert evidence.lines.drop_columns(["file"]).equals(read_pdf(data, Hint()).lines.drop_columns(["file"]))


def test_the_metadata_and_name_of_a_file_are_not_looked_at():
    writer = PdfWriter(clone_from=io.BytesIO(typeset("Nur ein Brief ohne Titel.")))
    writer.add_metadata({"/Title": "Zertifikat ISO 9001", "/Subject": "Geltungsbereich"})
    out = io.BytesIO()
    writer.write(out)
    assert PdfReader(io.BytesIO(out.getvalue())).metadata.title == "Zertifikat ISO 9001"
    assert read_pdf(out.getvalue(), Hint()).format == "unknown"


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_every_trouble_has_its_words_and_no_word_is_left_over(lang):
    home = Path(readiness.evidence.documents.__file__).parent
    named = set()
    for path in home.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Trouble":
                named.add(node.args[0].value)
    say = texts(lang)
    assert [
        code for code in named if not (say.has(f"problem/{code}/says") and say.has(f"problem/{code}/do"))
    ] == []
    words = Path(home.parents[2] / "questionnaires" / "texts" / lang / "documents.yaml").read_text("utf-8")
    written = words.partition("dockind:")[0]
    assert {
        line.strip(" :") for line in written.splitlines() if line.startswith("  ") and line[2] != " "
    } == named


def test_every_field_a_reader_proposes_is_listed():
    home = Path(readiness.evidence.documents.__file__).parent
    listed = {field.name for fields in FIELDS.values() for field in fields}
    proposed = set()
    for path in home.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "labelled",
                "stated",
                "flagged",
                "cited",
                "Proposal",
            ):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    proposed.add(first.value)
    assert proposed <= listed
