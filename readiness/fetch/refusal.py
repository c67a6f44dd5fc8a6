"""Why a web address is not visited, or what came back is not taken."""

from __future__ import annotations

from readiness.model.place import Param, Problem


class Refused(Exception):
    """Ends one request; `problem` says why in words a person gets to read."""

    def __init__(self, code: str, address: str, **params: Param) -> None:
        super().__init__(code)
        self.problem = Problem(code=code, file=address, params=params)
