"""A stream becomes trees; what stands around them is told, and nothing grows without a limit."""

import pytest

from readiness.evidence.bmecat.branches import grow
from readiness.evidence.bmecat.node import Node
from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import XmlTrouble, parse


class Heard:
    """Takes every tree named T."""

    def __init__(self) -> None:
        self.around: list[str] = []
        self.trees: list[Node] = []

    def opened(self, name: str, attributes: dict[str, str]) -> bool:
        if name != "T":
            self.around.append(name)
        return name == "T"

    def closed(self) -> None:
        self.around.append("/")

    def grown(self, tree: Node) -> None:
        self.trees.append(tree)


def heard(data: bytes) -> Heard:
    listener = Heard()
    parse(data, lambda parser: grow(parser, listener))
    return listener


def written(node: Node) -> str:
    inside = "".join(map(written, node.children)) or node.text.strip()
    return f"{node.name}{'!' if node.mixed else ''}@{node.line}({inside})"


def refusal(data: bytes) -> Trouble:
    with pytest.raises(XmlTrouble) as refused:
        heard(data)
    return refused.value.trouble


def test_trees_come_with_lines_and_texts_and_the_rest_is_told():
    found = heard(b"<A>x<T><B>1</B>\n<C/></T><D>y</D>\n<T>2</T></A>")
    assert [written(tree) for tree in found.trees] == ["T@1(B@1(1)C@2())", "T@3(2)"]
    assert found.around == ["A", "D", "/", "/"]


@pytest.mark.parametrize("inside", ["x<B/>", "<B/>x", "<B/>x<C/>"])
def test_text_beside_elements_marks_their_parent(inside):
    (tree,) = heard(f"<T><P>{inside}</P>\n</T>".encode()).trees
    assert [child.mixed for child in tree.children] == [True]
    assert not tree.mixed


def test_names_of_1_2_and_of_any_namespace_are_the_modern_ones():
    (tree,) = heard(b"<T xmlns='urn:x'><SUPPLIER_AID>1</SUPPLIER_AID></T>").trees
    assert [child.name for child in tree.children] == ["SUPPLIER_PID"]


@pytest.mark.parametrize("around", [0, 40, 99])
def test_the_hundredth_level_is_the_last_wherever_the_tree_begins(around):
    def nested(levels: int) -> bytes:
        inside = levels - around
        return b"<a>" * around + b"<T>" * inside + b"</T>" * inside + b"</a>" * around

    assert len(heard(nested(100)).trees) == 1
    assert refusal(nested(101)).code == "xml_too_deep"
    assert refusal(b"<a>" * 101).code == "xml_too_deep"


def test_a_text_without_end_is_refused():
    assert refusal(b"<T>" + b"x" * 1_000_001).code == "cell_too_long"
    (tree,) = heard(b"<T>" + b"x" * 1_000_000 + b"</T>").trees
    assert len(tree.text) == 1_000_000
