"""A process that opens a store and so migrates it; made to run beside another one, or to be killed on the way."""

from pathlib import Path

from readiness.store.opening import open_store


def open_once(url, folder, versions, pipe):
    """Says when it is there, opens when it is told to, and tells what came of it."""
    pipe.send("ready")
    pipe.recv()
    opening = open_store(url, Path(folder), versions=Path(versions))
    pipe.send([problem.code for problem in opening.problems])
    if opening.store:
        opening.store.close()
