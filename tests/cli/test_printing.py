"""Problems reach the terminal also where the texts that would tell them are what is broken."""

from readiness.cli import printing
from readiness.errors import ContentError
from readiness.model.place import Place, Problem

BROKEN = Problem(
    code="yaml_broken",
    file="texts/en/x.yaml",
    where=Place(file="texts/en/x.yaml", row=7),
    params={"said": "twice"},
)


def test_a_problem_is_told_in_the_readers_language(capsys):
    printing.say_problems(
        [
            Problem(
                code="case_key_missing", file="case.yaml", params={"field": "on", "key": "on", "known": ""}
            )
        ],
        "de",
    )
    assert "case.yaml" in capsys.readouterr().err


def test_broken_texts_are_told_by_code_and_place(monkeypatch, capsys):
    def no_texts(*_):
        raise ContentError([BROKEN])

    monkeypatch.setattr(printing, "words_of", no_texts)
    printing.say_problems([BROKEN], "en")
    assert capsys.readouterr().err == "texts/en/x.yaml, 7: yaml_broken {'said': 'twice'}\n"
