"""Whether a folder can run on Windows, as far as it can be told from another system."""

from __future__ import annotations

import ast
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from hosting.windows.licences import described, distributions
from hosting.windows.target import PACKAGES, windows

_NOT_EMBEDDED = {"ensurepip", "idlelib", "lib2to3", "tkinter", "turtle", "turtledemo", "venv"}
"""Of the standard library, what the embeddable Python leaves out."""
_NOT_THERE = {"fcntl", "grp", "posix", "pwd", "pty", "resource", "readline", "syslog", "termios", "curses"}
"""What no Python on Windows has."""
_X86_64 = 0x8664
_NATIVE = (".dll", ".exe", ".pyd")


def troubles(folder: Path, python: str, longest: int, spared: set[str]) -> list[str]:
    """Empty where every part is for Windows, every import finds its module, and every path is short enough."""
    packages = folder / PACKAGES
    found = [f"for another system: {d.name}" for d in distributions(packages) if not _for_windows(d)]
    found += [f"not for 64-bit Windows: {p.relative_to(folder)}" for p in _foreign(folder)]
    found += _lacking(packages, python)
    found += [f"nowhere to import: {name}" for name in sorted(_unresolved(packages, spared))]
    paths = (p.relative_to(folder.parent).as_posix() for p in folder.rglob("*") if p.is_file())
    return found + [f"path too long: {path}" for path in sorted(paths) if len(path) > longest]


def _for_windows(distribution: Path) -> bool:
    tags = described_tags(distribution)
    return all(tag.endswith(("-any", "-win_amd64")) for tag in tags) and bool(tags)


def described_tags(distribution: Path) -> list[str]:
    lines = (distribution / "WHEEL").read_text("utf-8").splitlines()
    return [line.partition(":")[2].strip() for line in lines if line.startswith("Tag:")]


def _foreign(folder: Path) -> list[Path]:
    native = [p for p in folder.rglob("*") if p.suffix.lower() in _NATIVE and not _is_launcher(p)]
    return [p for p in native if machine(p) != _X86_64] + [
        p for p in folder.rglob("*") if p.suffix in (".so", ".dylib")
    ]


def _is_launcher(path: Path) -> bool:
    """Small starters that packages carry for every kind of Windows."""
    return path.suffix.lower() == ".exe" and path.parent.name != "python"


def machine(path: Path) -> int | None:
    """The kind of processor a Windows program is for; None for what is none."""
    with path.open("rb") as stream:
        head = stream.read(0x40)
        if len(head) < 0x40 or head[:2] != b"MZ":
            return None
        stream.seek(struct.unpack_from("<I", head, 0x3C)[0])
        signature = stream.read(6)
    return struct.unpack_from("<H", signature, 4)[0] if signature[:4] == b"PE\0\0" else None


def _lacking(packages: Path, python: str) -> list[str]:
    """What packages say they need on Windows and do not find, as `pip check` would there."""
    about = [described(d) for d in distributions(packages)]
    there = {canonicalize_name(str(a["Name"])): str(a["Version"]) for a in about}
    found = []
    for one in about:
        for text in one.get_all("Requires-Dist", []):
            need = Requirement(str(text))
            if need.marker is not None and not need.marker.evaluate(windows(python)):
                continue
            version = there.get(canonicalize_name(need.name))
            if version is None or not need.specifier.contains(version, prereleases=True):
                found.append(f"{one['Name']} needs {need.name}{need.specifier}, there is {version or 'none'}")
    return found


def _unresolved(packages: Path, spared: set[str]) -> set[str]:
    """Modules the product imports that are neither Python's own on Windows nor in the folder.

    What makes the sample firms lies among the data and is not run.
    """
    own = (set(sys.stdlib_module_names) | {"__future__"}) - _NOT_EMBEDDED - _NOT_THERE
    return {
        name
        for path in (packages / "readiness").rglob("*.py")
        if "_data" not in path.parts
        for name in _imported(ast.parse(path.read_text("utf-8")))
        if name.partition(".")[0] not in own | spared and not _stands(packages, name)
    }


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def _stands(packages: Path, name: str) -> bool:
    """As a folder, a module, or a module in machine code under any of its tags; inside one of those it is believed."""
    at = packages
    for part in name.split("."):
        if any(at.glob(f"{part}.py*")) or any(at.glob(f"{part}.*.pyd")):
            return True
        at = at / part
        if not at.is_dir():
            return False
    return True
