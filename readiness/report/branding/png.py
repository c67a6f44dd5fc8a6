"""Is a PNG whole, and how large: every part with its check sum, the pixels as many as it says, without an image library."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_SIDE = 4000
"""Pixels; more would make a report of many megabytes and print no better."""
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Colour type -> numbers a pixel."""


def png_size(data: bytes) -> tuple[int, int] | None:
    """(width, height), or None for anything that is not a whole PNG of a size a page can use."""
    parts = list(_parts(data))
    if not data.startswith(SIGNATURE) or not parts or parts[0][0] != b"IHDR" or len(parts[0][1]) != 13:
        return None
    head = parts[0][1]
    width, height = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    depth, colour = head[8], head[9]
    if (
        not (0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE)
        or colour not in SAMPLES
        or parts[-1][0] != b"IEND"
    ):
        return None
    pixels = b"".join(part for name, part in parts if name == b"IDAT")
    least = height * (1 + (width * SAMPLES[colour] * depth + 7) // 8)
    return (width, height) if head[12] or _unpacks_to(pixels, least) else None


def _parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of each part; ends before the first that is cut off or damaged."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        name, end = data[at + 4 : at + 8], at + 8 + length
        if end + 4 > len(data) or zlib.crc32(data[at + 4 : end]) != int.from_bytes(
            data[end : end + 4], "big"
        ):
            return
        yield name, data[at + 8 : end]
        at = end + 4


def _unpacks_to(packed: bytes, size: int) -> bool:
    """Never unpacks more than it says it holds."""
    try:
        return len(zlib.decompressobj().decompress(packed, size + 1)) == size
    except zlib.error:
        return False
