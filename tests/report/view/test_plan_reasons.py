"""Every reason for leaving an action out has words, with names instead of ids."""

from typing import get_args

import pytest

from readiness.model.base import LANGS
from readiness.model.roadmap import LeftOut, NotNowReason
from readiness.report.view.plan_reasons import why_not_now
from tests.report.sample import speaking

PARAMS = {
    "waits_for": {"action": "O01"},
    "budget": {"horizon": "6-12"},
    "capacity": {"role": "it"},
    "parallel": {"role": "all"},
    "strategic": {"horizon": "0-6"},
}


@pytest.mark.parametrize("reason", get_args(NotNowReason))
@pytest.mark.parametrize("lang", LANGS)
def test_every_reason_has_words(lang, reason):
    said = why_not_now(LeftOut(action="O03", reason=reason, params=PARAMS.get(reason, {})), speaking(lang))
    assert "{" not in said
    assert "O01" not in said
