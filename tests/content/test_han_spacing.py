"""One way of writing Chinese beside Latin letters and digits, in all texts."""

import pytest

from tests.content.han_spacing import closed_up, texts


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("最近 12 个月", "最近12个月"),
        ("在 {place} 处", "在{place}处"),
        ("占 80% 的", "占80%的"),
        ("JSON · 数据", "JSON · 数据"),
        ("得分 = 权重 × 级别", "得分 = 权重 × 级别"),
        ("ISO 9001 证书", "ISO 9001证书"),
    ],
)
def test_only_spaces_between_han_and_latin_are_taken_out(written, wanted):
    assert closed_up(written) == wanted


@pytest.mark.parametrize("path", texts(), ids=lambda p: p.stem)
def test_no_text_holds_such_a_space(path):
    text = path.read_text("utf-8")
    assert closed_up(text) == text, "python -m tests.content.han_spacing"
