"""`desk-check`: a folder of what a client handed over becomes an interview guide of open points, in one run."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from readiness.assess import judge
from readiness.cli.disk import make_folder, read_all, write
from readiness.cli.printing import note, tell, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.evidence.read import read_files
from readiness.examine import examine_read, only_currency
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.report.interview_guide import guide_json, guide_xlsx
from readiness.report.interview_paper import guide_pdf
from readiness.report.view.file_lines import file_lines
from readiness.report.view.interview import guide
from readiness.world.world import load_world

PAPER, SHEET, DATA = "interview-guide.pdf", "interview-guide.xlsx", "interview-guide.json"


def desk_check(wish: Namespace) -> int:
    """Nobody was asked yet: whatever no file shows is an open point. Raises CaseError for a folder without files."""
    files = {name: read_all([str(path)])[str(path)] for name, path in _handed_over(wish.folder).items()}
    bank, on = load_bank(), wish.on or date.today()
    world = load_world(on)
    dossier = read_files(list(files.items()))
    firm = wish.folder.resolve().name[:200]
    case = Case(name=firm, on=on, currency=only_currency(dossier, world) or "EUR")
    examined = examine_read(bank, case, dossier, world)
    assessment = judge(bank, case, examined.findings, examined.problems)
    say = words_of(wish.lang, on, case.currency)
    found = guide(assessment, dossier.heads, bank, say)
    to_fix = file_lines(examined.findings, examined.problems, bank, say)
    make_folder(wish.out)
    write(wish.out / PAPER, guide_pdf(found, firm, on, say))
    write(wish.out / SHEET, guide_xlsx(found, to_fix, on, say))
    write(wish.out / DATA, guide_json(found, to_fix, firm, on))
    for name in (PAPER, SHEET, DATA):
        note(say("cli/written", file=str(wish.out / name)))
    for head in found.files:
        tell(f"{head.file}: {head.format} ({head.tier}, {say.number(head.records)})")
    tell(say("interview/summary", files=len(files), open=len(found.points), shown=len(found.shown)))
    for point in found.points:
        if point.gate or point.why in ("denied", "read"):
            tell(f"  [{point.said}] {point.title}: {point.ask}")
    return 0


def _handed_over(folder: Path) -> dict[str, Path]:
    """Plain files of the folder and those below it, by their way from it; hidden ones and links stay outside."""
    if not folder.is_dir():
        raise CaseError([Problem(code="case_path_missing", file=str(folder))])
    found = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and not _hidden(path.relative_to(folder))
    }
    if not found:
        raise CaseError([Problem(code="desk_check_empty", file=str(folder))])
    return found


def _hidden(path: Path) -> bool:
    return any(part.startswith((".", "~$")) for part in path.parts)
