"""What was typed into a PDF form: it lies beside the page's text, and belongs where the field is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject

from readiness.evidence.documents.page import Fragment

MOST_FIELDS = 2_000
TYPE_SIZE = 9.0
"""Forms rarely say how large they are filled in; this is a usual size of type."""

_LETTER = 0.5 * TYPE_SIZE
_OFF = ("/Off", "/No", "")


def filled_in(page: PageObject) -> Iterator[Fragment]:
    """One fragment a filled field; a ticked box as ☒, an empty one as ☐, so that the tick can be read."""
    listed = page.get("/Annots")
    annotations = listed.get_object() if listed is not None else None
    if not isinstance(annotations, ArrayObject):
        return
    for entry in annotations[:MOST_FIELDS]:
        widget = entry.get_object()
        if not isinstance(widget, DictionaryObject) or widget.get("/Subtype") != "/Widget":
            continue
        text, corners = _text_of(widget), widget.get("/Rect")
        rect = corners.get_object() if corners is not None else None
        if text and isinstance(rect, ArrayObject) and len(rect) == 4:
            x, y, right, top = (float(corner) for corner in rect)
            for at, line in enumerate(text.splitlines()):
                baseline = max(y, top - TYPE_SIZE * 1.2 * (at + 1)) + TYPE_SIZE * 0.3
                yield Fragment(x, baseline, min(right, x + _LETTER * len(line)), TYPE_SIZE, line)


def _text_of(widget: DictionaryObject) -> str:
    """A field's value may stand with its parent; a box has a state instead of a text."""
    parent = widget.get("/Parent")
    holder = parent.get_object() if parent is not None else None
    above = holder if isinstance(holder, DictionaryObject) else DictionaryObject()
    kind = widget.get("/FT", above.get("/FT"))
    if kind == "/Btn":
        return "☐" if str(widget.get("/AS", "/Off")) in _OFF else "☒"
    value = widget.get("/V", above.get("/V"))
    text = value.get_object() if value is not None else None
    return str(text).replace("\r", "\n") if kind in ("/Tx", "/Ch") and text is not None else ""
