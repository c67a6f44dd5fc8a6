"""The four rules for remote sessions."""

from readiness.checks.licence.remote_access import RULES
from tests.checks.build import findings
from tests.checks.licence.build_licence import statement


def seen(**fields):
    return findings(statement("service_level", **fields))["remote_access.controlled"]


def test_all_four_rules_are_met():
    finding = seen(**dict.fromkeys(RULES, "yes"))
    assert (finding.verdict, finding.level) == ("met", 3)


def test_rules_denied_or_missing_count_against_it():
    finding = seen(remote_release="yes", remote_log="no")
    assert (finding.verdict, finding.level, finding.params["count"]) == ("part", 1, 1)
    assert seen(remote_log="no").verdict == "unmet"


def test_a_sheet_silent_on_remote_access_is_unknown():
    assert seen(regions="EU").verdict == "unknown"
    assert findings()["remote_access.controlled"].verdict == "unknown"
