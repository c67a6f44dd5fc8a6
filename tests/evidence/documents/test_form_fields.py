"""Entries typed into a PDF form are read where they are drawn."""

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, TextStringObject

from readiness.evidence.documents.form_fields import filled_in


def widget(kind, rect=(100, 200, 300, 215), **entries) -> DictionaryObject:
    field = DictionaryObject(
        {NameObject("/Subtype"): NameObject("/Widget"), NameObject("/FT"): NameObject(kind)}
    )
    field[NameObject("/Rect")] = ArrayObject([FloatObject(v) for v in rect])
    for name, value in entries.items():
        field[NameObject(f"/{name}")] = (
            NameObject(value) if value.startswith("/") else TextStringObject(value)
        )
    return field


def page(*fields) -> PageObject:
    empty = PageObject.create_blank_page(width=500, height=500)
    empty[NameObject("/Annots")] = ArrayObject(fields)
    return empty


def test_a_filled_field_is_text_at_its_place():
    (found,) = filled_in(page(widget("/Tx", V="31.12.2026")))
    assert (found.text, found.x) == ("31.12.2026", 100)
    assert 200 <= found.y <= 215


def test_every_line_of_a_field_stands_on_its_own():
    found = list(filled_in(page(widget("/Tx", rect=(100, 100, 300, 160), V="Talweg 8\r72202 Nagold"))))
    assert [f.text for f in found] == ["Talweg 8", "72202 Nagold"]
    assert found[0].y > found[1].y


def test_boxes_show_whether_they_are_ticked():
    found = list(filled_in(page(widget("/Btn", AS="/Yes"), widget("/Btn", AS="/Off"))))
    assert [f.text for f in found] == ["☒", "☐"]


def test_empty_fields_and_other_annotations_say_nothing():
    link = DictionaryObject({NameObject("/Subtype"): NameObject("/Link")})
    flat = widget("/Tx", V="x")
    del flat["/Rect"]
    assert list(filled_in(page(widget("/Tx"), link, flat))) == []
    assert list(filled_in(PageObject.create_blank_page(width=10, height=10))) == []


def test_a_value_may_stand_with_the_parent():
    parent = DictionaryObject(
        {NameObject("/FT"): NameObject("/Tx"), NameObject("/V"): TextStringObject("4711")}
    )
    child = widget("/Tx")
    del child["/FT"]
    child[NameObject("/Parent")] = parent
    assert [f.text for f in filled_in(page(child))] == ["4711"]
