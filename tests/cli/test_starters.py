"""`export --to starters` on the terminal."""

from io import BytesIO

import pytest
from docx import Document

from readiness.cli import main


@pytest.mark.slow
def test_the_texts_are_one_word_document(tmp_path):
    (tmp_path / "case.yaml").write_text("name: Werk AG\non: 2026-07-15\n")
    out = tmp_path / "texts.docx"
    assert main(["export", str(tmp_path), "--to", "starters", "--out", str(out), "--lang", "de"]) == 0
    headings = [p.text for p in Document(BytesIO(out.read_bytes())).paragraphs]
    assert headings[0] == "Texte für den Anfang"
    assert "Werk AG" in headings[1]
