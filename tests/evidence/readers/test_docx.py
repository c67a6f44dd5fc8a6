"""Terms and declarations written in Word are read like PDFs; what else lies in the package is left alone."""

import io
import random
import zipfile

from readiness.evidence.read import read_files
from readiness.evidence.readers.docx import recognises
from readiness.evidence.reading import Hint
from tests.evidence.documents.word_files import body, package, word_file
from tests.evidence.making import archive, read_one, workbook

TERMS = word_file(
    "# Geltungsbereich",
    "Diese Bedingungen gelten für alle Lieferungen der Albspindel Präzisionstechnik GmbH.",
    "# Preise",
    "Rechnungen sind innerhalb von 30 Tagen netto zahlbar.",
    "# Haftung",
    "Unsere Haftung ist auf den Auftragswert begrenzt.",
    "# Ausfuhr",
    "Der Käufer darf die Ware nicht nach Russland oder Belarus wieder ausführen; "
    "bei einem Verstoß dürfen wir den Vertrag kündigen.",
    title="Allgemeine Verkaufsbedingungen",
    footer="Stand: 01.03.2026",
)


def said(dossier):
    (evidence,) = dossier.evidence.values()
    return {
        name: (value, row)
        for name, value, row in zip(
            evidence.column("field"), evidence.column("value"), evidence.column("row"), strict=True
        )
    }


def test_terms_in_word_give_their_clauses_with_the_paragraph_as_place():
    dossier = read_files([("a.docx", TERMS)])
    (head,) = dossier.heads
    assert (head.format, head.kind, head.tier, head.records) == ("terms", "terms", "parsable", 1)
    fields = said(dossier)
    assert fields["payment_days"] == ("30", 5)
    assert fields["liability_cap"] == ("order_value", 7)
    assert fields["no_reexport_russia"] == ("yes", 9)
    assert fields["issued"][0] == "2026-03-01"


def test_a_form_set_as_a_table_is_read_by_its_cells():
    data = word_file(
        "Die Ostalb Zert GmbH bescheinigt der Albspindel GmbH die Forderungen der DIN EN ISO 9001:2015.",
        title="ZERTIFIKAT",
        table=[("Gültig bis", "30.06.2027"), ("Geltungsbereich", "Herstellung von Motorspindeln")],
    )
    fields = said(read_files([("a.docx", data)]))
    assert fields["valid_until"] == ("2027-06-30", 2)
    assert fields["scope"][0] == "Herstellung von Motorspindeln"


def test_a_confirmed_field_counts_in_word_too():
    dossier = read_files([("a", TERMS)], {"a": Hint(confirmed={"issued": "2026-03-01"})})
    assert dossier.heads[0].tier == "conformant"


def test_macros_and_embedded_workbooks_are_never_opened():
    text = '<w:p><w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t>Notiz</w:t></w:r></w:p>'
    inner = workbook([["a"]])
    data = package(body(text), word__embeddings__1_xlsx=inner, word__vbaProject_bin=b"\xd0\xcf\x11\xe0")
    head, evidence, codes = read_one(data)
    assert (head.format, evidence, codes) == ("unknown", None, ["document_kind_unknown"])


def test_only_a_package_with_a_text_body_is_word():
    assert recognises(TERMS)
    assert not recognises(workbook([["a"]]))
    assert not recognises(archive({"word/document.xml": b"<a/>"}))
    assert not recognises(b"%PDF-1.7")


def test_a_body_that_is_no_xml_is_a_problem():
    head, _, codes = read_one(package(b"<w:document"))
    assert (head.tier, codes) == ("unreadable", ["xml_broken"])


def test_damaged_word_files_are_answered():
    """The package stays whole, its text does not: every reading ends, none by a reader that fell over."""
    chance = random.Random(20260715)
    with zipfile.ZipFile(io.BytesIO(TERMS)) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    files = []
    for number in range(60):
        work = bytearray(parts["word/document.xml"])
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(work))
            if chance.random() < 0.5:
                work[at] = chance.randrange(256)
            else:
                work[at:at] = work[at : at + chance.randint(1, 300)]
        files.append((str(number), archive({**parts, "word/document.xml": bytes(work)})))
    heads = read_files(files).heads
    assert len(heads) == len(files)
    assert not [h.file for h in heads if any(p.code == "reader_crashed" for p in h.problems)]
