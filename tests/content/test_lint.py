"""What an author of questionnaires is told, all at once."""

from readiness.content.lint import lint_content, needed_texts
from readiness.content.loader import read_bank
from tests.content.tiny import QUESTION, codes, say_all, tiny, write


def test_the_shipped_questionnaires_are_clean():
    assert lint_content() == ()


def test_a_whole_folder_with_all_its_words_is_clean(tmp_path):
    say_all(tiny(tmp_path))
    assert lint_content(tmp_path) == ()


def test_a_question_an_action_a_buyer_and_a_card_need_words(tmp_path):
    needed = set(needed_texts(read_bank(tiny(tmp_path))[0]))
    assert {
        "question/erp.one/levels/4",
        "action/act/first_step",
        "buyer/buyer/agent",
        "card/card/says",
    } <= needed


def test_a_missing_word_is_named_with_its_language(tmp_path):
    home = tiny(tmp_path)
    say_all(home)
    write(home, "texts/de/all.yaml", {"question/erp.one/ask": "Warum?"})
    problems = lint_content(home)
    assert {(p.code, p.file) for p in problems} == {("text_missing", "texts/de")}
    assert "question/erp.one/title" in {p.params["key"] for p in problems}
    assert "question/erp.one/ask" not in {p.params["key"] for p in problems}


def test_a_word_of_one_language_is_wanted_in_the_others(tmp_path):
    say_all(tiny(tmp_path), en={"page/greeting": "Hello"})
    assert [(p.file, p.params["key"]) for p in lint_content(tmp_path)] == [
        ("texts/de", "page/greeting"),
        ("texts/zh", "page/greeting"),
    ]


def test_an_action_and_a_gate_need_a_piece_to_start_with_of_whatever_kind(tmp_path):
    home = tiny(tmp_path)
    say_all(home)
    write(home, "texts/zh/all.yaml", {"starter/act/clause/body": "..."})
    missing = {p.params["key"] for p in lint_content(home) if p.file == "texts/zh"}
    assert "starter/erp.one" in missing
    assert "starter/act" not in missing


def test_structure_and_words_are_told_together(tmp_path):
    say_all(tiny(tmp_path))
    tiny(tmp_path, questions=[QUESTION, {**QUESTION, "id": "erp.two"}], buyers=[{"id": "x"}])
    write(tmp_path, "texts/zh/broken.yaml", "a: [")
    assert {"entry_invalid", "text_missing", "yaml_broken"} <= set(codes(lint_content(tmp_path)))


def test_a_folder_that_is_not_there_is_one_problem(tmp_path):
    (problem,) = lint_content(tmp_path / "nowhere")
    assert (problem.code, problem.file) == ("case_path_missing", str(tmp_path / "nowhere"))
