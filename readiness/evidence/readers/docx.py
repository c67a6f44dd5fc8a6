"""Word files (DOCX): terms, declarations, letters, read like a PDF; macros and embedded objects are never opened."""

from __future__ import annotations

import io
import zipfile

from readiness.evidence.documents.reading import read_document
from readiness.evidence.documents.word_text import BODY, read_word
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading


def recognises(data: bytes) -> bool:
    """An Office package with a text body; call only for an archive that passed `check_archive`."""
    if family_of(data) != "zip":
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {BODY, "[Content_Types].xml"} <= set(package.namelist())


def read(data: bytes, hint: Hint) -> Reading:
    return read_document(read_word(data), hint)
