"""The page around the app: what we change in Streamlit's page is still there to be changed after an upgrade."""

import json
import re

import pytest

from readiness.model.base import LANGS
from readiness.ui import frame


def test_the_page_carries_our_name_icon_and_words():
    page = frame.page()
    assert "<title>Procurement Readiness</title>" in page
    assert 'href="/icon.svg"' in page
    assert page.count('src="/frame.js"') == 1
    assert page.count('href="/frame.css"') == 1
    assert "SourceSans" not in page
    assert 'type="module"' in page, "Streamlit's own scripts stay"


def test_the_inline_script_is_the_one_allowed():
    inline = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", frame.page())
    assert inline == ["<script>"], "a new inline script needs its own hash"
    assert len(frame.script_hash()) == 44


@pytest.mark.parametrize("lang", LANGS)
def test_every_word_has_its_pair(lang):
    pairs = json.loads(frame.words(lang))
    assert len(pairs) == len(frame.WORDS)
    assert all(english and own for english, own in pairs)


def test_only_our_languages_are_known():
    assert frame.known_language("de") == "de"
    assert frame.known_language("../de") is None
