"""JSON of a known format in which one value is of any other type: answered by its reader or as unknown, never a crash."""

import json
from itertools import cycle

import pytest

from readiness.evidence.reading import Hint
from readiness.evidence.recognise import read_bytes
from tests.evidence.origin_files import JSON_DOCUMENTS

STRANGE = (None, [], {}, "", 0, -1, 1e308, True, "x", [None], {"a": 1}, [[1]], "9999-12-31T23:59:59-12:00")


def replaced(node, value):
    """Every document that has `value` in the place of one of its nodes."""
    yield value
    if isinstance(node, dict):
        for key, child in node.items():
            yield from ({**node, key: other} for other in replaced(child, value))
    elif isinstance(node, list):
        for at, child in enumerate(node):
            yield from ([*node[:at], other, *node[at + 1 :]] for other in replaced(child, value))


@pytest.mark.parametrize("document", JSON_DOCUMENTS, ids=range(len(JSON_DOCUMENTS)))
def test_a_value_of_another_type_is_answered(document):
    places = zip(*(replaced(document, value) for value in STRANGE), strict=True)
    turns = cycle(range(len(STRANGE)))
    for variants in places:
        reading = read_bytes(json.dumps(variants[next(turns)]).encode(), Hint())
        assert reading.problems or reading.tier == "conformant"
