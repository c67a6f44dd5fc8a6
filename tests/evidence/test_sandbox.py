"""The parent survives every way a child can end, and loses no other file over it."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from readiness.evidence import sandbox
from readiness.evidence.limits import Allowance
from readiness.evidence.reading import Hint
from readiness.evidence.sandbox import Job, read_all
from tests.evidence.making import csv_bytes

GOOD = Job(csv_bytes("Artikel;Bestand", "1;2"), Hint())
BAD = Job(b"boom", Hint())
HONEST = sandbox._BOOT

TRAP = """
import sys; sys.modules['numpy'] = sys.modules['pandas'] = None
sys.path[:0] = sys.argv[1:2]; sys.path += sys.argv[2:]
import os, signal, time, readiness.evidence.child as child
honest = child.read_bytes
def trap(data, hint):
    if data == b'boom':
        {deed}
    return honest(data, hint)
child.read_bytes = trap
child.main()
"""
DEEDS = {
    "it aborts": ("os.abort()", "reader_crashed"),
    "it is killed": ("os.kill(os.getpid(), signal.SIGKILL)", "reader_crashed"),
    "it raises": ("raise ZeroDivisionError", "reader_crashed"),
    "it leaves": ("os._exit(0)", "reader_crashed"),
    "it uses up its time": ("while True: pass", "took_too_long"),
    "it sleeps": ("time.sleep(600)", "took_too_long"),
    "it eats memory": ("held = [bytes(10**8) for _ in range(50)]", "too_much_memory"),
    "it recurses": ("(lambda f: f(f))(lambda f: f(f))", "too_deep"),
    "it writes a file": ("open('/tmp/never', 'wb').write(b'x' * 10_000)", "reader_crashed"),
}
ANSWERS = {
    "garbage": "os.write(1, bytes(range(256)) * 100)",
    "a torn frame": "os.write(1, b'\\x00' * 7)",
    "a frame too long": "os.write(1, b'\\x00' * 6 + b'\\xff' * 10)",
    "no JSON": "os.write(1, (3).to_bytes(8, 'big') + (0).to_bytes(8, 'big') + b'abc')",
    "no object": "os.write(1, (2).to_bytes(8, 'big') + (0).to_bytes(8, 'big') + b'[]')",
    "an empty object": "os.write(1, (2).to_bytes(8, 'big') + (0).to_bytes(8, 'big') + b'{}')",
    "nothing": "pass",
    "without end": "[os.write(1, b'x' * 65536) for _ in range(10**9)]",
}


@pytest.fixture
def hurry(monkeypatch):
    """Short allowances, so that a child that hangs is noticed within a second or two."""
    monkeypatch.setattr(sandbox, "allowance", lambda data: Allowance(size=10**6, cpu=1, wall=3))
    monkeypatch.setattr(sandbox, "_START_SECONDS", 4)


SLOW = {"it uses up its time", "it sleeps"}


@pytest.mark.parametrize("deed", [pytest.param(d, marks=pytest.mark.slow) if d in SLOW else d for d in DEEDS])
def test_a_child_that_ends_badly_costs_only_its_own_file(hurry, monkeypatch, deed):
    action, code = DEEDS[deed]
    monkeypatch.setattr(sandbox, "_BOOT", TRAP.format(deed=action))
    before, bad, after = read_all([GOOD, BAD, GOOD])
    assert (before.records, after.records) == (1, 1)
    assert [t.code for t in bad.problems] == [code]
    assert bad.tier == "unreadable"


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_that_is_none_is_refused(hurry, monkeypatch, answer):
    monkeypatch.setattr(sandbox, "_BOOT", f"import os, sys; {ANSWERS[answer]}")
    (reading,) = read_all([GOOD])
    assert [t.code for t in reading.problems] == ["reader_crashed"]


@pytest.mark.slow
def test_a_child_that_never_listens_is_given_up(hurry, monkeypatch):
    monkeypatch.setattr(sandbox, "_BOOT", "import time; time.sleep(600)")
    monkeypatch.setattr(sandbox, "_START_SECONDS", 0)
    (reading,) = read_all([Job(b"a;b\n" * 100_000, Hint())])
    assert [t.code for t in reading.problems] == ["took_too_long"]


def test_without_walls_no_file_is_opened(monkeypatch):
    """As where a system refuses them; the trap would show that a file was read."""
    unfenced = TRAP.format(deed="os._exit(0)").replace(
        "child.main()",
        "def refused(): raise OSError(5, 'AssignProcessToJobObject')\nchild.fence = refused\nchild.main()",
    )
    monkeypatch.setattr(sandbox, "_BOOT", unfenced)
    readings = read_all([BAD, GOOD])
    assert [[t.code for t in reading.problems] for reading in readings] == [["reader_unfenced"]] * 2
    assert {reading.tier for reading in readings} == {"unreadable"}


def test_a_file_beyond_its_size_never_reaches_a_child(monkeypatch):
    monkeypatch.setattr(sandbox, "_BOOT", "raise SystemExit(1)")
    (reading,) = read_all([Job(b"%PDF-1.7" + bytes(26 * 2**20), Hint())])
    assert [t.code for t in reading.problems] == ["file_too_large"]


def test_no_files_start_no_child(monkeypatch):
    monkeypatch.setattr(sandbox, "_BOOT", "raise SystemExit(1)")
    assert read_all([]) == []


def test_the_child_is_alone_and_poor():
    """No environment, no heavy library, no room for files, little memory, few open files."""
    spy = HONEST.replace(
        "main()",
        "import os, json, resource, readiness.evidence.child as c; c.fence(); "
        "import readiness.evidence.readers.delimited, readiness.evidence.readers.workbook, readiness.evidence.readers.bmecat; "
        "print(json.dumps([dict(os.environ), sys.flags.isolated, sorted({m.split('.')[0] for m in sys.modules if sys.modules[m]}), "
        "[resource.getrlimit(getattr(resource, 'RLIMIT_' + n))[1] for n in ('DATA', 'FSIZE', 'NOFILE', 'CORE')]]))",
    )
    packages = [
        str(Path(sandbox.readiness.__file__).parent.parent),
        str(Path(sandbox.pyarrow.__file__).parent.parent),
    ]
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", spy, *packages],
        env={},
        cwd="/",
        capture_output=True,
        check=True,
        text=True,
    )
    environment, isolated, modules, walls = json.loads(done.stdout)
    assert set(environment) <= {"LC_CTYPE"}
    assert isolated == 1
    assert not {"pandas", "numpy", "networkx", "streamlit", "pydantic", "sqlalchemy"} & set(modules)
    assert walls == [768 * 2**20, 0, 32, 0]


@pytest.mark.slow
def test_a_bare_interpreter_beside_the_checkout_can_be_the_parent(tmp_path):
    """An installed package elsewhere and a foreign current folder change nothing: the child is told where to look."""
    venv.create(tmp_path / "env", with_pip=False, symlinks=True)
    root = Path(sandbox.readiness.__file__).parent.parent
    site = Path(sandbox.pyarrow.__file__).parent.parent
    code = (
        f"import sys; sys.path += [{str(root)!r}, {str(site)!r}]; "
        "from readiness.evidence.read import read_files; "
        "print(read_files([('f', b'Artikel;Bestand\\n1;2\\n')]).heads[0].records)"
    )
    python = tmp_path / "env" / "bin" / "python"
    done = subprocess.run([python, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
