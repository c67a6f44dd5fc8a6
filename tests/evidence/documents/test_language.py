"""The language of a paper decides how its numbers are read."""

import pytest

from readiness.evidence.documents.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Gewährleistung beträgt zwölf Monate und beginnt mit der Ablieferung.", "de"),
        ("The warranty is twelve months and begins with the delivery of the goods.", "en"),
        ("质保期为十二个月，自交货之日起计算。ISO 9001 GmbH", "zh"),
        ("ISO 9001:2015 4711 GmbH", "other"),
        ("", "other"),
    ],
)
def test_a_language_is_told_by_its_small_words(text, language):
    assert language_of(text) == language
