"""Everything computed, shared by all sessions: each result once for its inputs, the slow ones in worker processes."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import streamlit as st

from readiness.assess import judge
from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.examine import Examined
from readiness.model.assessment import Assessment
from readiness.model.bank import Bank
from readiness.model.base import LANGS, Lang
from readiness.model.case import Case, Limits, SpotChecks
from readiness.model.network import WhatIf
from readiness.model.roadmap import Roadmap
from readiness.network.picture import Picture
from readiness.report.view.result import Result
from readiness.store.opening import Opening, open_store
from readiness.store.store import Store
from readiness.store.values import CaseState
from readiness.ui import work
from readiness.ui.jobs import Inputs, Jobs
from readiness.world.world import World, load_world

DATA = "READINESS_DATA"
DATABASE = "READINESS_DATABASE"
WORKERS = 2

R = TypeVar("R")


def data_folder() -> Path:
    """Where cases lie on this machine: the environment says it, else `local` beside where the server was started."""
    return Path(os.environ.get(DATA) or "local").resolve()


@st.cache_resource(show_spinner=False)
def opening() -> Opening:
    folder = data_folder()
    return open_store(os.environ.get(DATABASE) or f"sqlite:///{folder / 'readiness.db'}", folder)


@st.cache_resource(show_spinner=False)
def jobs() -> Jobs:
    return Jobs(WORKERS)


def bank() -> Bank:
    return load_bank()


@lru_cache(maxsize=16)
def world(on: date) -> World:
    return load_world(on)


def warm() -> None:
    """Everything the first visitor would otherwise wait for."""
    bank()
    for lang in LANGS:
        texts(lang)
    opening()
    for number in range(WORKERS):
        jobs().ask(f"ready/{number}", f"ready/{number}", work.ready)


def close() -> None:
    jobs().close()
    store = opening().store
    if store is not None:
        store.close()


class Kept:
    """The last results of quick computations, by key; safe to share between sessions."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Assessment] = OrderedDict()

    def get(self, key: str, work: Callable[[], Assessment]) -> Assessment:
        with self._lock:
            found = self._known.get(key)
        if found is None:
            found = work()
        with self._lock:
            self._known[key] = found
            self._known.move_to_end(key)
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return found


@st.cache_resource(show_spinner=False)
def assessments() -> Kept:
    return Kept(256)


@dataclass(frozen=True)
class Figures:
    """What can be computed of one case as it stands; every long part is a future, keyed by what it depends on."""

    store: Store
    state: CaseState

    @property
    def case(self) -> Case:
        return self.state.case

    @cached_property
    def _bare(self) -> Case:
        """What findings depend on besides the files: not on answers, name or what the roadmap may use."""
        unsaid = {"answers": (), "limits": Limits(), "actuals": (), "name": "", "spot_checks": SpotChecks()}
        return self.case.model_copy(update=unsaid)

    @cached_property
    def _files_key(self) -> str:
        files = (f"{name}={stored.sha256}" for name, stored in self.state.files.items())
        return _digest(bank().fingerprint, self._bare.model_dump_json(), *files)

    @cached_property
    def _key(self) -> str:
        return _digest(self._files_key, self.case.model_dump_json())

    def _ask(self, what: str, key: str, work: Callable[..., R], inputs: Inputs) -> Future[R]:
        return jobs().ask(f"{what}/{key}", f"{what}/{self.state.id}", work, inputs)

    def examined(self) -> Future[Examined]:
        files = self._evidence
        return self._ask("examined", self._files_key, work.examine_case, lambda: (self._bare, files()))

    def _evidence(self) -> Mapping[str, bytes]:
        return self.store.evidence(self.state.id)

    def assessment(self, examined: Examined) -> Assessment:
        def work_it_out() -> Assessment:
            return judge(bank(), self.case, examined.findings, examined.problems)

        return assessments().get(self._key, work_it_out)

    def roadmap(self, examined: Examined) -> Future[Roadmap]:
        return self._ask("plan", self._key, work.plan_case, lambda: (self.case, examined))

    def result(self, examined: Examined, roadmap: Roadmap) -> Result:
        found = self.assessment(examined)
        return Result(bank(), world(self.case.on), self.case, found, roadmap, examined.analysis)

    def picture(self, examined: Examined) -> Future[Picture | None]:
        return self._ask("picture", self._files_key, work.draw_network, lambda: (self.case, examined))

    def what_if(self, examined: Examined, spec: str) -> Future[WhatIf | None]:
        key = _digest(self._files_key, spec)
        return self._ask("what_if", key, work.try_what_if, lambda: (self.case, examined, spec))

    def report(self, result: Result, lang: Lang) -> Future[bytes]:
        return self._printed("report", work.print_report, result, lang)

    def sheet(self, result: Result, lang: Lang) -> Future[bytes]:
        return self._printed("sheet", work.write_sheet, result, lang)

    def calendar(self, result: Result, lang: Lang) -> Future[bytes]:
        return self._printed("calendar", work.write_calendar, result, lang)

    def _printed(self, what: str, how: Callable[..., bytes], result: Result, lang: Lang) -> Future[bytes]:
        inputs = (self.case, result.assessment, result.roadmap, result.network, lang)
        return self._ask(f"{what}/{lang}", self._key, how, lambda: inputs)


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()
