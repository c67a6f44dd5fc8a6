"""Profiles for buying agents."""

import pytest

from tests.checks.build import findings
from tests.checks.web.build_web import OFFER, agents


def seen(*lines, **head):
    return findings(agents(*lines, **head))["web.agent_endpoint"]


def test_a_sound_profile_with_address_and_capability_is_met():
    finding = seen(OFFER, {**OFFER, "capability": "stock"})
    assert (finding.verdict, finding.level, finding.params["total"]) == ("met", 3, 2)
    assert finding.params["protocols"] == ("a2a",)


@pytest.mark.parametrize(
    ("line", "tier", "level"),
    [
        (OFFER, "parsable", 2),
        ({**OFFER, "capability": None}, "conformant", 2),
        ({"protocol": "ucp"}, "parsable", 1),
    ],
)
def test_what_lacks_costs_a_step(line, tier, level):
    finding = seen(line, tier=tier)
    assert (finding.verdict, finding.level) == ("part", level)


def test_an_offer_without_an_address_is_shown():
    assert seen({"protocol": "ucp"}).place_count == 1
    assert seen(OFFER).place_count == 0


def test_without_a_profile_nothing_is_known():
    assert seen().verdict == "unknown"
