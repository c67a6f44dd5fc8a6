"""Files handed in, on disk under the hash of their content: written once, never changed, checked when read."""

from __future__ import annotations

import os
import secrets
from hashlib import sha256
from pathlib import Path

from readiness.errors import SaveFailed, StoreUnusable
from readiness.model.place import Problem
from readiness.store.disk import sync_folder, write_durably


class FileFolder:
    """One folder for all cases; the same content handed in twice lies there once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, data: bytes) -> str:
        """The content's hash, once the content is durable. Raises SaveFailed when it is not."""
        name = sha256(data).hexdigest()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self.is_whole(name):
                draft = self._folder / f".{name}.{secrets.token_hex(4)}"
                write_durably(draft, data)
                os.replace(draft, self._folder / name)
                sync_folder(self._folder)
        except OSError as error:
            raise SaveFailed(f"file not stored: {error}") from error
        return name

    def keep_again(self, data: bytes) -> None:
        """For the moment before a case names the file: another case may have been purged with it since."""
        if not self.has(sha256(data).hexdigest()):
            self.keep(data)

    def has(self, name: str) -> bool:
        return (self._folder / name).is_file()

    def is_whole(self, name: str) -> bool:
        """True if the content is there and still what its name says."""
        try:
            with (self._folder / name).open("rb") as stored:
                digest = sha256()
                while block := stored.read(1 << 20):
                    digest.update(block)
        except OSError:
            return False
        return digest.hexdigest() == name

    def content(self, name: str, shown_as: str) -> bytes:
        """Raises StoreUnusable rather than hand out what was changed on disk."""
        try:
            data = (self._folder / name).read_bytes()
        except OSError as error:
            raise StoreUnusable((Problem(code="store_file_missing", file=shown_as),)) from error
        if sha256(data).hexdigest() != name:
            raise StoreUnusable((Problem(code="store_file_changed", file=shown_as),))
        return data

    def forget(self, name: str) -> None:
        """What a process that died on the way left of it goes too."""
        for path in (self._folder / name, *self._folder.glob(f".{name}.*")):
            path.unlink(missing_ok=True)
