"""One element with its children; names of 1.2 read as those of 2005."""

from readiness.evidence.bmecat.node import first_of, modern
from tests.evidence.bmecat.growing import tree_of


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
    tree = tree_of(b"<A><B><C> x </C></B><B/></A>")
    leaf = tree.first("B", "C")
    assert leaf is not None
    assert leaf.text == " x "
    assert tree.value("B", "C") == "x"
    assert tree.value("B") is None
    assert tree.first("Z", "C") is None
    assert len(tree.all("B")) == 2


def test_parts_are_the_children_by_name():
    tree = tree_of(b"<A><B>1</B><C>2</C><B>3</B></A>")
    assert {name: [n.text for n in nodes] for name, nodes in tree.parts().items()} == {
        "B": ["1", "3"],
        "C": ["2"],
    }
    first = first_of(tree.parts(), "B")
    assert first is tree.children[0]
    assert first_of(tree.parts(), "Z") is None


def test_blank_is_what_holds_neither_text_nor_elements():
    tree = tree_of(b"<A><B/><B> \n</B><B>x</B><B><C/></B></A>")
    assert [child.blank for child in tree.children] == [True, True, False, False]
