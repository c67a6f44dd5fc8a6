"""A case as one zip: packed the same way every time, unpacked without believing a word of its directory."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import PurePosixPath

from readiness.model.place import Place, Problem
from readiness.store.caps import CASE_BYTES, EVIDENCE_BYTES, FILES, MEGABYTE, ZIP_RATIO
from readiness.store.case_yaml import FILE
from readiness.store.naming import is_hidden, tidy

FOLDER = "evidence"
_ZIP_START = (1980, 1, 1, 0, 0, 0)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BLOCK = 1 << 20


def pack(case_yaml: bytes, files: Mapping[str, bytes]) -> bytes:
    """The same case gives the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _add(archive, FILE, case_yaml)
        for name in sorted(files):
            _add(archive, f"{FOLDER}/{name}", files[name])
    return out.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """A file that packs as tightly as a bomb is left unpacked, or our own import would refuse it."""
    entry = zipfile.ZipInfo(name, _ZIP_START)
    entry.external_attr = 0o600 << 16
    tight = len(zlib.compress(data)) * ZIP_RATIO < len(data) * 2
    archive.writestr(entry, data, zipfile.ZIP_STORED if tight else zipfile.ZIP_DEFLATED)


def unpack(data: bytes, file: str) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    """Path within the case -> content, or the problems that made us refuse the whole archive.

    `case.yaml` and `evidence/...` are all that is unpacked; one folder around them is seen through.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            problems = tuple(_refusals(archive, file))
            return ({}, problems) if problems else _contents(archive, file)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        UnicodeDecodeError,
        ValueError,
        OSError,
    ):
        return {}, (Problem(code="case_zip_broken", file=file),)


def _refusals(archive: zipfile.ZipFile, file: str) -> Iterator[Problem]:
    """Everything the directory itself gives away; sizes are counted again while unpacking."""
    entries = archive.infolist()
    if len(entries) > FILES:
        yield Problem(code="case_zip_too_many", file=file, params={"files": len(entries), "most": FILES})
        return
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        where = Place(file=file, field=name if name.isprintable() else ascii(name)[1:-1])
        if _leads_outside(entry):
            yield Problem(code="case_zip_path", file=file, where=where)
        if entry.flag_bits & 0x1:
            yield Problem(code="case_zip_locked", file=file, where=where)
        if entry.compress_type not in _METHODS:
            yield Problem(code="case_zip_method", file=file, where=where)
        if entry.file_size > max(entry.compress_size, 1) * ZIP_RATIO:
            yield Problem(code="case_zip_bomb", file=file, where=where)
        if tidy(name).lower() in seen:
            yield Problem(code="case_zip_twice", file=file, where=where)
        seen.add(tidy(name).lower())


def _leads_outside(entry: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(entry.filename).parts
    return (
        entry.filename.startswith("/")
        or "\\" in entry.filename
        or ":" in entry.filename
        or ".." in parts
        or stat.S_ISLNK(entry.external_attr >> 16)
    )


def _contents(archive: zipfile.ZipFile, file: str) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    home = _home([entry.filename for entry in entries])
    found: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        path = tidy(entry.filename.removeprefix(home))
        if not entry.filename.startswith(home) or not _belongs(path):
            continue
        content = _read(archive, entry)
        total += len(content)
        if len(content) > EVIDENCE_BYTES or total > CASE_BYTES:
            most = (EVIDENCE_BYTES if len(content) > EVIDENCE_BYTES else CASE_BYTES) // MEGABYTE
            where = Place(file=file, field=entry.filename)
            return {}, (Problem(code="case_zip_too_large", file=file, where=where, params={"most": most}),)
        found[path] = content
    return found, ()


def _home(names: list[str]) -> str:
    """ "" or "firm/": people zip the folder as often as what is in it."""
    tops = {name.split("/")[0] for name in names if not _is_litter(name)}
    if FILE not in names and len(tops) == 1 and f"{next(iter(tops))}/{FILE}" in names:
        return f"{tops.pop()}/"
    return ""


def _is_litter(name: str) -> bool:
    return name.startswith("__MACOSX/") or is_hidden(name.rsplit("/", 1)[-1])


def _belongs(path: str) -> bool:
    return path == FILE or (path.startswith(f"{FOLDER}/") and not _is_litter(path))


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """At most one block more than allowed, whatever the directory says about the size."""
    blocks: list[bytes] = []
    size = 0
    with archive.open(entry) as stream:
        while size <= EVIDENCE_BYTES and (block := stream.read(_BLOCK)):
            blocks.append(block)
            size += len(block)
    return b"".join(blocks)
