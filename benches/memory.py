"""How much memory a reading takes at most, measured in a process that does nothing else. Linux alone tells.

`python -m benches.memory FILE` prints what a large file took; the bench that made the file holds too much itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from readiness.evidence.read import read_files

MB = 2**20
_PROC = Path("/proc")
TELLS = (_PROC / "self" / "status").exists()
_BETWEEN_LOOKS = 0.002


@dataclass(frozen=True)
class Memory:
    """MB of one file read: the most its child held, what the parent grew by, and what of that the lines take."""

    child: float
    parent: float
    lines: float


@dataclass(frozen=True)
class Peak:
    """What a large file takes beyond a tiny one of its format."""

    name: str
    large: Memory
    tiny: Memory
    most: float

    @property
    def child(self) -> float:
        return self.large.child - self.tiny.child

    @property
    def parent(self) -> float:
        """Beside the lines it returns."""
        return (self.large.parent - self.large.lines) - (self.tiny.parent - self.tiny.lines)

    @property
    def kept(self) -> bool:
        return max(self.child, self.parent) <= self.most

    def line(self) -> str:
        return (
            f"{'ok  ' if self.kept else 'MISS'} {self.name}: {self.child:.0f} MB in the child, {self.parent:.0f} MB in "
            f"the parent beside {self.large.lines:.0f} MB of lines (<= {self.most:.0f} each, beyond a tiny file)"
        )


def peak(name: str, large: bytes, tiny: bytes, most: float) -> Peak:
    return Peak(name, _of_a_process(large), _of_a_process(tiny), most)


def _of_a_process(data: bytes) -> Memory:
    with NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        command = [sys.executable, "-m", "benches.memory", file.name]
        return Memory(**json.loads(subprocess.run(command, check=True, capture_output=True).stdout))


def _measured(data: bytes) -> Memory:
    read_files([("first", b"Artikel;Bestand\n1;2\n")])
    before, done, found = _status("self", "VmRSS"), threading.Event(), [0.0]
    watch = threading.Thread(target=_watch, args=(done, found))
    watch.start()
    dossier = read_files([("f", data)])
    done.set()
    watch.join()
    lines = sum(evidence.lines.get_total_buffer_size() for evidence in dossier.evidence.values()) / MB
    return Memory(found[0], _status("self", "VmHWM") - before, lines)


def _watch(done: threading.Event, found: list[float]) -> None:
    """Looks again and again at the child, whose own record of its peak goes with it."""
    while not done.wait(_BETWEEN_LOOKS):
        for task in os.listdir(_PROC / "self" / "task"):
            for child in (_PROC / "self" / "task" / task / "children").read_text().split():
                found[0] = max(found[0], _status(child, "VmHWM"))


def _status(process: str, what: str) -> float:
    """MB; nothing of a process that is gone."""
    try:
        lines = (_PROC / process / "status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return next((float(line.split()[1]) / 1024 for line in lines if line.startswith(what)), 0.0)


if __name__ == "__main__":
    print(json.dumps(vars(_measured(Path(sys.argv[1]).read_bytes()))))
