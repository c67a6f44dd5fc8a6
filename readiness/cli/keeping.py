"""`backup`, `restore` and `doctor`: a copy of everything, put back, and what the store can know about itself."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import orjson

from readiness.cli.printing import note, say_problems, tell
from readiness.content.texts import texts
from readiness.errors import CaseError, SaveFailed, StoreUnusable
from readiness.model.place import Problem
from readiness.store.opening import Opening, open_store
from readiness.store.store import Store
from readiness.store.where import FILE, address, kept_in

EVIDENCE = "evidence"


def backup(wish: Namespace) -> int:
    """The database in one file, whole while people work, and beside it every file handed in. Never over an old copy."""
    with closing(opened()) as store:
        wish.out.mkdir(parents=True, exist_ok=True)
        try:
            store.backup(wish.out / FILE)
        except SaveFailed as failed:
            raise CaseError((Problem(code="output_not_written", file=str(wish.out / FILE)),)) from failed
        copied = _missing_files(kept_in() / EVIDENCE, wish.out / EVIDENCE)
        cases = len(store.list_cases())
    tell(texts(wish.lang)("cli/backed_up", folder=wish.out, cases=cases, files=copied))
    return 0


def restore(wish: Namespace) -> int:
    """Files first, so that every case put back has its own; what stood before becomes a backup itself."""
    source = wish.folder / FILE
    _missing_files(wish.folder / EVIDENCE, kept_in() / EVIDENCE)
    opening = open_store(address(), kept_in())
    if opening.store is None:
        opening = open_store(address(), kept_in(), restore_from=source)
        problems = opening.problems if opening.store is None else ()
    else:
        problems = opening.store.restore(source)
    if opening.store is not None:
        opening.store.close()
    say_problems(problems, wish.lang)
    if not problems:
        tell(texts(wish.lang)("cli/restored", folder=wish.folder))
    return 1 if problems else 0


def doctor(wish: Namespace) -> int:
    """Every chain, every value, every byte of every file. 1 where something is not as it was written."""
    opening: Opening = open_store(address(), kept_in())
    problems, cases = opening.problems, 0
    if opening.store is not None:
        with closing(opening.store) as store:
            problems, cases = store.verify(), len(store.list_cases())
    if wish.json:
        told = {"problems": [p.model_dump(mode="json") for p in problems], "cases": cases}
        sys.stdout.buffer.write(orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")
    say_problems(problems, wish.lang)
    if not problems:
        note(texts(wish.lang)("cli/healthy", cases=cases, folder=kept_in()))
    return 1 if problems else 0


def opened() -> Store:
    """Raises StoreUnusable with the reasons."""
    opening = open_store(address(), kept_in())
    if opening.store is None:
        raise StoreUnusable(opening.problems)
    return opening.store


def _missing_files(source: Path, target: Path) -> int:
    """Files are named by their content and never change: only those not there yet are copied, whole or not at all."""
    copied = 0
    for path in sorted(p for p in source.rglob("*") if p.is_file()):
        kept = target / path.relative_to(source)
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            draft = kept.with_name(f".{kept.name}.part")
            shutil.copyfile(path, draft)
            draft.replace(kept)
            copied += 1
    return copied
