"""PACT footprints as files."""

import json

import pytest

from tests.evidence.footprint.footprints import CATENA_X, PACT_2, PACT_3, changed
from tests.evidence.making import read_one


def read(document):
    return read_one(json.dumps(document).encode())


@pytest.mark.parametrize(
    ("document", "version", "records"),
    [
        (PACT_2, "PACT 2.3.0", 1),
        (PACT_3, "PACT 3.0.0", 1),
        ([PACT_2, PACT_2], "PACT 2.3.0", 2),
        ({"data": [PACT_3]}, "PACT 3.0.0", 1),
    ],
    ids=["2", "3", "a list", "an answer"],
)
def test_footprints_are_read_alone_listed_and_as_answered(document, version, records):
    head, evidence, codes = read(document)
    assert (head.format, head.format_version, head.tier, head.records) == (
        "pcf",
        version,
        "conformant",
        records,
    )
    assert codes == []
    assert evidence.column("footprint") == [17.2] * records


def test_a_period_that_ends_before_it_begins_is_named_though_the_schema_lets_it_pass():
    head, evidence, codes = read(
        {"data": [changed(PACT_3, "/pcf/referencePeriodEnd", "2020-01-01T00:00:00Z")]}
    )
    assert (head.tier, codes) == ("parsable", ["footprint_value"])
    assert head.problems[0].where.field == "/data/0/pcf/referencePeriodEnd"
    assert evidence.column("footprint_faults") == [["/pcf/referencePeriodEnd"]]


def test_the_aspect_of_catena_x_keeps_its_format():
    head, evidence, _ = read(CATENA_X)
    assert (head.format, head.format_version, head.tier, head.records) == ("catena-x", "Pcf", "conformant", 1)
    assert evidence.column("footprint") == [17.2]
    assert evidence.column("footprint_standards") == [["ISO Standard 14067"]]


def test_a_fault_in_the_aspect_is_named_and_kept_with_its_line():
    head, evidence, codes = read(changed(CATENA_X, "/pcf/unitaryProductAmount", 0))
    assert (head.tier, codes) == ("parsable", ["aspect_value"])
    assert evidence.column("footprint_faults") == [["/pcf/unitaryProductAmount"]]
