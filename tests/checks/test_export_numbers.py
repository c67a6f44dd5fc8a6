"""List numbers, plain noes, and what is neither."""

import pytest

from readiness.checks.export_numbers import listed, stated


@pytest.mark.parametrize("said", ["2B001.b.2", "AL: 0005", "ML10", "2A101"])
def test_a_list_number_is_listed_and_stated(said):
    assert listed(said)
    assert stated(said)


@pytest.mark.parametrize("said", ["EAR99", "Checked, not listed", "geprüft,  nicht gelistet", "未列管"])
def test_a_plain_no_is_stated_and_not_listed(said):
    assert stated(said)
    assert not listed(said)


@pytest.mark.parametrize("said", [None, "", "n/a", "-", "?"])
def test_an_open_question_is_neither(said):
    assert not stated(said)
