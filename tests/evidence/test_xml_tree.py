"""Small XML documents as trees."""

import pytest

from readiness.evidence import xml_tree
from readiness.evidence.xml_stream import XmlTrouble
from readiness.evidence.xml_tree import tree_of


def test_names_lose_their_namespace_and_keep_line_text_and_attributes():
    root = tree_of(b'<a xmlns="urn:x">\n<b y:c="1" xmlns:y="urn:y"> t </b></a>')
    (child,) = root.children
    assert (root.name, root.line, child.name, child.line) == ("a", 1, "b", 2)
    assert (child.text, child.attributes) == ("t", {"c": "1"})


def test_a_walk_goes_from_top_to_bottom():
    assert [n.name for n in tree_of(b"<a><b><c/></b><d/></a>").walk()] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("data", [b"<a>", b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', b"<!DOCTYPE a><a/>"])
def test_broken_documents_and_definitions_are_refused(data):
    with pytest.raises(XmlTrouble):
        tree_of(data)


def test_a_document_of_too_many_elements_is_refused(monkeypatch):
    monkeypatch.setattr(xml_tree, "MOST_NODES", 3)
    with pytest.raises(XmlTrouble) as refused:
        tree_of(b"<a><b/><b/><b/></a>")
    assert refused.value.trouble.code == "table_too_large"
