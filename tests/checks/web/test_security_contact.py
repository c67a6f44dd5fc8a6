"""Where finders of a weakness write to."""

from datetime import UTC, datetime

from tests.checks.build import findings
from tests.checks.web.build_web import CONTACT, security


def seen(*lines):
    return findings(security(*lines))["web.security_contact"]


def test_an_address_that_holds_is_met_at_the_step_a_file_can_show():
    finding = seen(CONTACT)
    assert (finding.verdict, finding.level, finding.params["valid_until"]) == ("met", 2, "2027-03-01")


def test_an_address_that_has_run_out_is_unmet():
    finding = seen({**CONTACT, "expires_at": datetime(2026, 7, 14, tzinfo=UTC)})
    assert (finding.verdict, len(finding.places)) == ("unmet", 1)


def test_the_last_day_still_counts():
    assert seen({**CONTACT, "expires_at": datetime(2026, 7, 15, tzinfo=UTC)}).verdict == "met"


def test_an_address_without_expiry_is_part():
    assert seen({**CONTACT, "expires_at": None}).verdict == "part"


def test_no_address_is_unmet_and_no_file_unknown():
    assert seen({**CONTACT, "contacts": []}).verdict == "unmet"
    assert seen().verdict == "unknown"
