"""What the lock asks for on Windows, and its packages put into a folder from any system."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from packaging.markers import Marker

PACKAGES = "site-packages"
"""Under any other name Streamlit takes itself for its own makers' checkout and refuses to be told a port."""
_PINNED = re.compile(r"(?P<pin>\S+==\S+?)(?: ; (?P<marker>.+?))?(?P<hashes>(?:\s+--hash=\S+)+)\s*")


def windows(python: str) -> dict[str, str]:
    """What a marker may ask, answered as this version of Python does on 64-bit Windows."""
    return {
        "implementation_name": "cpython",
        "implementation_version": python,
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0",
        "python_full_version": python,
        "python_version": ".".join(python.split(".")[:2]),
        "sys_platform": "win32",
        "extra": "",
    }


def wanted(lock: str, python: str) -> list[str]:
    """Pins with their hashes, without those meant for other systems. Raises ValueError for a line without a hash.

    pip would judge by the system it runs on, whatever platform it is asked for.
    """
    found = []
    for line in lock.replace("\\\n", " ").splitlines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        pinned = _PINNED.fullmatch(text)
        if pinned is None:
            raise ValueError(text)
        if pinned["marker"] is None or Marker(pinned["marker"]).evaluate(windows(python)):
            found.append(" ".join([pinned["pin"], *pinned["hashes"].split()]))
    return found


def install(pins: list[str], python: str, folder: Path, work: Path) -> None:
    """Wheels for Windows, each with a hash of the lock; nothing is built and nothing else is fetched."""
    lock = work / "windows.lock"
    lock.write_text("\n".join(pins) + "\n", "utf-8")
    minor = ".".join(python.split(".")[:2])
    platform = ["--platform", "win_amd64", "--python-version", minor, "--implementation", "cp"]
    _pip(folder, "--require-hashes", "--only-binary=:all:", *platform, "-r", str(lock))


def install_own(root: Path, folder: Path, work: Path) -> None:
    """The product itself, by the builder that is in the lock."""
    build = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(work), str(root)]
    subprocess.run([sys.executable, "-m", "pip", *build], check=True)
    (wheel,) = work.glob("procurement_readiness-*.whl")
    _pip(folder, "--no-index", str(wheel))


def _pip(folder: Path, *wish: str) -> None:
    usual = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-compile", "--target", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "install", *usual, *wish], check=True)
