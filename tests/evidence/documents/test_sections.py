"""A clause ends where the next section begins."""

import pytest

from readiness.evidence.documents.sections import section_of
from tests.evidence.documents.papers import laid_out


@pytest.mark.parametrize(
    "heads",
    [
        ("§ 1 Preise", "§ 2 Haftung"),
        ("1. Preise", "2. Haftung"),
        ("Article 1", "Article 2"),
        ("第一条 价格", "第二条 责任"),
    ],
)
def test_a_section_reaches_from_its_number_to_the_next(heads):
    text = laid_out(f"{heads[0]}\nText a\n{heads[1]}\nText b")
    low, high = section_of(text, text.flow.index("Text a"))
    assert "Text a" in text.flow[low:high]
    assert "Text b" not in text.flow[low:high]
    assert section_of(text, text.flow.index("Text b"))[1] == len(text.flow)


def test_a_text_without_numbers_is_one_section():
    text = laid_out("Text a\nText b")
    assert section_of(text, 3) == (0, len(text.flow))
