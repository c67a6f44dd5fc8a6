"""The guide follows llmstxt.org in the languages asked for."""

import pytest

from readiness.model.base import LANGS
from readiness.report.pack.fact import Part
from readiness.report.pack.guide import guide
from readiness.report.words import words
from readiness.world.world import load_world
from tests.report.pack.packs import ON

FILES = ("supplier.json", "products.jsonld", "products.csv", "terms.json", "answers/answers-P.json")
PARTS = [Part(name, b"", 7, ()) for name in FILES]


@pytest.mark.parametrize("lang", LANGS)
def test_every_file_is_linked_once_a_language(lang):
    spoken = [words(each, load_world(ON), "EUR") for each in dict.fromkeys((lang, "en"))]
    text = guide("Firm\nGmbH", ON, PARTS, *spoken).decode()
    assert text.startswith("# Firm GmbH\n\n> ")
    for name in FILES:
        assert text.count(f"- [{name}](/{name}): ") == len({lang, "en"})
    assert "manifest" not in text
