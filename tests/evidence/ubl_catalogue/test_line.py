"""Lines of a UBL catalogue."""

from readiness.evidence.messages.xml_tree import tree_of
from readiness.evidence.ubl_catalogue.line import read_line

LINE = """<CatalogueLine><ID>1</ID><OrderableIndicator>true</OrderableIndicator><OrderableUnit>C62</OrderableUnit>
<ContentUnitQuantity unitCode="KGM">2</ContentUnitQuantity>
<MinimumOrderQuantity unitCode="C62">5</MinimumOrderQuantity>
<LineValidityPeriod><StartDate>2026-01-01</StartDate><EndDate>2026-12-31</EndDate></LineValidityPeriod>
<RequiredItemLocationQuantity><LeadTimeMeasure unitCode="WEE">2</LeadTimeMeasure>
<Price><PriceAmount currencyID="EUR">12.50</PriceAmount><BaseQuantity unitCode="C62">1</BaseQuantity></Price>
</RequiredItemLocationQuantity>
<Item><Description languageID="en">Shaft seal</Description><Name languageID="en">Seal</Name>
<SellersItemIdentification><ID>A-1</ID></SellersItemIdentification>
<StandardItemIdentification><ID schemeID="0160">4006381333931</ID></StandardItemIdentification>
<OriginCountry><IdentificationCode>DE</IdentificationCode></OriginCountry>
<CommodityClassification><ItemClassificationCode listID="STI" listVersionID="19">31181500</ItemClassificationCode>
</CommodityClassification>
<CommodityClassification><ItemClassificationCode listID="HS">848790</ItemClassificationCode></CommodityClassification>
<AdditionalItemProperty><Name>d</Name><Value>20</Value><ValueQuantity unitCode="MMT">20</ValueQuantity>
</AdditionalItemProperty></Item></CatalogueLine>"""


def values(text=LINE):
    faults = []
    return read_line(tree_of(text.encode()), faults), faults


def test_a_line_says_everything_a_buyer_loads():
    line, faults = values()
    assert faults == []
    assert (line["supplier_pid"], line["order_unit"], line["moq"]) == ("A-1", "C62", 5.0)
    assert (line["delivery_time"], line["price"], line["currency"]) == (14.0, 12.5, "EUR")
    assert (line["class_system"], line["class_group"], line["customs_tariff"]) == (
        "UNSPSC-19",
        "31181500",
        "848790",
    )
    assert (line["features"], line["features_with_unit"], line["languages"]) == (1, 1, ["en"])
    assert (str(line["price_from"]), line["content_unit"]) == ("2026-01-01", "KGM")


def test_a_time_in_an_unknown_unit_stays_unknown():
    line, _ = values(LINE.replace('unitCode="WEE"', 'unitCode="ANN"'))
    assert line["delivery_time"] is None


def test_what_cannot_be_read_is_named_at_its_line():
    line, faults = values(LINE.replace("12.50", "twelve"))
    assert ("price" in line, [(f.code, f.field) for f in faults]) == (False, [("number_unreadable", "price")])


def test_a_line_not_orderable_says_so():
    assert values(LINE.replace("true<", "false<"))[0]["status"] == "not orderable"
