"""Coverage-guided fuzzing finds no input that a reader falls over."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.evidence.test_mutations import PACKED, PLAIN

ROOT = Path(__file__).parents[2]
SECONDS = 300


@pytest.mark.proof
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="atheris runs on Linux")
def test_minutes_of_fuzzing_find_nothing(tmp_path):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, data in enumerate([*PLAIN, PACKED]):
        (corpus / f"{number:03d}").write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-m", "tests.evidence.fuzz", str(corpus), str(SECONDS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-4000:]
