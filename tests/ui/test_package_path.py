"""The path is put in front, what was there stays."""

import os

from readiness.ui.package_path import PACKAGE, environment


def test_the_path_known_before_stays(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert environment()["PYTHONPATH"] == os.pathsep.join([str(PACKAGE.parent), "elsewhere"])


def test_without_one_there_is_only_ours(monkeypatch):
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert environment()["PYTHONPATH"] == str(PACKAGE.parent)
