"""Names of files: the same on every system, or refused."""

import pytest

from readiness.store.naming import free_name, is_hidden, is_safe, tidy


@pytest.mark.parametrize(
    "name", ["Katalog.csv", "供应商 清单.xlsx", "Angebot (2) – Müller & Co.pdf", "a..b", "Ω'$;`"]
)
def test_what_people_call_files_is_accepted(name):
    assert is_safe(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a/b",
        "a\\b",
        "a:b",
        "a*",
        "a?",
        'a"',
        "a|b",
        " a",
        "a ",
        "a.",
        "a\nb",
        "a\x00",
        "a\u2028b",
        ".hidden",
        "Thumbs.db",
        *["con", "NUL.csv", "com1.txt", "\ud800", "主" * 81],
    ],
)
def test_what_no_system_or_not_every_system_can_keep_is_refused(name):
    assert not is_safe(name)


def test_composed_letters_have_one_spelling():
    assert tidy("Mu\u0308ller") == "Müller"


def test_what_systems_leave_behind_is_hidden():
    assert is_hidden(".DS_Store")
    assert is_hidden("Thumbs.db")
    assert not is_hidden("thumbs.csv")


@pytest.mark.parametrize(
    ("taken", "free"),
    [([], "a.b.pdf"), (["A.B.PDF"], "a.b (2).pdf"), (["a.b.pdf", "a.b (2).pdf"], "a.b (3).pdf")],
)
def test_a_name_that_is_there_already_is_numbered(taken, free):
    assert free_name("a.b.pdf", taken) == free
    assert free_name("README", ["readme"]) == "README (2)"
