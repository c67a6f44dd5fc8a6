"""Counts and references of EDIFACT envelopes."""

import pytest

from readiness.evidence.edifact.envelope import interchanges
from readiness.evidence.edifact.segments import segments
from tests.evidence.edi_messages import SEGMENTS, edifact, message


def faults(data):
    found = interchanges(segments(data.decode("latin-1")))
    return [f.code for i in found for f in (*i.faults, *(f for m in i.messages for f in m.faults))]


def changed(old, new, *types):
    return edifact(*(message(t, reference=str(n)) for n, t in enumerate(types or ("ORDERS",), 1))).replace(
        old.encode(), new.encode()
    )


def test_a_sound_interchange_has_no_fault():
    for type in SEGMENTS:
        assert faults(edifact(message(type))) == []


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("UNT+20+1", "UNT+21+1", ["edifact_count"]),
        ("UNT+20+1", "UNT+x+1", ["edifact_count"]),
        ("UNT+20+1", "UNT+20+2", ["edifact_reference"]),
        ("UNZ+1+IC7", "UNZ+2+IC7", ["edifact_count"]),
        ("UNZ+1+IC7", "UNZ+1+IC8", ["edifact_reference"]),
        ("CNT+2:2", "CNT+2:3", ["edifact_count"]),
        ("UNZ+1+IC7'\n", "", ["edifact_unclosed"]),
        ("UNT+20+1'\n", "", ["edifact_unclosed"]),
        ("UNH+1+ORDERS:D:96A:UN", "UNH+1+ORDERS", ["edifact_header"]),
        ("UNB+UNOC:3+SENDER:14+RECEIVER:14+260601:1000+IC7'\n", "", ["edifact_unclosed"]),
    ],
)
def test_each_disagreement_has_its_name(old, new, codes):
    assert faults(changed(old, new)) == codes


def test_a_reference_given_twice_is_told_of_both():
    assert faults(edifact(message("ORDERS"), message("ORDRSP"))) == ["edifact_double_reference"] * 2


def test_functional_groups_are_what_the_interchange_counts():
    one = edifact(message("ORDERS"), message("ORDRSP", reference="2")).decode()
    grouped = one.replace("UNH+1", "UNG+ORDERS+a+b'\nUNH+1").replace("UNZ+2", "UNE+2+1'\nUNZ+1")
    assert faults(grouped.encode()) == []
    assert faults(grouped.replace("UNE+2", "UNE+3").encode()) == ["edifact_count"]


def test_interchanges_may_follow_one_another():
    found = interchanges(segments((edifact(message("ORDERS")) * 2).decode()))
    assert [len(i.messages) for i in found] == [1, 1]
    assert not any(i.faults for i in found)


def test_a_message_that_the_next_one_cuts_off_is_named():
    data = edifact(message("ORDERS")[:-1], message("ORDRSP", reference="2"))
    assert faults(data) == ["edifact_unclosed"]
    assert faults(edifact(message("ORDERS")[:-1])) == ["edifact_unclosed"]


def test_the_directory_is_version_and_release():
    (one,) = interchanges(segments(edifact(message("ORDERS")).decode()))
    assert (one.messages[0].type, one.messages[0].directory, one.messages[0].reference) == (
        "ORDERS",
        "D.96A",
        "1",
    )
