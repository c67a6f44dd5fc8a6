"""The customer of a connected product gets a sheet of its data, and the contract settles what the maker may use."""

from readiness.checks.base import Seen, check
from readiness.checks.documents.papers import Paper, papers, weakest_assurance
from readiness.checks.licence.statements import statements_of
from readiness.evidence.document import Statements, Terms

SHEET = ("data_types", "data_format", "data_volume", "real_time", "data_storage", "data_access")
"""What Art. 3(2) of Regulation (EU) 2023/2854 asks to be told before the contract."""
CLAUSE = "data_licence"


@check("data_act.sheet_and_clause", ref="K7")
def sheet_and_clause(statements: Statements | None, terms: Terms | None) -> Seen:
    """Levels as the question's anchors: 1 a sheet with gaps alone, 2 sheet or clause, 3 both. Where neither was
    found, another paper may hold it: unknown."""
    sheets = statements_of(statements, "data_sheet")
    clauses = [paper for paper in papers(terms) if paper.says_yes(CLAUSE)]
    if not sheets and not clauses:
        return Seen.no_evidence()
    sheet = max(sheets, key=lambda p: (len(_stated(p)), p.file), default=None)
    missing = tuple(f for f in SHEET if sheet is not None and f not in _stated(sheet))
    whole = sheet is not None and not missing
    used = [*([sheet] if sheet else []), *clauses[:1]]
    return Seen(
        level=3.0 if whole and clauses else 2.0 if whole or clauses else 1.0,
        params={"sheet": sheet is not None, "clause": bool(clauses), "missing": missing},
        places=tuple(place for paper in used for place in paper.places(*SHEET, CLAUSE)),
        assurance=weakest_assurance(used, *SHEET, CLAUSE),
        whole_file=False,
    )


def _stated(paper: Paper) -> tuple[str, ...]:
    return tuple(field for field in SHEET if paper.all(field))
