"""What the schema of ETIM xChange asks of the values read."""

from readiness.evidence.xchange.rules import broken


def test_a_missing_required_field_and_a_wrong_form_are_named():
    assert broken("Ordering", {"OrderUnit": "C62", "MinimumOrderQuantity": "1"}) == ["OrderStepSize"]
    assert broken("Legislation", {"RohsIndicator": "yes", "ReachDate": "06/2026"}) == [
        "RohsIndicator",
        "ReachDate",
    ]
    assert broken("Legislation", {}) == []


def test_a_number_is_a_text_with_a_decimal_point():
    item = {"PriceUnit": "C62", "PriceQuantity": "1", "NetPrice": 9.5}
    assert broken("Pricing", item) == ["NetPrice"]
    assert broken("Pricing", {**item, "NetPrice": "9.5"}) == []
