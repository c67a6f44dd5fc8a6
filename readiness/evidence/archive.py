"""Looks over a zip before any library unpacks it: members, real unpacked size, encryption, archives inside."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from readiness.evidence import limits
from readiness.evidence.reading import Trouble

_CHUNK = 65_536
_NESTED = (b"PK\x03\x04", b"\x1f\x8b\x08", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"BZh", b"\xfd7zXZ")
_CARRIED = ("word/embeddings/", "word/media/")
"""What a letter carries along is never opened, so an archive in there can do no harm."""
_LOCAL_HEADER = 30


def check_archive(data: bytes) -> Trouble | None:
    """The first reason not to unpack this archive.

    Sizes are measured by unpacking, not believed: a header may promise 10 bytes and the stream hold 10 GB.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, EOFError):
        return Trouble("archive_damaged")
    if len(members) > limits.ARCHIVE_MEMBERS:
        return Trouble("archive_too_many", params={"members": len(members), "limit": limits.ARCHIVE_MEMBERS})
    if any(m.flag_bits & 1 for m in members):
        return Trouble("encrypted")
    unpacked = 0
    for member in members:
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return Trouble("archive_damaged")
        start = True
        try:
            for chunk in _unpack(data, member):
                if start and chunk.startswith(_NESTED) and not member.filename.startswith(_CARRIED):
                    return Trouble("archive_nested", params={"member": member.filename[:200]})
                start = False
                unpacked += len(chunk)
                if _too_much(unpacked, len(data)):
                    limit = limits.ARCHIVE_UNPACKED // limits.MB
                    return Trouble("archive_bomb", params={"limit_mb": limit})
        except (zlib.error, struct.error):
            return Trouble("archive_damaged")
    return None


def _too_much(unpacked: int, packed: int) -> bool:
    ratio_limit = limits.ARCHIVE_RATIO * max(packed, limits.ARCHIVE_RATIO_FREE)
    return unpacked > min(limits.ARCHIVE_UNPACKED, ratio_limit)


def _unpack(data: bytes, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The member's bytes as its stream really gives them, whatever size its header states."""
    at = member.header_offset
    names = struct.unpack_from("<HH", data, at + 26)
    begin = at + _LOCAL_HEADER + sum(names)
    packed = memoryview(data)[begin : begin + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        yield bytes(packed)
        return
    stream = zlib.decompressobj(-15)
    pending = bytes(packed)
    while pending and not stream.eof:
        chunk = stream.decompress(pending, _CHUNK)
        pending = stream.unconsumed_tail
        if chunk:
            yield chunk
        elif not stream.eof and not pending:
            break


def members(data: bytes, suffixes: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """Name and content of every member with one of these endings; call only after `check_archive`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist():
            if member.filename.lower().endswith(suffixes):
                yield member.filename, b"".join(_unpack(data, member))
