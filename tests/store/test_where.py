"""The environment says where cases are kept; without it they lie beside where the program was started."""

from pathlib import Path

import pytest

from readiness.errors import CaseError
from readiness.store import where


def test_without_a_word_it_is_a_folder_here(monkeypatch):
    monkeypatch.delenv(where.DATA, raising=False)
    monkeypatch.delenv(where.DATABASE, raising=False)
    assert where.kept_in() == Path("local").resolve()
    assert where.address() == f"sqlite:///{Path('local').resolve()}/readiness.db"


def test_the_environment_says_it(monkeypatch, tmp_path):
    monkeypatch.setenv(where.DATA, str(tmp_path))
    monkeypatch.setenv(where.DATABASE, "postgresql+psycopg://here/db")
    assert (where.kept_in(), where.address()) == (tmp_path, "postgresql+psycopg://here/db")


@pytest.mark.parametrize(("stated", "months"), [(None, None), (" ", None), ("24", 24), (" 1 ", 1)])
def test_how_long_cases_are_kept_is_stated_in_months_or_not_at_all(monkeypatch, stated, months):
    monkeypatch.delenv(where.KEEP_MONTHS, raising=False)
    if stated is not None:
        monkeypatch.setenv(where.KEEP_MONTHS, stated)
    assert where.keep_months() == months


@pytest.mark.parametrize("stated", ["0", "-1", "1.5", "two", "1201", "²", "9" * 5000], ids=range(7))
def test_a_slip_is_never_read_as_for_ever(monkeypatch, stated):
    monkeypatch.setenv(where.KEEP_MONTHS, stated)
    with pytest.raises(CaseError):
        where.keep_months()
