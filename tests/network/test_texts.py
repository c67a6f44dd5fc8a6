"""Everything the network says has its words, and the words find their facts."""

import re
from pathlib import Path

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.network.analyse import analyse
from readiness.report.view.exposure import insight_sentences
from readiness.report.view.problems import problem_line
from readiness.report.words import Words
from tests.network.example import LIMITS, WORLD, network_of
from tests.network.random_lists import random_list

SOURCE = Path(__file__).parents[2] / "readiness" / "network"
CODES = sorted(
    {
        code
        for file in SOURCE.rglob("*.py")
        for code in re.findall(r'(?:problem\(|code=|problems, )"([a-z_]+)"', file.read_text("utf-8"))
    }
)


def test_the_codes_are_found():
    assert {"cycle", "shares_sum", "product_shares_sum", "part_without_maker"} <= set(CODES)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", CODES)
def test_every_problem_says_what_is_wrong_and_what_to_do(code, lang):
    assert texts(lang).has(f"problem/{code}/says")
    assert texts(lang).has(f"problem/{code}/do")


@pytest.mark.parametrize("lang", LANGS)
def test_every_problem_and_insight_of_many_networks_can_be_said(lang):
    say = Words(texts(lang), WORLD, "EUR")
    for seed in range(60):
        result = analyse(network_of(random_list(seed)), WORLD, LIMITS)
        said = [problem_line(p, say).says for p in result.problems]
        said += insight_sentences(result, say, most=99)
        assert all(s and "{" not in s and "None" not in s for s in said)
