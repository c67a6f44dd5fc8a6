"""Facts for the duty on metal."""

from tests.checks.build import findings, together
from tests.checks.licence.build_licence import statement

FULL = {"steel_kg": "48.5", "melt_country": "Germany", "customs_code": "8466.93", "incoterms": "DAP"}


def seen(*papers):
    return findings(together(*papers))["metal.content"]


def test_every_fact_is_met():
    assert seen(statement("metal_content", **FULL)).verdict == "met"


def test_the_poorest_statement_counts():
    poor = statement("metal_content", file="poor.pdf", copper_kg="2.5")
    finding = seen(statement("metal_content", **FULL), poor)
    assert (finding.level, finding.params["file"]) == (1, "poor.pdf")
    assert finding.params["missing"] == ("melt_country", "customs_code", "who_pays")
    assert seen(statement("metal_content", product="A")).verdict == "unmet"


def test_no_statement_is_unknown():
    assert findings()["metal.content"].verdict == "unknown"
