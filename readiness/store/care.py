"""Looking after the store as a whole: is it whole, a copy of it, a copy put back. The operator's alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from readiness.model.place import Problem
from readiness.store import backups, check, damage
from readiness.store.engines import Engines
from readiness.store.files import FileFolder
from readiness.store.guard import Eyes, Guarded, guarded
from readiness.store.transactions import Listener, Transactions


class Care(Guarded):
    def __init__(self, engines: Engines, folder: Path, clock: Callable[[], datetime]) -> None:
        super().__init__(Eyes(Transactions(engines), clock))
        self._engines = engines
        self.clock = clock
        self._files = FileFolder(folder / "evidence")
        self._backups = folder / "backups"

    @guarded("store.care")
    def close(self) -> None:
        """Once the running change is through; later ones are refused."""
        self.eyes.transactions.close()

    @guarded("store.care")
    def verify(self) -> tuple[Problem, ...]:
        """Everything the store can know about itself, every byte read; empty = all stands."""
        path = self._engines.path
        if path is not None and damage.is_damaged(path):
            return (Problem(code="store_damaged", file=path.name, params={"kept": path.name}),)
        return self.read(lambda connection: check.everything(connection, self._files))

    @guarded("store.care")
    def backup(self, path: Path) -> None:
        """A complete copy of the database in a new file, while people go on working."""
        backups.write_backup(self._engines, path)

    @guarded("store.care")
    def keep_backup(self) -> Path | None:
        """One more of the last ten; None where nothing changed since the newest."""
        return backups.keep_backup(self._engines, self._backups, self.clock())

    @guarded("store.care")
    def drop_backups(self, purged: datetime, outlived: datetime | None = None) -> tuple[str, ...]:
        """Names of those that went: made before `purged` and holding a case that is gone for good, or before `outlived`.

        The newest always stays.
        """
        dropped = backups.drop_old(self._engines, self._backups, purged, outlived)
        return tuple(path.stem for path in dropped)

    @guarded("store.restore")
    def restore(self, backup: Path) -> tuple[Problem, ...]:
        """Everything as the backup holds it; what stood before becomes a backup itself."""
        if not backups.is_good(backup):
            return (Problem(code="store_backup_bad", file=backup.name),)
        with self.eyes.transactions.one_writer:
            self.keep_backup()
            self.write(lambda connection: backups.put_back(backup, connection))
        return ()

    @guarded("store.care")
    def ready(self) -> bool:
        """Whether a change could be stored at this moment."""
        return self.eyes.transactions.ready()

    @guarded("store.care")
    def listen(self, listener: Listener) -> None:
        self.eyes.transactions.listen(listener)
