"""The reader of OCI baskets."""

from readiness.evidence.readers.oci import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.edi_messages import OCI_FORM
from tests.evidence.making import read_one


def test_a_form_is_a_basket_with_its_broken_fields():
    head, evidence, problems = read_one(OCI_FORM)
    assert (head.format, head.kind, head.records, head.tier) == ("oci", "basket", 2, "parsable")
    assert evidence.column("article") == ["A1", None]
    assert evidence.column("basket_faults") == [[], ["CURRENCY", "DESCRIPTION", "QUANTITY", "UNIT"]]
    assert set(problems) == {"basket_field"}


def test_lines_of_text_are_a_basket_too():
    text = (
        b"NEW_ITEM-MATNR[1]=4711\nNEW_ITEM-QUANTITY[1]=3\nNEW_ITEM-PRICE[1]=5.00\nNEW_ITEM-CURRENCY[1]=EUR\n"
    )
    assert recognises(text)
    reading = read(text, Hint())
    assert reading.lines is not None
    (only,) = reading.lines.to_pylist()
    assert (only["buyer_article"], only["quantity"], only["price"], reading.tier) == (
        "4711",
        3,
        5,
        "conformant",
    )


def test_a_bare_form_without_closed_tags_is_found_behind_the_xml_readers():
    head, _, _ = read_one(
        b"<form><input name='NEW_ITEM-MATNR[1]' value='1'><input name='NEW_ITEM-QUANTITY[1]' value='1'>"
    )
    assert (head.format, head.records) == ("oci", 1)


def test_what_only_speaks_of_baskets_is_none():
    assert not recognises(b"The field NEW_ITEM-DESCRIPTION holds the text.")


def test_bytes_of_no_encoding_are_refused():
    assert read(b"NEW_ITEM-MATNR[1]=\x81\x8d\xff", Hint()).problems[0].code == "encoding_unknown"
