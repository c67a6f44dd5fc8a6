"""The rules of the standard."""

import pytest

from readiness.evidence.openapi.rules import check
from readiness.evidence.openapi.yaml_text import parse_yaml
from tests.evidence.edi_messages import OPENAPI_YAML


def document(version="3.0.3"):
    return {**parse_yaml(OPENAPI_YAML)[0], "openapi": version}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_sound_description_passes(version):
    assert check(document(version), version) == []


def test_a_broken_rule_is_named_at_its_pointer():
    broken = document()
    broken["paths"]["/stock"]["get"]["responses"] = {"200": {}}
    found = check(broken, "3.0.3")
    assert {t.code for t in found} == {"openapi_rule"}
    assert any((t.field or "").startswith("/paths/~1stock/get/responses/200") for t in found)


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "http://127.0.0.1:1/x.json", "other.yaml#/a", "//127.0.0.1/x"]
)
def test_a_reference_outside_is_named_and_never_followed(target):
    leading = document()
    leading["paths"]["/stock"]["get"]["responses"]["200"] = {"$ref": target}
    assert [(t.code, t.field) for t in check(leading, "3.0.3")] == [
        ("openapi_outside", "/paths/~1stock/get/responses/200")
    ]


def test_a_reference_to_itself_ends():
    turning = document()
    turning["components"]["schemas"] = {"a": {"$ref": "#/components/schemas/a"}}
    assert isinstance(check(turning, "3.0.3"), list)


@pytest.mark.parametrize(
    "broken",
    [
        {"paths": 5},
        {"paths": {"/a": {"get": []}}},
        {"paths": {"/a": {1: {}}}},
        {"components": []},
        {"info": None},
    ],
)
def test_parts_of_the_wrong_type_are_named(broken):
    assert {t.code for t in check({**document(), **broken}, "3.0.3")} == {"openapi_rule"}


def test_a_version_without_rules_is_told():
    assert [t.code for t in check(document("2.0"), "2.0")] == ["openapi_version"]
