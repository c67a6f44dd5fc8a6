"""A trade item of ETIM xChange as a catalogue line."""

from datetime import date

import pytest

from readiness.evidence.xchange.product import catalogue_line, number, substance_line

PRODUCT = {
    "ProductIdentification": {
        "ManufacturerName": "ACME",
        "ManufacturerProductNumber": "M-1",
        "ProductGtin": ["4006381333931"],
        "CustomsCommodityCode": "84669370",
        "CountryOfOrigin": ["DE"],
    },
    "ProductDetails": {
        "ProductStatus": "ACTIVE",
        "ProductDescriptions": [
            {"DescriptionLanguage": "de-DE", "MinimalProductDescription": "Spindel"},
            {
                "DescriptionLanguage": "en-GB",
                "MinimalProductDescription": "Spindle",
                "FullProductDescription": "Motor spindle",
                "ProductKeyword": ["spindle"],
            },
        ],
    },
    "ProductRelations": [
        {"RelatedManufacturerProductNumber": "M-2", "RelationType": "SUCCESSOR", "RelatedProductQuantity": 1}
    ],
    "Legislation": {"RohsIndicator": "exempt", "ReachIndicator": "no data", "ReachDate": "2026-06-01"},
    "EtimClassification": [
        {
            "EtimReleaseVersion": "9.0",
            "EtimClassCode": "EC000034",
            "EtimFeatures": [
                {"EtimFeatureCode": "EF000001", "EtimValueNumeric": "24000"},
                {"EtimFeatureCode": "EF000002", "ReasonNoValue": "NA"},
            ],
        }
    ],
}
ITEM = {
    "ItemIdentification": {"SupplierItemNumber": "A-1"},
    "Ordering": {
        "OrderUnit": "C62",
        "MinimumOrderQuantity": "1",
        "OrderStepSize": "1",
        "StandardOrderLeadTime": 10,
    },
    "Pricing": [
        {"PriceUnit": "C62", "PriceQuantity": "1", "NetPrice": "99.50", "PriceExpiryDate": "2026-12-31"}
    ],
}


def test_a_trade_item_says_everything_a_buyer_loads():
    line = catalogue_line(PRODUCT, ITEM, "EUR")
    assert (line["supplier_pid"], line["mpn"], line["gtin"]) == ("A-1", "M-1", "4006381333931")
    assert (line["delivery_time"], line["price"], line["currency"], line["moq"]) == (10.0, 99.5, "EUR", 1.0)
    assert (line["languages"], line["description_short"], line["description_long"]) == (
        ["de", "en"],
        "Spindel",
        "Motor spindle",
    )
    assert (line["class_system"], line["class_group"], line["features"]) == ("ETIM-9.0", "EC000034", 1)
    assert (line["status"], line["successor"], line["price_until"]) == ("ACTIVE", "M-2", date(2026, 12, 31))


def test_a_product_without_trade_item_is_known_by_its_maker_s_number():
    assert catalogue_line(PRODUCT, {}, None)["supplier_pid"] == "M-1"


def test_substances_are_said_in_our_words():
    said = substance_line(PRODUCT, "A-1")
    assert (said["reach_svhc"], said["rohs"], said["reach_date"]) == ("none", "exempt", date(2026, 6, 1))
    assert substance_line({"Legislation": {"CeMarking": True}}, "A-1") is None


@pytest.mark.parametrize("written", ["1,5", "-3", "1e5", "", "٣", "9" * 30])
def test_only_plain_numbers_count(written):
    assert number({"n": written}, "n") is None
