"""A case on disk - a folder or an exported zip - to values, and back: what the contract calls a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from readiness.model.case import Case, EvidenceFile
from readiness.model.place import Place, Problem
from readiness.store import case_yaml, case_zip
from readiness.store.caps import CASE_BYTES, CASE_YAML_BYTES, EVIDENCE_BYTES, FILES, MEGABYTE
from readiness.store.case_yaml import FILE
from readiness.store.case_zip import FOLDER
from readiness.store.naming import is_hidden, is_safe, tidy
from readiness.store.stated import Lines, place
from readiness.store.values import CaseRead


def read_case(path: Path) -> CaseRead:
    """A case folder, the case.yaml in it, or a zip of it. Nothing is thrown for what people wrote."""
    if path.is_dir():
        return _read_folder(path)
    if path.name == FILE and path.is_file():
        return _read_folder(path.parent)
    if not path.exists():
        return _nothing("case_path_missing", path)
    try:
        with path.open("rb") as stream:
            data = stream.read(CASE_BYTES + 1)
    except OSError:
        return _nothing("case_path_unreadable", path)
    if len(data) > CASE_BYTES:
        problem = Problem(code="case_zip_too_large", file=path.name, params={"most": CASE_BYTES // MEGABYTE})
        return CaseRead(None, problems=(problem,))
    return read_zip(data, path.name)


def read_zip(data: bytes, file: str = "case.zip") -> CaseRead:
    if not data.startswith(b"PK"):
        return CaseRead(None, problems=(Problem(code="case_not_a_case", file=file),))
    found, problems = case_zip.unpack(data, file)
    if problems:
        return CaseRead(None, problems=problems)
    if FILE not in found:
        return CaseRead(None, problems=(Problem(code="case_yaml_missing", file=file),))
    start = f"{FOLDER}/"
    files = {path.removeprefix(start): content for path, content in found.items() if path != FILE}
    kept = {name: content for name, content in files.items() if is_safe(name)}
    refused = tuple(_about_file(_name_code(name), name) for name in files if name not in kept)
    return _together(found[FILE], _Given(kept, refused))


def zip_of(case: Case, files: Mapping[str, bytes]) -> bytes:
    return case_zip.pack(case_yaml.dump(case), files)


def write_folder(case: Case, files: Mapping[str, bytes], folder: Path) -> None:
    """Into a new or empty folder; raises OSError (FileExistsError if something is there already)."""
    folder.mkdir(parents=True, exist_ok=True)
    if next(folder.iterdir(), None) is not None:
        raise FileExistsError(folder)
    (folder / FOLDER).mkdir()
    for name, content in files.items():
        (folder / FOLDER / name).write_bytes(content)
    (folder / FILE).write_bytes(case_yaml.dump(case))


@dataclass(frozen=True)
class _Given:
    """The files that can be used, and the problems of those that cannot."""

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]


def _nothing(code: str, path: Path) -> CaseRead:
    return CaseRead(None, problems=(Problem(code=code, file=str(path)),))


def _about_file(code: str, name: str, **params: int) -> Problem:
    shown = name if name.isprintable() else ascii(name)[1:-1]
    return Problem(code=code, file=shown, where=Place(file=shown), params=dict(params))


def _name_code(name: str) -> str:
    return "case_file_in_folder" if "/" in name else "case_file_name"


def _read_folder(folder: Path) -> CaseRead:
    try:
        with (folder / FILE).open("rb") as stream:
            data = stream.read(CASE_YAML_BYTES + 1)
    except FileNotFoundError:
        return _nothing("case_yaml_missing", folder)
    except OSError:
        return _nothing("case_path_unreadable", folder / FILE)
    return _together(data, _evidence(folder / FOLDER))


def _evidence(folder: Path) -> _Given:
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    total = 0
    try:
        found = sorted(folder.iterdir()) if folder.is_dir() else []
    except OSError:
        return _Given({}, (_about_file("case_path_unreadable", str(folder)),))
    for path in (path for path in found if not is_hidden(path.name)):
        content, problem = _evidence_file(path)
        total += len(content or b"")
        if problem is None and (total > CASE_BYTES or len(files) >= FILES):
            problem = _about_file("case_files_too_many", path.name, most=CASE_BYTES // MEGABYTE, files=FILES)
        if problem is not None or content is None:
            problems += [problem] if problem else []
            continue
        files[tidy(path.name)] = content
    return _Given(files, tuple(problems))


def _evidence_file(path: Path) -> tuple[bytes | None, Problem | None]:
    """A plain file's content. A link could show any file of this machine to whoever gets the report."""
    if path.is_symlink():
        return None, _about_file("case_file_link", path.name)
    if path.is_dir():
        return None, _about_file("case_file_in_folder", path.name)
    if not path.is_file() or not is_safe(tidy(path.name)):
        return None, _about_file("case_file_name", path.name)
    try:
        with path.open("rb") as stream:
            content = stream.read(EVIDENCE_BYTES + 1)
    except OSError:
        return None, _about_file("case_path_unreadable", path.name)
    if len(content) > EVIDENCE_BYTES:
        return None, _about_file("case_file_too_large", path.name, most=EVIDENCE_BYTES // MEGABYTE)
    return content, None


def _together(data: bytes, given: _Given) -> CaseRead:
    """Every file there is belongs to the case; what case.yaml says about a file that is not there is a problem."""
    case, lines, problems = case_yaml.parse(data)
    if case is None:
        return CaseRead(None, problems=(*problems, *given.problems))
    hints = {hint.file: hint for hint in case.evidence}
    named = tuple(hints.get(name, EvidenceFile(file=name)) for name in sorted(given.files))
    missing = tuple(_missing(case, lines, given.files))
    whole = case.model_copy(update={"evidence": named})
    return CaseRead(whole, given.files, (*problems, *given.problems, *missing))


def _missing(case: Case, lines: Lines, files: Mapping[str, bytes]) -> list[Problem]:
    return [
        Problem(
            code="case_file_missing",
            file=FILE,
            where=place(FILE, ("evidence", number, "file"), {}, lines),
            params={"name": hint.file},
        )
        for number, hint in enumerate(case.evidence)
        if hint.file not in files
    ]
