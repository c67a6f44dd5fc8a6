"""The page setter reads one job and writes one PDF; user text reaches it as data alone."""

from readiness.report.fonts import font_folders
from readiness.report.typeset import typeset
from tests.report.reading import text_of

PAGE = '#set document(date: none)\n#set text(font: "Noto Sans")\n#json(bytes(sys.inputs.data)).said'


def test_what_is_data_is_printed_and_not_run(tmp_path):
    (tmp_path / "main.typ").write_text(PAGE, "utf-8")
    said = r"#read(\"/etc/passwd\") $x$ *b*"
    job = {
        "templates": str(tmp_path),
        "template": "main.typ",
        "fonts": [str(f) for f in font_folders()],
        "data": [f'{{"said": "{said}"}}', '{"said": "other"}'],
    }
    pdf, other = typeset(job)
    assert pdf.startswith(b"%PDF")
    assert '#read("/etc/passwd") $x$ *b*' in text_of(pdf)
    assert "other" in text_of(other)
    assert list(typeset(job)) == [pdf, other]
