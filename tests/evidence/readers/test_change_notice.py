"""Change and discontinuation notices as smartPCN."""

import pytest

from readiness.evidence.readers.change_notice import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import archive, csv_bytes, read_one

NAMESPACE = "http://www.smartpcn.org/images/files/VDMA24903Schema/PCNbody"
HEAD = """<masterData><pcnNumber>PCN-7</pcnNumber><pcnMfrName>ACME</pcnMfrName><pcnType>PDN</pcnType>
<pcnTitle>End of S-100</pcnTitle><pcnIssueDate>2026-01-15</pcnIssueDate></masterData>"""
LIFE = "<pcnLifeCycleData><pcnLTB>2026-12-31</pcnLTB><pcnLTD>2027-06-30</pcnLTD></pcnLifeCycleData>"
ITEM = "<ItemNumber><itemMfrNumber>S-100</itemMfrNumber><itemReplacement><itemReplacementNumber>S-200</itemReplacementNumber></itemReplacement></ItemNumber>"


def body(head=HEAD, life=LIFE, items=ITEM):
    return f'<PCNbody xmlns="{NAMESPACE}">{head}{life}<ItemNumbers>{items}</ItemNumbers></PCNbody>'.encode()


def only(data):
    (line,) = read(data, Hint()).lines.to_pylist()
    return line


def test_a_notice_says_what_ends_when_and_what_follows():
    reading = read(body(), Hint())
    assert (reading.format, reading.tier, reading.records) == ("change-notice", "conformant", 1)
    line = only(body())
    assert (line["article"], line["successor"], line["notice"]) == ("S-100", "S-200", "PCN-7")
    assert (str(line["last_order_on"]), str(line["last_delivery_on"])) == ("2026-12-31", "2027-06-30")
    assert (line["notice_type"], str(line["issued_on"])) == ("discontinuation", "2026-01-15")


def test_what_an_item_says_itself_comes_before_the_head():
    own = ITEM.replace("</ItemNumber>", "<itemLTB>2026-10-31</itemLTB></ItemNumber>")
    assert str(only(body(items=own))["last_order_on"]) == "2026-10-31"


def test_names_of_the_older_version_are_read_too():
    older = "<PartNumber><partMfrNumber>S-1</partMfrNumber></PartNumber>"
    assert only(body(items=older))["article"] == "S-1"


def test_without_a_type_the_last_order_tells_an_end_from_a_change():
    head = HEAD.replace("<pcnType>PDN</pcnType>", "")
    assert only(body(head=head))["notice_type"] == "discontinuation"
    assert only(body(head=head, life=""))["notice_type"] == "change"


@pytest.mark.parametrize(
    "data",
    [
        body(items=""),
        body(head=HEAD.replace("2026-01-15", "15.01.2026")),
        body(items="<ItemNumber><itemRev>A</itemRev></ItemNumber>"),
        body(head=""),
    ],
)
def test_a_broken_rule_lowers_the_tier(data):
    assert read(data, Hint()).tier == "parsable"


def test_the_container_is_opened():
    packed = archive({"PCNbody.xml": body(), "Attachments.xml": b"<a/>"})
    assert recognises(packed)
    assert only(packed)["article"] == "S-100"
    head, evidence, problems = read_one(packed)
    assert (head.format, evidence.count(), problems) == ("change-notice", 1, [])


def test_other_files_are_left_to_others():
    assert not recognises(b"<Order/>")
    assert not recognises(archive({"letter.txt": b"x"}))


def test_a_broken_file_is_refused():
    assert read(body()[:-9], Hint()).tier == "unreadable"


def test_a_register_as_table_is_a_notice_too():
    head, evidence, problems = read_one(
        csv_bytes(
            "Betroffener Artikel;Art;Angekündigt am;Letztes Bestelldatum;Letztes Lieferdatum;Nachfolger",
            "S-100;Abkündigung;15.01.2026;31.12.2026;30.06.2027;S-200",
        )
    )
    assert (head.format, head.kind, problems) == ("change-notice", "change-notice", [])
    assert evidence.column("notice_type") == ["discontinuation"]
