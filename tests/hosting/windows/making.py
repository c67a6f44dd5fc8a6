"""A folder as the build makes it, of a few small parts."""

import struct


def distribution(packages, name, *, licence="MIT", needs=(), tag="py3-none-any", file="LICENSE"):
    """One installed package, as far as its own words go."""
    folder = packages / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    lines = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", f"License-Expression: {licence}"]
    lines += [f"Requires-Dist: {need}" for need in needs]
    (folder / "METADATA").write_text("\n".join(lines) + "\n\nWords.\n", "utf-8")
    (folder / "WHEEL").write_text(f"Wheel-Version: 1.0\nTag: {tag}\n", "utf-8")
    if file:
        (folder / file).write_text(f"The licence of {name}.\n", "utf-8")
    return folder


def program(path, machine=0x8664):
    """The first bytes of a Windows program for a kind of processor."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40)
    path.write_bytes(head + b"PE\0\0" + struct.pack("<H", machine))


def module(packages, name, text):
    path = packages / f"{name.replace('.', '/')}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
