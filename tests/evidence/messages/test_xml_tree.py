"""XML messages as trees."""

import pytest

from readiness.evidence import limits
from readiness.evidence.messages.xml_tree import root_element, tree_of
from readiness.evidence.reading import Trouble

NESTED = b'<a xmlns="urn:x">\n<b n="1"> one </b><b>two</b>\n<c><b>deep</b>tail</c></a>'


def test_names_lose_their_namespace_and_keep_their_line():
    root = tree_of(NESTED)
    assert not isinstance(root, Trouble)
    assert (root.name, root.namespace, [e.line for e in root.all("b")]) == ("a", "urn:x", [2, 2])
    assert root.value("b") == "one"
    assert root.all("b")[0].attributes == {"n": "1"}
    assert [e.text for e in root.below("b")] == [" one ", "two", "deep"]
    assert root.first("c", "b") is not None
    assert root.value("c", "x") is None


def test_text_around_children_is_kept():
    root = tree_of(b"<a>before<b>in</b>after</a>")
    assert not isinstance(root, Trouble)
    assert root.words() == "beforeafter in"


def test_the_root_is_known_without_reading_on():
    root = root_element(b"<a xmlns='urn:x'><b>" + b"\xff")
    assert root is not None
    assert (root.name, root.namespace) == ("a", "urn:x")
    assert root_element(b"no xml") is None
    assert root_element(b"<") is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<a>", "xml_broken"),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", "xml_dtd"),
        (b"<!DOCTYPE a><a/>", "xml_dtd"),
    ],
)
def test_what_cannot_be_read_is_refused(data, code):
    trouble = tree_of(data)
    assert isinstance(trouble, Trouble)
    assert trouble.code == code


def test_a_message_is_no_catalogue_and_has_its_limit():
    trouble = tree_of(b"<a>" + b" " * limits.SMALL.size + b"</a>")
    assert isinstance(trouble, Trouble)
    assert (trouble.code, trouble.params["limit_mb"]) == ("file_too_large", 25)
