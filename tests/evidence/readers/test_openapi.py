"""The reader of interface descriptions."""

import json

import pytest

from readiness.evidence.openapi.yaml_text import parse_yaml
from readiness.evidence.readers.openapi import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.edi_messages import OPENAPI_YAML
from tests.evidence.making import read_one

AS_JSON = json.dumps(parse_yaml(OPENAPI_YAML)[0]).encode()


@pytest.mark.parametrize("data", [OPENAPI_YAML.encode(), AS_JSON, b"---\n" + OPENAPI_YAML.encode()])
def test_json_and_yaml_are_the_same_description(data):
    assert recognises(data)
    head, evidence, problems = read_one(data)
    assert (head.format, head.format_version, head.tier, head.records) == (
        "openapi",
        "3.0.3",
        "conformant",
        3,
    )
    assert evidence.column("serves") == [["price"], ["stock"], ["order"]]
    assert problems == []


def test_a_description_without_operations_is_no_evidence():
    reading = read(b"openapi: 3.0.0\ninfo: {title: x, version: '1'}\npaths: {}\n", Hint())
    assert (reading.records, reading.tier) == (0, "conformant")


def test_the_older_swagger_is_read_as_far_as_it_goes():
    data = b'{"swagger": "2.0", "paths": {"/stock": {"get": {"responses": {}}}}}'
    reading = read(data, Hint())
    assert (reading.format_version, reading.records, reading.tier) == ("2.0", 1, "parsable")
    assert [p.code for p in reading.problems] == ["openapi_version"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"openapi: 3.0.0\npaths: [", "yaml_unreadable"),
        (b"openapi: 3.0.0\nx: \x81\x8d\xff", "encoding_unknown"),
        (b"- x\n- |\n  y\nopenapi: 3.0.0", "yaml_unreadable"),
        (b"x: |\n  y\n? openapi\n: 3\n", "openapi_version"),
        (b"openapi: 3.9.0\npaths: {}", "openapi_version"),
    ],
)
def test_what_cannot_be_read_has_a_name(data, code):
    assert [p.code for p in read(data, Hint()).problems] == [code]


def test_other_json_and_text_are_not_taken():
    assert not recognises(b'{"hello": "world"}')
    assert not recognises(b"Artikel;openapi: 3.0")
    assert not recognises(b"[1]")
