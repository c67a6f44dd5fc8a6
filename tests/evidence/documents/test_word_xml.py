"""What a person sees in Word is read; what is deleted, moved away, hidden or set for layout is not."""

from readiness.evidence.documents import word_xml
from readiness.evidence.documents.word_xml import WordPart
from tests.evidence.documents.word_files import body


def run(text, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def lines(xml, first=1):
    part = WordPart(first)
    assert part.read(body(xml)) is None
    return [(line.paragraph, line.cells) for line in part.lines]


def test_runs_of_a_paragraph_are_one_line_and_tabs_divide_it():
    xml = f"<w:p>{run('Gültig ')}{run('bis')}<w:r><w:tab/><w:t>31.12.2027</w:t></w:r></w:p>"
    assert lines(xml) == [(1, ["Gültig bis", "31.12.2027"])]


def test_a_tab_stop_is_no_tab():
    assert lines(
        f'<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="99"/></w:tabs></w:pPr>{run("A")}</w:p>'
    ) == [(1, ["A"])]


def test_a_line_break_starts_a_line_of_the_same_paragraph():
    xml = "<w:p><w:r><w:t>Werk 1</w:t><w:br/><w:t>73430 Aalen</w:t></w:r></w:p><w:p/>"
    assert lines(xml) == [(1, ["Werk 1"]), (1, ["73430 Aalen"]), (2, [""])]


def test_deleted_moved_and_hidden_text_is_not_there():
    xml = (
        f"<w:p><w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:ins>{run('neu')}</w:ins>"
        f"<w:moveFrom>{run('weg')}</w:moveFrom>{run('geheim', '<w:vanish/>')}</w:p>"
    )
    assert lines(xml) == [(1, ["neu"])]


def test_the_second_copy_of_a_text_box_is_left_out():
    box = f"<w:txbxContent><w:p>{run('Kasten')}</w:p></w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    xml = (
        f'<w:p><w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert [cells for _, cells in lines(xml) if any(cells)] == [["Kasten"]]


def test_cells_of_a_table_row_stand_side_by_side():
    def cell(*paragraphs):
        return "<w:tc>" + "".join(f"<w:p>{run(p)}</w:p>" for p in paragraphs) + "</w:tc>"

    xml = f"<w:tbl><w:tr>{cell('Standort')}{cell('Aalen', 'Ulm')}</w:tr></w:tbl><w:p>{run('Ende')}</w:p>"
    assert lines(xml) == [(1, ["Standort", "Aalen"]), (3, ["Ulm"]), (4, ["Ende"])]


def test_headings_open_sections_and_list_items_that_are_sentences_do_not():
    part = WordPart()
    style = '<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>'
    item = '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>'
    part.read(
        body(
            f"<w:p>{style}{run('Haftung')}</w:p><w:p>{item}{run('Lieferzeit')}</w:p>"
            f"<w:p>{item}{run('Wir liefern.')}</w:p>"
        )
    )
    assert [line.head for line in part.lines] == [True, True, False]


def test_a_type_definition_is_refused():
    trouble = WordPart().read(b'<!DOCTYPE d [<!ENTITY x "y">]><d/>')
    assert trouble is not None
    assert trouble.code == "xml_dtd"


def test_a_book_is_refused(monkeypatch):
    monkeypatch.setattr(word_xml, "MOST_CHARACTERS", 10)
    trouble = WordPart().read(body(f"<w:p>{run('a' * 11)}</w:p>"))
    assert trouble is not None
    assert trouble.code == "document_too_long"
