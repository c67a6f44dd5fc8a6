"""What an ETIM xChange file says beyond what its schema asks."""

from tests.checks.build import catalogue, findings
from tests.checks.build_range import substances

GOOD = {"delivery_time": 5, "country_of_origin": "DE", "customs_tariff": "84669370"}
CLEAN = {"reach_svhc": "no", "rohs": "yes"}


def seen(*files):
    return findings(*files)["catalogue.etim_xchange"]


def xchange(*lines):
    return catalogue(*lines, format="etim-xchange")


def test_all_five_fields_are_met():
    assert seen(xchange(GOOD), substances(CLEAN)).verdict == "met"


def test_a_missing_field_is_unmet_and_counted():
    finding = seen(xchange(GOOD), substances({"reach_svhc": "no"}))
    assert (finding.verdict, finding.params["no_rohs"], finding.params["no_origin"]) == ("unmet", 1, 0)
    assert seen(xchange(GOOD)).params["no_reach"] == 1


def test_other_catalogues_leave_it_open():
    assert seen(catalogue(GOOD), substances(CLEAN)).verdict == "unknown"
