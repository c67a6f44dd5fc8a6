"""Logos and a `branding.yaml` as a consultant would hand them in, made here byte by byte."""

import struct
import zlib

YAML = b"""colours: {primary: "#7A1F5C", ink: "#222222"}
cover: "Prepared by #strong[Muster] & Partner"
method: |
  We look at files
  first.

  Then we talk. $x^2$
"""
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">'
    b'<rect width="120" height="40" fill="#0B5D66"/></svg>'
)


def png(width=3, height=2, colour=6, pixels=None):
    """A whole PNG of one colour."""
    samples = {0: 1, 2: 3, 6: 4}[colour]
    rows = b"".join(b"\0" + b"\x7f" * width * samples for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows if pixels is None else pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _part(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
