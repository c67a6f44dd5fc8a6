"""The few exceptions of this package; trouble that people cause is a Problem, never one of these.

ReadinessError
├── ContentError      the questionnaires cannot be used (every problem inside)
├── CaseError         nothing can be computed from this case (every problem inside)
├── UnknownId         a command names a thing that does not exist
├── NotAllowed        it exists, and their role there does not reach that far
├── StoreUnusable     the store cannot be opened, or holds what must not be served as good (every problem inside)
├── SaveFailed        an answer was not stored; nothing may say "saved"
├── Conflict          somebody else changed the same answer first
├── RoomClosed        a vote, a seat or points came when the room takes none
├── ReportFailed      the report could not be set
├── ClusterAbsent     no scheduler answers at the address, or the extra for it is not installed
├── NotServed         the app refuses an address that others could reach
├── NotConfigured     the app refuses to serve people who sign in: settings are missing (every one inside)
└── WorkerDied        a worker process ended in the middle of its work
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any


class ReadinessError(Exception):
    """Root of all exceptions this package raises on purpose; each survives the way back from a worker process."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[ReadinessError], args: tuple[Any, ...], known: dict[str, Any]) -> ReadinessError:
    """The same error without running its constructor, whose arguments are not the message."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(known)
    return error


class ContentError(ReadinessError):
    """The question bank has problems; `problems` holds every one of them."""

    def __init__(self, problems: Sequence[Any]) -> None:
        super().__init__(f"{len(problems)} problems in the questionnaires")
        self.problems = tuple(problems)


class CaseError(ReadinessError):
    """A case cannot be computed at all; `problems` says why, with file and field."""

    def __init__(self, problems: Sequence[Any]) -> None:
        super().__init__(f"{len(problems)} problems in the case")
        self.problems = tuple(problems)


class StoreUnusable(ReadinessError):
    """The store, or one file of it, cannot be used; `problems` says why."""

    def __init__(self, problems: Sequence[Any]) -> None:
        super().__init__(f"{len(problems)} problems in the store")
        self.problems = tuple(problems)


class UnknownId(ReadinessError):
    """A wish names an id that does not exist (kind and id as attributes)."""

    def __init__(self, kind: str, ident: str) -> None:
        super().__init__(f"unknown {kind}: {ident}")
        self.kind, self.ident = kind, ident


class NotAllowed(ReadinessError):
    """What somebody wants of a thing they may see goes beyond their role; out of reach it would be UnknownId."""

    def __init__(self, action: str) -> None:
        super().__init__(f"not allowed: {action}")
        self.action = action


class SaveFailed(ReadinessError):
    """The commit did not happen; the answer is not stored."""


class Conflict(ReadinessError):
    """Another writer was first: `version` and `value` are stored now, by whom and when.

    `before` is what stood at the version the change was based on: with it both changes can be told apart.
    """

    def __init__(
        self, version: int, value: Any, before: Any = None, by: str | None = None, at: datetime | None = None
    ) -> None:
        super().__init__(f"changed meanwhile, now version {version}")
        self.version, self.value, self.before, self.by, self.at = version, value, before, by, at


class RoomClosed(ReadinessError):
    """The room takes no such thing now: the round is over, the room is closed, the invitation revoked."""

    def __init__(self, room: str) -> None:
        super().__init__(f"not open in room {room}")
        self.room = room


class ReportFailed(ReadinessError):
    """The page setter gave up; its last words are the message."""


class NotServed(ReadinessError):
    """Without a login the app serves this machine alone; `address` is what was wished for."""

    def __init__(self, address: str) -> None:
        super().__init__(f"not a loopback address: {address}")
        self.address = address


class NotConfigured(ReadinessError):
    """Hosted mode lacks settings, or has impossible ones; `problems` names each."""

    def __init__(self, problems: Sequence[Any]) -> None:
        super().__init__(f"{len(problems)} problems in the settings")
        self.problems = tuple(problems)


class ClusterAbsent(ReadinessError):
    """No scheduler answers at `address`, or the extra `cluster` is not installed."""

    def __init__(self, address: str) -> None:
        super().__init__(f"no scheduler at {address}")
        self.address = address


class WorkerDied(ReadinessError):
    """The system or a library ended a worker process; nothing that was saved is touched by it."""
