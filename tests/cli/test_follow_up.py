"""What to do about the result first, on the terminal."""

from dataclasses import replace

import pytest

from readiness.cli.follow_up import MOST, follow_up
from readiness.model.base import LANGS
from readiness.report.words import words
from tests.sample_firms import result


@pytest.mark.parametrize("lang", LANGS)
def test_differences_the_next_file_draws_and_dates_are_told(lang):
    firm = result("spindle-de")
    say = words(lang, firm.world, "EUR")
    told = list(follow_up(firm, say))
    heads = [say(k) for k in ("declared/title", "next_proof/title", "declared/draws_title", "calendar/title")]
    assert [line.strip() for line in told if not line.startswith("  ")] == heads
    insurance = next(line for line in told if say.question("licence.insurance") in line)
    assert "insurance.pdf" in insurance
    assert not any("{" in line for line in told)


def test_a_long_list_is_cut_and_says_so():
    firm = result("spindle-de")
    say = words("en", firm.world, "EUR")
    told = list(follow_up(firm, say))
    more = len(firm.assessment.declaration_gaps) - MOST
    assert f"  {say('view/and_more', n=say.number(more))}" in told


def test_a_list_without_lines_has_no_heading():
    firm = result("spindle-de")
    say = words("en", firm.world, "EUR")
    case = firm.case.model_copy(update={"spot_checks": type(firm.case.spot_checks)()})
    told = "\n".join(follow_up(replace(firm, case=case), say))
    assert say("declared/draws_title") not in told
