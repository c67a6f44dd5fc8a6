"""The library of measures and example goals, read from its file; a broken file is a fault of ours and loud."""

from __future__ import annotations

from functools import cache
from importlib.resources.abc import Traversable

from pydantic import ValidationError

from readiness.content.folder import questionnaires_folder
from readiness.content.yaml_file import read_yaml
from readiness.errors import ContentError
from readiness.model.kpi import KpiLibrary
from readiness.model.place import Problem

FILE = "kpis/kpis.yaml"


def read_kpis(folder: Traversable | None = None) -> KpiLibrary:
    """Raises ContentError where the file is missing, broken, or names a measure it does not hold."""
    file = (folder or questionnaires_folder()) / "kpis" / "kpis.yaml"
    if not file.is_file():
        raise ContentError([Problem(code="content_missing", file=FILE)])
    content, broken = read_yaml(file, FILE)
    if broken:
        raise ContentError(broken)
    try:
        library = KpiLibrary.model_validate(content)
    except ValidationError as error:
        said = str(error.errors()[0]["msg"])
        raise ContentError([Problem(code="entry_invalid", file=FILE, params={"said": said})]) from error
    known = {k.id for k in library.kpis}
    named = [(k.id, other) for k in library.kpis for other in k.secures]
    named += [(g.id, g.kpi) for g in library.goals]
    lost = [(who, other) for who, other in named if other not in known]
    if lost:
        raise ContentError(
            [
                Problem(code="id_unknown", params={"who": who, "kind": "kpi", "id": other})
                for who, other in lost
            ]
        )
    return library


@cache
def load_kpis() -> KpiLibrary:
    return read_kpis()
