"""One element with its children; names of 1.2 read as those of 2005."""

from readiness.evidence.bmecat.node import Node, modern


def test_old_names_become_modern():
    old = [
        "ARTICLE",
        "SUPPLIER_AID",
        "ARTICLE_PRICE_DETAILS",
        "MANUFACTURER_AID",
        "ART_ID_TO",
        "INTERNATIONAL_AID",
    ]
    assert [modern(n) for n in old] == [
        "PRODUCT",
        "SUPPLIER_PID",
        "PRODUCT_PRICE_DETAILS",
        "MANUFACTURER_PID",
        "PROD_ID_TO",
        "INTERNATIONAL_PID",
    ]
    assert modern("MIME_INFO") == "MIME_INFO"


def test_paths_lead_to_the_first_element_and_its_text():
    leaf = Node("C", {}, 3, text=" x ")
    tree = Node("A", {}, 1, children=[Node("B", {}, 2, children=[leaf]), Node("B", {}, 4)])
    assert tree.first("B", "C") is leaf
    assert tree.value("B", "C") == "x"
    assert tree.value("B") is None
    assert tree.first("Z", "C") is None
    assert len(tree.all("B")) == 2
