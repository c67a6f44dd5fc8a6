"""A sheet of cells as a reader hands it over, and where in it the table begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from readiness.evidence import limits
from readiness.evidence.reading import Hint
from readiness.evidence.tables import puris
from readiness.evidence.tables.batch import Batch, Row, batches_of
from readiness.evidence.tables.cells import is_empty, show
from readiness.evidence.tables.columns import Columns, match_columns, side_by_side
from readiness.evidence.tables.vocabulary import KINDS, joined, plain, vocabulary, words

_CANDIDATES = 3


@dataclass(frozen=True)
class Grid:
    """`rows()` may be called again: a table is walked twice, once to learn its manners and once to read it."""

    name: str | None
    rows: Callable[[], Iterator[Row]]
    errors: frozenset[tuple[int, int]] = frozenset()
    """Cells (row, column from 1) that hold an error instead of a value."""
    quick: Callable[[int], Iterator[Batch] | None] = lambda after: None
    """The rows below the header as columns, where the format has a shorter way to them than row by row."""

    def below(self, header_row: int) -> Iterator[Batch]:
        """Every row after the header, the empty ones too."""
        quick = self.quick(header_row)
        return quick if quick is not None else batches_of(r for r in self.rows() if r[0] > header_row)


@dataclass(frozen=True)
class Layout:
    """Where the header stands and what its columns mean."""

    header_row: int
    headers: tuple[str, ...]
    columns: Columns
    rivals: tuple[Columns, ...] = ()


def filled_rows(grid: Grid) -> Iterator[Row]:
    return (row for row in grid.rows() if not all(map(is_empty, row[1])))


def find_layout(grid: Grid, hint: Hint) -> Layout | None:
    """The row that reads most like a header and the kind it fits best; None where no row does.

    A kind fits only if its own key (the article, the part, the order) has a column.
    """
    best: Layout | None = None
    for at, headers in _candidates(grid, hint):
        fits = _fits(headers, hint)
        if fits and (best is None or fits[0].score > best.columns.score):
            best = Layout(at, headers, fits[0], tuple(fits[1:]))
    return best


def _fits(headers: Sequence[str], hint: Hint) -> list[Columns]:
    """Kinds that fit, best first; a stranger's header lets only a kind through that knows it, or a confirmed one."""
    message = puris.message_of(headers)
    told = puris.KIND_OF[message] if message else hint.kind
    kinds: tuple[str, ...] = (told,) if told in KINDS else KINDS
    strange = words().stranger.intersection(map(joined, headers))
    if hint.kind is None and not hint.columns and strange:
        kinds = tuple(kind for kind in kinds if strange <= vocabulary(kind).names)
    found = [
        side_by_side(match_columns(headers, vocabulary(kind), hint.columns), headers, hint) for kind in kinds
    ]
    keyed = [c for c in found if _has_keys(c) and _has_signs(c, hint) and len(c.by_field) > 1]
    keyed = [c for c in keyed if hint.kind == c.kind or not _rather_another(c, headers)]
    return sorted(keyed, key=lambda c: -c.score)


def _has_keys(columns: Columns) -> bool:
    return all(f.name in columns.by_field for f in vocabulary(columns.kind).shape.fields if f.filled)


def _has_signs(columns: Columns, hint: Hint) -> bool:
    """Some kinds share their key with others; what a person confirmed needs no further sign."""
    groups = vocabulary(columns.kind).signs
    enough = all(sum(field in columns.by_field for field in of) >= least for of, least in groups)
    return hint.kind == columns.kind or enough


def _rather_another(columns: Columns, headers: Sequence[str]) -> bool:
    """Whether the table has what its kind never has and another kind always does."""
    for kind, fields in vocabulary(columns.kind).unlike:
        other = match_columns(headers, vocabulary(kind), {}).by_field
        if all(name in other for name in fields):
            return True
    return False


def _candidates(grid: Grid, hint: Hint) -> list[tuple[int, tuple[str, ...]]]:
    """The few rows near the top that hold most confirmed headers, then most known names."""
    confirmed = {plain(h) for h in hint.columns.values() if h}
    rated: list[tuple[int, int, int, tuple[str, ...]]] = []
    for at, cells in islice(filled_rows(grid), limits.HEADER_ROWS):
        headers = tuple(show(c) for c in cells)
        meant = sum(plain(h) in confirmed for h in headers)
        known = _known_names(headers)
        if meant or known:
            rated.append((-meant, -known, at, headers))
    return [(at, headers) for _, _, at, headers in sorted(rated)[:_CANDIDATES]]


def _known_names(headers: Sequence[str]) -> int:
    forms = {joined(h) for h in headers if h}
    return len(forms & _all_names())


@cache
def _all_names() -> frozenset[str]:
    return frozenset(form for kind in KINDS for field in vocabulary(kind).fields for form in field.names)
