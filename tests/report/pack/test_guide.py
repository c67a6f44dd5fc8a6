"""The guide follows llmstxt.org in the languages asked for."""

import pytest

from readiness.model.base import LANGS
from readiness.report.pack.fact import Part
from readiness.report.pack.guide import guide
from tests.report.pack.packs import ON
from tests.report.sample import speaking

FILES = ("supplier.json", "products.jsonld", "products.csv", "terms.json", "answers/answers-P.json")
PARTS = [Part(name, b"", 7, ()) for name in FILES]


@pytest.mark.parametrize("lang", LANGS)
def test_every_file_is_linked_once_a_language(lang):
    text = guide("Firm\nGmbH", ON, PARTS, *(speaking(each) for each in dict.fromkeys((lang, "en")))).decode()
    assert text.startswith("# Firm GmbH\n\n> ")
    for name in FILES:
        assert text.count(f"- [{name}](/{name}): ") == len({lang, "en"})
    assert "manifest" not in text
