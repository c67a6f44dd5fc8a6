"""llms.txt: title, summary, sections with links."""

import pytest

from readiness.evidence.readers.llms_txt import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.website.saying import LLMS, ROBOTS, codes, lines_of


def seen(text):
    return read(text.encode(), Hint())


def test_links_are_read_with_section_and_line():
    reading = seen(LLMS)
    assert (reading.format, reading.tier, reading.records) == ("llms-txt", "conformant", 2)
    first = lines_of(reading)[0]
    assert (first["row"], first["section"], first["link_text"]) == (9, "Products", "Catalogue")
    assert (first["title"], first["summary"]) == (
        "Spindelbau Beispiel",
        "Motor spindles for milling and grinding, built in Aalen.",
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (LLMS + "\n# Another title\n", "llms_titles"),
        (LLMS + "Some prose\n", "llms_no_link"),
        (LLMS + "- [](https://a.example)\n", "llms_link"),
        (LLMS + "- [Mail](mailto:a@b.example)\n", "llms_link"),
        ("# Firm\n\n> Summary\n\n## Docs\n", "llms_empty"),
    ],
)
def test_what_breaks_the_structure_is_named(text, code):
    reading = seen(text)
    assert (code in codes(reading), reading.tier) == (True, "parsable")


def test_a_guide_without_links_holds_no_record():
    reading = seen("# Firm\n\n> Summary\n\n## Docs\n")
    assert (reading.records, lines_of(reading)[0]["url"]) == (0, None)


@pytest.mark.parametrize(
    "text", [ROBOTS, "# Export\nArtikel;Bestand\n1;2\n", "#;a;b\n1;2;3\n", "Hello\n- [a](b)\n"]
)
def test_tables_and_other_texts_are_left_alone(text):
    assert not recognises(text.encode())
