"""`python -m hosting.windows.build`: dist/ProcurementReadiness-windows.zip from embeddable Python and the lock."""

from __future__ import annotations

import argparse
import hashlib
import io
import shutil
import sys
import tempfile
import tomllib
import urllib.request
import zipfile
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from hosting.windows.check import troubles
from hosting.windows.licences import collect
from hosting.windows.target import PACKAGES, install, install_own, wanted

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
OUT = ROOT / "dist" / "ProcurementReadiness-windows.zip"
NAME = "Readiness"
"""Short: it stands in front of every path."""
_READ_BY_PEOPLE = (".cmd", ".txt")


def main() -> int:
    pinned = tomllib.loads((HERE / "pinned.toml").read_text("utf-8"))
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--python", default=pinned["python"]["url"], help="embeddable Python: address or file")
    asked.add_argument("--sha256", default=pinned["python"]["sha256"], help="what that file must hash to")
    asked.add_argument("--out", type=Path, default=OUT)
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / NAME
        found = build(folder, fetch(wish.python, wish.sha256), pinned)
        if found:
            sys.stderr.write("\n".join(found) + "\n")
            return 1
        wish.out.parent.mkdir(parents=True, exist_ok=True)
        pack(folder, wish.out)
    size = wish.out.stat().st_size / 2**20
    sys.stdout.write(f"{wish.out}: {size:.0f} MB, sha256 {_sha256(wish.out.read_bytes())}\n")
    return 0


def fetch(source: str, sha256: str) -> bytes:
    """From an address or a file. Raises ValueError for anything but the bytes that were expected."""
    if source.startswith("https://"):
        with urllib.request.urlopen(source) as answer:
            data = bytes(answer.read())
    else:
        data = Path(source).read_bytes()
    if _sha256(data) != sha256:
        raise ValueError(f"{source} hashes to {_sha256(data)}, not to {sha256}")
    return data


def build(folder: Path, python: bytes, pinned: Mapping[str, Any]) -> list[str]:
    """Everything in its place; what is wrong with it."""
    version, settings = pinned["python"]["version"], pinned["folder"]
    packages, work = folder / PACKAGES, folder.parent
    unpack_python(python, folder / "python")
    install(wanted((ROOT / "requirements.lock").read_text("utf-8"), version), version, packages, work)
    install_own(ROOT, packages, work)
    leave_out(packages, settings["left_out"])
    refused = collect(packages, folder / "python", folder / "LICENSES", pinned["licences"])
    place(HERE / "folder", folder)
    spared = {*settings["not_on_windows"], *settings["extras"]}
    return [f"licence: {name}" for name in refused] + troubles(
        folder, version, settings["longest_path"], spared
    )


def unpack_python(data: bytes, to: Path) -> None:
    """With the packages in its path, and with nothing else: neither the user's own nor the environment's."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(to)
    (path,) = to.glob("python3*._pth")
    path.write_text(f"{path.stem}.zip\n.\n..\\{PACKAGES}\n", "utf-8")


def leave_out(packages: Path, patterns: list[str]) -> None:
    for path in sorted(packages.rglob("*"), reverse=True):
        inside = path.relative_to(packages).as_posix()
        if path.is_file() and any(fnmatch(inside, pattern) for pattern in patterns):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def place(source: Path, folder: Path) -> None:
    """Starter and words for people, with the ends of lines that Windows expects."""
    for file in sorted(source.iterdir()):
        if file.suffix in _READ_BY_PEOPLE:
            text = file.read_text("utf-8").replace("\n", "\r\n")
            (folder / file.name).write_bytes(text.encode("ascii" if file.suffix == ".cmd" else "utf-8-sig"))
        elif file.suffix == ".py":
            shutil.copyfile(file, folder / "python" / file.name)


def pack(folder: Path, out: Path) -> None:
    """The same bytes from the same parts: sorted, and dated to the first day an archive knows."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix())
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(entry, path.read_bytes())


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
