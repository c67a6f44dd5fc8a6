"""Agent cards and profiles for buying agents, field by field."""

import json

import pytest

from readiness.evidence.readers.agent_profile import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.website.saying import CARD, PROFILE, lines_of


def seen(document):
    return read(json.dumps(document).encode(), Hint())


def ucp(**changes):
    return {**PROFILE, "ucp": {**PROFILE["ucp"], **changes}}


def pointers(document):
    return [(t.code, t.field) for t in seen(document).problems]


def test_a_card_gives_one_line_a_skill():
    reading = seen(CARD)
    assert (reading.format, reading.format_version, reading.tier, reading.records) == (
        "agent-card",
        "1.0",
        "conformant",
        1,
    )
    assert [(line["pointer"], line["capability"]) for line in lines_of(reading)] == [
        ("/skills/0", "price"),
        ("/skills/1", "stock"),
    ]
    assert lines_of(reading)[0]["endpoint"] == "https://agent.spindel.example/a2a"


def test_a_card_of_the_first_editions_has_one_address():
    old = {k: v for k, v in CARD.items() if k != "supportedInterfaces"}
    reading = seen({**old, "url": "https://a.example/a2a", "protocolVersion": "0.3.0"})
    assert (reading.format_version, reading.tier) == ("0.3.0", "conformant")


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"description": " "}, "/description"),
        ({"defaultInputModes": []}, "/defaultInputModes"),
        ({"skills": []}, "/skills"),
        ({"skills": [{**CARD["skills"][0], "tags": None}]}, "/skills/0/tags"),
        ({"supportedInterfaces": []}, "/supportedInterfaces"),
        ({"supportedInterfaces": [{"url": "http://a.example"}]}, "/supportedInterfaces/0/url"),
    ],
)
def test_what_the_card_lacks_is_named_by_its_pointer(changes, pointer):
    assert pointers({**CARD, **changes}) == [("agent_value", pointer)]


def test_a_profile_gives_its_capabilities_or_else_its_services():
    reading = seen(PROFILE)
    assert (reading.format, reading.format_version, reading.tier) == (
        "ucp-profile",
        "2026-04-08",
        "conformant",
    )
    assert [line["capability"] for line in lines_of(reading)] == ["dev.ucp.shopping.checkout"]
    assert [line["capability"] for line in lines_of(seen(ucp(capabilities={})))] == ["dev.ucp.shopping"]


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"version": "1.0"}, "/ucp/version"),
        ({"services": {}}, "/ucp/services"),
        ({"services": {"x": [{"transport": "rest"}]}}, "/ucp/services/x/0/endpoint"),
        ({"services": {"x": {"rest": {"endpoint": "http://a.example"}}}}, "/ucp/services/x/rest/endpoint"),
        ({"services": {"x": ["no object"]}}, "/ucp/services/x/0"),
        ({"payment_handlers": None}, "/ucp/payment_handlers"),
    ],
)
def test_what_the_profile_lacks_is_named_by_its_pointer(changes, pointer):
    assert pointers(ucp(**changes)) == [("agent_value", pointer)]


def test_an_embedded_service_needs_no_address():
    assert pointers(ucp(services={"x": [{"transport": "embedded"}]})) == []


def test_a_private_key_in_public_is_told():
    document = {**PROFILE, "keys": [{"kid": "1", "kty": "EC", "x": "a", "d": "secret"}]}
    assert pointers(document) == [("agent_private_key", "/keys/0")]


@pytest.mark.parametrize(
    "document", [{"ucp": {"version": "1"}, "product": {}}, {"skills": [], "name": "x"}, [], {}]
)
def test_other_json_is_left_alone(document):
    assert not recognises(json.dumps(document).encode())
