"""PURIS sheets are told by their headers, and their templates are no evidence."""

import pytest

from readiness.evidence.tables.puris import message_of, only_examples

COMMON = ["ownMaterialNumber", "partnerBpnl", "quantity", "unitOfMeasurement"]


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ("stockSiteBpns", "stock"),
        ("departureType", "delivery"),
        ("demandCategoryCode", "demand"),
        ("estimatedTimeOfCompletion", "production"),
        ("somethingElse", None),
    ],
)
def test_the_message_is_told_from_the_headers(mark, message):
    assert message_of([*COMMON, mark]) == message
    assert message_of([*COMMON[1:], mark]) is None


def test_a_template_is_one_material_for_placeholder_partners():
    assert only_examples(["BPNL4444444444XX", "BPNL1234567890ZZ"], ["M-1", "M-1"])
    assert not only_examples(["BPNL4444444444XX"] * 2, ["M-1", "M-2"])
    assert not only_examples(["BPNL00000007RVTB"], ["M-1"])
    assert not only_examples(["BPNL4444444444XX", "BPNL00000007RVTB"], ["M-1", "M-1"])
    assert not only_examples([], [])
