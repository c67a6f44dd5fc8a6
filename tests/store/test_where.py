"""The environment says where cases are kept; without it they lie beside where the program was started."""

from pathlib import Path

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
