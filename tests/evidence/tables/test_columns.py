"""Headers in three languages find their fields; what stands beside a name is not lost."""

import pytest

from readiness.evidence.tables.columns import match_columns
from readiness.evidence.tables.vocabulary import KINDS, vocabulary

TABLES = {
    "Artikel-Nr.;Bezeichnung;EAN;Hersteller;Preis;Währung;Bestelleinheit;Mindestbestellmenge;Lieferzeit;Ursprungsland;Zolltarifnummer": (
        "catalogue",
        "supplier_pid description_short gtin manufacturer price currency order_unit moq delivery_time country_of_origin customs_tariff",
    ),
    "Item no.;Description;MPN;List price;UoM;Lead time;Country of origin;HS code;ECCN": (
        "catalogue",
        "supplier_pid description_short mpn price order_unit delivery_time country_of_origin customs_tariff export_class",
    ),
    "产品编号;产品名称;条形码;单价;币种;最小起订量;交货期;原产国;海关编码": (
        "catalogue",
        "supplier_pid description_short gtin price currency moq delivery_time country_of_origin customs_tariff",
    ),
    "Material;Werk;Frei verwendbar;In Qualitätsprüfung;ME;Stand": (
        "stock",
        "article site quantity blocked_quantity unit updated_at",
    ),
    "SKU;Available quantity;Warehouse;Last updated": ("stock", "article quantity site updated_at"),
    "物料编码;库存数量;仓库;更新时间": ("stock", "article quantity site updated_at"),
    "Article;Lead time": ("stock", "article lead_time_days"),
    "Teil;geht in;Lieferant;Land;Menge;Anteil;EK-Preis;Whg": (
        "parts",
        "part parent supplier country quantity share price currency",
    ),
    "Component;Parent part;Vendor;Country;Qty;Recovery time": (
        "parts",
        "part parent supplier country quantity recover_days",
    ),
    "Teil;geht in;Lieferant;Bestand (Tage);Umstellung (Tage)": (
        "parts",
        "part parent supplier stock_days switch_days",
    ),
    "Part;Parent;Supplier;Stock (days);Recovery (days)": (
        "parts",
        "part parent supplier stock_days recover_days",
    ),
    "物料;上级物料;供应商;库存(天);切换(天);恢复(天)": (
        "parts",
        "part parent supplier stock_days switch_days recover_days",
    ),
    "零件号;父件;供应商;国家;用量;采购单价": ("parts", "part parent supplier country quantity price"),
    "Auftragsnummer;Pos.;Artikel;Menge;Wunschtermin;Erster bestätigter Termin;Letzter bestätigter Termin;Warenausgang": (
        "orders",
        "order line article quantity requested first_confirmed last_confirmed actual",
    ),
    "PO number;Line;Item number;Requested date;Confirmed date;Delivered on": (
        "orders",
        "order line article requested first_confirmed actual",
    ),
    "订单号;行号;物料编号;要求交期;首次确认交期;最新确认交期;发货日期": (
        "orders",
        "order line article requested first_confirmed last_confirmed actual",
    ),
}


@pytest.mark.parametrize("headers", TABLES, ids=[f"{k[:30]}" for k in TABLES])
def test_usual_headers_find_their_kind_and_their_fields(headers):
    kind, fields = TABLES[headers]
    texts = headers.split(";")
    best = max((match_columns(texts, vocabulary(k), {}) for k in KINDS), key=lambda c: c.score)
    assert best.kind == kind
    assert {texts[at]: name for name, at in best.by_field.items()} == dict(
        zip(texts, fields.split(), strict=True)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_canonical_names_are_always_understood(kind):
    names = [f.field for f in vocabulary(kind).fields]
    found = match_columns(names, vocabulary(kind), {})
    assert {names[at] for at in found.by_field.values()} == set(names)
    assert all(names[at] == field for field, at in found.by_field.items())


def test_a_person_has_the_last_word():
    headers = ["Nummer", "Artikel", "Bestand", "Menge"]
    found = match_columns(
        headers, vocabulary("stock"), {"article": "nummer", "quantity": "Menge", "description": ""}
    )
    assert found.by_field["article"] == 0
    assert found.by_field["quantity"] == 3
    assert "description" not in found.by_field


def test_units_currencies_and_languages_beside_a_name_are_kept():
    headers = [
        "Artikel",
        "Bezeichnung DE",
        "Description (EN)",
        "描述（中文）",
        "Preis in €",
        "Lieferzeit [Wochen]",
        "ECLASS 14.0",
    ]
    found = match_columns(headers, vocabulary("catalogue"), {})
    assert found.currency == {"price": "EUR"}
    assert found.days == {"delivery_time": 7}
    assert found.languages == {1: "deu", 2: "eng", 3: "zho"}
    assert found.class_system == "ECLASS 14.0"


def test_a_likeness_by_chance_is_no_match():
    found = match_columns(
        ["Bestelleinheit", "Order unit", "Lieferscheinnummer", "Seite"], vocabulary("orders"), {}
    )
    assert "order" not in found.by_field


def test_one_header_serves_one_field():
    found = match_columns(["Artikel", "Artikel", "Bestand"], vocabulary("stock"), {})
    assert len(set(found.by_field.values())) == len(found.by_field)
