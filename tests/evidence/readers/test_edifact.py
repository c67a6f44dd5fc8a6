"""The reader of EDIFACT files."""

from datetime import UTC, datetime

from readiness.evidence.readers.edifact import SIZE, read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.edi_messages import edifact, message
from tests.evidence.making import read_one, sample


def test_one_file_may_hold_orders_responses_and_advices():
    data = edifact(*(message(t, reference=str(n)) for n, t in enumerate(("ORDERS", "ORDRSP", "DESADV"), 1)))
    assert recognises(data)
    reading = read(data, Hint())
    assert (reading.format, reading.format_version, reading.tier, reading.records) == (
        "edifact",
        "DESADV D.96A, ORDERS D.96A, ORDRSP D.96A",
        "conformant",
        6,
    )
    assert (reading.kind, sorted(reading.more)) == (
        "purchase-order",
        ["despatch-advice", "interchange", "order-response"],
    )


def test_the_envelope_of_each_message_is_a_line():
    data = edifact(message("ORDERS"), message("ORDRSP", reference="2"), count=3)
    first, second = read(data, Hint()).more["interchange"].to_pylist()
    assert (first["message_type"], first["directory"], first["sender"], first["segments"]) == (
        "ORDERS",
        "D.96A",
        "SENDER",
        20,
    )
    assert first["sent_at"] == datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert first["envelope_faults"] == second["envelope_faults"] == ["edifact_count"]
    assert first["segments_missing"] == []


def test_a_missing_mandatory_segment_is_named():
    (only,) = read(edifact(message("ORDERS", ["BGM+220+1"])), Hint()).more["interchange"].to_pylist()
    assert only["segments_missing"] == ["DTM", "NAD", "UNS"]


def test_a_type_that_is_not_used_still_shows_its_envelope():
    reading = read(edifact(message("CONTRL", ["UCI+1"])), Hint())
    assert (reading.kind, reading.records, reading.tier) == ("interchange", 1, "parsable")
    assert [p.code for p in reading.problems] == ["message_not_used"]


def test_umlauts_follow_the_declared_characters_and_a_mark_overrules_them():
    text = edifact(message("ORDERS")).decode().replace("Spindle", "Größe")
    for data in (text.encode("latin-1"), b"\xef\xbb\xbf" + text.encode()):
        lines = read(data, Hint()).lines
        assert lines is not None
        assert lines.to_pylist()[0]["description"] == "Größe"


def test_bytes_that_do_not_fit_the_characters_are_refused():
    data = edifact(message("ORDERS"), charset="UNOY:4").replace(b"Spindle", b"\xff\xfe")
    assert [p.code for p in read(data, Hint()).problems] == ["encoding_broken"]


def test_a_file_beyond_the_limit_is_refused():
    data = edifact(message("ORDERS")) + b" " * SIZE
    assert read(data, Hint()).problems[0].code == "file_too_large"


def test_an_envelope_without_content_is_no_evidence():
    reading = read(edifact(), Hint())
    assert (reading.records, reading.kind, reading.format_version) == (0, None, None)


def test_through_the_child():
    head, evidence, problems = read_one(edifact(message("DESADV")))
    assert (head.format, head.kind, head.records, problems) == ("edifact", "despatch-advice", 2, [])
    assert evidence.column("order_line") == ["1", "2"]


def test_a_real_credit_note():
    reading = read(sample("edifact/invoice1.edi"), Hint())
    assert (reading.tier, reading.format_version, reading.kind) == ("conformant", "INVOIC D.97A", "invoice")
    assert reading.lines is not None
    (only,) = reading.lines.to_pylist()
    assert (only["quantity"], only["line_amount"], only["order"]) == (-54, -1960.29, "X18V00003")
