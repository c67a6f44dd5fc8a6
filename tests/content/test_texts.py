"""Words by key and language."""

import pytest

from readiness.content.texts import Texts, read_texts, texts
from tests.content.tiny import codes, write


def test_nested_entries_become_keys_and_lists_are_numbered(tmp_path):
    write(
        tmp_path,
        "texts/en/a.yaml",
        {"question": {"erp.x": {"ask": "Why?", "proof": ["one", "two"]}}, "empty": None},
    )
    write(tmp_path, "texts/en/notes.txt", "not a text file")
    said, problems = read_texts("en", tmp_path)
    assert problems == ()
    assert said("question/erp.x/ask") == "Why?"
    assert said.list("question/erp.x/proof") == ["one", "two"]
    assert said.list("question/erp.x/nothing") == []
    assert not said.has("empty")


def test_numbers_and_yes_become_text(tmp_path):
    write(tmp_path, "texts/en/a.yaml", "a: 4\n")
    assert read_texts("en", tmp_path)[0]("a") == "4"


def test_a_key_in_two_files_is_a_problem(tmp_path):
    write(tmp_path, "texts/en/a.yaml", {"a": {"b": "one"}})
    write(tmp_path, "texts/en/b.yaml", {"a": {"b": "two"}})
    _, (problem,) = read_texts("en", tmp_path)
    assert (problem.code, problem.file, problem.params) == ("text_twice", "texts/en/b.yaml", {"key": "a/b"})


def test_a_broken_file_leaves_the_others_readable(tmp_path):
    write(tmp_path, "texts/en/a.yaml", "a: [")
    write(tmp_path, "texts/en/b.yaml", {"b": "there"})
    said, problems = read_texts("en", tmp_path)
    assert codes(problems) == ["yaml_broken"]
    assert said("b") == "there"


def test_a_file_without_keys_is_a_problem(tmp_path):
    write(tmp_path, "texts/en/a.yaml", "- one\n- two\n")
    assert codes(read_texts("en", tmp_path)[1]) == ["yaml_not_mapping"]


def test_a_language_without_a_folder_is_a_problem(tmp_path):
    said, problems = read_texts("zh", tmp_path)
    assert (dict(said.words), codes(problems)) == ({}, ["content_missing"])


def test_placeholders_are_filled_and_a_text_without_parameters_is_left_alone():
    said = Texts("en", {"a": "{n} of {total}", "b": "{kept}"})
    assert said("a", n=1, total=2) == "1 of 2"
    assert said("b") == "{kept}"


def test_a_missing_key_is_a_fault_of_ours_and_loud():
    with pytest.raises(KeyError, match="no/such/key"):
        texts("en")("no/such/key")


def test_the_shipped_texts_are_read_once():
    assert texts("de") is texts("de")
    assert texts("de").lang == "de"
