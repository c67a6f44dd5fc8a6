"""What the store hands out: frozen values, none of them tied to a database connection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from readiness.model.access import HOME
from readiness.model.case import Answer, Case, EvidenceFile
from readiness.model.place import Problem

Kind = Literal[
    "head", "answer", "file", "request", "plan", "action", "mark", "room", "seat", "vote", "points",
    "workspace", "member", "audit",
]  # fmt: skip
"""What an event speaks of: everything that has no events of its own; one answer; one file; one request to a
supplier; the agreed plan without its actions; one action of it; the case being deleted, or the workspace it is in. Of
a room: what all in it share, one seat, one vote, one seat's points. Of a workspace: itself, one member, one entry of
its audit log."""
FRAME = ""
"""The subject of what all in a room or a workspace share."""
WORKSPACE = "workspace"
"""The subject of the mark that says in which workspace a case is."""
PartKind = Literal["head", "answer", "file", "request", "plan", "action"]
"""What a person may take back or bring back by itself."""
PARTS: frozenset[Kind] = frozenset(get_args(PartKind))


@dataclass(frozen=True)
class Saved:
    """Exists only after the commit: whoever holds one may say "saved"."""

    version: int
    at: datetime


@dataclass(frozen=True)
class CaseCard:
    """One line in the list of cases."""

    id: str
    name: str
    created: datetime
    changed: datetime
    workspace: str = HOME


@dataclass(frozen=True)
class StoredFile:
    """A file handed in: its content's hash is its name on disk."""

    hints: EvidenceFile
    sha256: str
    size: int


@dataclass(frozen=True)
class CaseState:
    """A case as of now, with the versions the next change has to name (0 = never set)."""

    id: str
    case: Case
    version: int
    """Of the head: everything that has no events of its own."""
    answer_versions: Mapping[str, int]
    file_versions: Mapping[str, int]
    files: Mapping[str, StoredFile]
    request_versions: Mapping[str, int] = field(default_factory=dict)
    plan_version: int = 0
    action_versions: Mapping[str, int] = field(default_factory=dict)
    workspace: str = HOME


@dataclass(frozen=True)
class AnswerEvent:
    """One entry of an answer's history; `answer` is None where the answer was taken back."""

    version: int
    answer: Answer | None
    author: str | None
    at: datetime
    bank_version: str | None
    restores: int | None
    """Set on an undo: the version whose answer came back (0 = none yet)."""


@dataclass(frozen=True)
class CaseChange:
    """That something was changed, by whom and when; what stood then, `state_at` tells."""

    kind: Kind
    subject: str
    version: int
    author: str | None
    at: datetime


@dataclass(frozen=True)
class CaseRead:
    """A case folder or zip as read; `case` is None where nothing can be computed from it.

    `files` holds exactly the files that `case.evidence` names.
    """

    case: Case | None
    files: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Imported:
    """`case_id` is None where the archive was refused; problems may stand beside an id too."""

    case_id: str | None
    problems: tuple[Problem, ...] = ()
