"""A parts list by whole columns: from the cells of millions of rows straight to arrays, without an object a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from readiness.network.clean import DEFAULT_STATUS
from readiness.network.engine.arrays import Arrays, Ints, grouped, make_arrays
from readiness.network.engine.rows import entries
from readiness.network.naming import OWN_FIRM
from readiness.network.row import plain

COUNTING = ("approved", "qualified")
NAMES = ("part", "parent", "slot", "supplier", "site")
PLAIN = r"^[!-~]([ -~]*[!-~])?$"
"""Text that needs no normalising: printable ASCII without spaces around it."""
EMPTY = -1
"""Code of a cell without text."""


@dataclass(frozen=True, eq=False)
class Imported:
    """The structure alone, no values and no problems. Offers and products in the order of their first row."""

    arrays: Arrays
    part: Ints
    """Offer -> its part, a number in `texts`."""
    firm: Ints
    site: Ints
    product: Ints
    """Product -> its part."""
    texts: pa.Array


def arrays_of(table: Mapping[str, pa.ChunkedArray]) -> Imported:
    """The graph that `build` makes of the same rows, offer by offer and need by need."""
    codes, texts, own = _coded(table)
    given = codes["part"] != EMPTY
    part, parent, slot, supplier, site = (codes[name][given] for name in NAMES)
    counts = _counting(table, len(given))[given]
    firm = np.where(supplier == EMPTY, own, supplier).astype(np.int32)
    name = _site_names(firm, site, len(texts))
    offer_of, first = _numbered(part, _numbered(firm, name)[0])
    offers = _Offers(part[first], firm[first], name[first], texts)
    sold = parent == EMPTY
    product_of, first_sold = _numbered(part[sold])
    start, owners = offers.owners_of(parent)
    used = ~sold & (np.diff(start)[parent] > 0)
    slot_of, first_used = _numbered(parent[used], np.where(slot == EMPTY, part, slot)[used])
    slot_parent = parent[used][first_used]
    kept = counts[used]
    filled = np.zeros(len(slot_parent), dtype=bool)
    filled[slot_of[kept]] = True
    sizes = np.diff(start)[slot_parent] * filled
    first_need = np.cumsum(sizes) - sizes
    edge_slot = slot_of[kept]
    repeats = sizes[edge_slot]
    ends = np.cumsum(repeats)
    within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - repeats, repeats)
    arrays = make_arrays(
        len(first),
        owners[entries(start, slot_parent[filled])],
        np.repeat(first_need[edge_slot], repeats) + within,
        np.repeat(offer_of[used][kept], repeats),
        len(first_sold),
        product_of[counts[sold]],
        offer_of[sold][counts[sold]],
        owners[entries(start, slot_parent[~filled])],
    )
    return Imported(arrays, offers.part, offers.firm, offers.site, part[sold][first_sold], texts)


@dataclass(frozen=True, eq=False)
class _Offers:
    """Codes by offer."""

    part: Ints
    firm: Ints
    site: Ints
    texts: pa.Array

    def owners_of(self, parent: Ints) -> tuple[Ints, Ints]:
        """Text -> the offers that are meant where it stands as a parent: all of a part, or the one of `part@site`."""
        start, order = grouped(self.part, len(self.texts))
        sizes = np.diff(start)
        asked = np.bincount(parent[parent != EMPTY], minlength=len(self.texts)) > 0
        bound = self._bound(np.flatnonzero(asked & (sizes == 0)).astype(np.int32), start, order)
        if not bound:
            return start, order
        keys = np.concatenate([self.part, np.array(list(bound), dtype=np.int32)])
        start, rows = grouped(keys, len(self.texts))
        offers = np.concatenate([np.arange(len(self.part)), list(bound.values())]).astype(np.int32)
        return start, offers[rows]

    def _bound(self, parents: Ints, start: Ints, order: Ints) -> dict[int, int]:
        """Parent -> the only offer of the part before an @ whose site is called what stands behind it, by name or id."""
        ways = [
            (code, text[:at].strip(), text[at + 1 :].strip())
            for code, text in zip(
                parents.tolist(), self.texts.take(pa.array(parents)).to_pylist(), strict=True
            )
            for at, letter in enumerate(text)
            if letter == "@"
        ]
        named = pc.index_in(pa.array([part for _, part, _ in ways], pa.string()), value_set=self.texts)
        _, first = _numbered(self.site, self.firm)
        shared = np.bincount(self.site[first], minlength=len(self.texts)) > 1
        found: dict[int, int] = {}
        for (code, _, wanted), part in zip(ways, named.to_pylist(), strict=True):
            if part is not None and code not in found:
                made = order[start[part] : start[part + 1]].tolist()
                meant = [offer for offer in made if self._is_at(offer, wanted, shared)]
                if len(meant) == 1:
                    found[code] = meant[0]
        return found

    def _is_at(self, offer: int, wanted: str, shared: npt.NDArray[np.bool_]) -> bool:
        site = self.texts[self.site[offer]].as_py()
        if not shared[self.site[offer]] or wanted == site:
            return bool(wanted == site)
        return bool(wanted == f"{self.texts[self.firm[offer]].as_py()}/{site}")


def _coded(table: Mapping[str, pa.ChunkedArray]) -> tuple[dict[str, Ints], pa.Array, int]:
    """Cells as numbers of one vocabulary, ids normalised; and the number of the firm itself."""
    rows = len(table["part"])
    present = [name for name in NAMES if name in table]
    cells = [chunk for name in present for chunk in table[name].cast(pa.string()).chunks]
    encoded = pa.chunked_array([*cells, pa.array([OWN_FIRM])]).dictionary_encode()
    said = encoded.chunk(encoded.num_chunks - 1).dictionary
    number = np.concatenate([_indices(chunk) for chunk in encoded.chunks])
    if not _is_plain(said):
        texts = _normalised(said).dictionary_encode()
        said, number = texts.dictionary, np.append(_indices(texts), np.int32(EMPTY))[number]
    codes = {name: np.full(rows, EMPTY, dtype=np.int32) for name in NAMES}
    codes |= {name: number[at * rows : (at + 1) * rows] for at, name in enumerate(present)}
    return codes, said, int(number[-1])


def _indices(encoded: pa.DictionaryArray) -> Ints:
    found: Ints = encoded.indices.fill_null(EMPTY).to_numpy(zero_copy_only=False).astype(np.int32)
    return found


def _is_plain(texts: pa.Array) -> bool:
    """Whether every letter of all texts together is printable ASCII without spaces, and none is empty."""
    letters = np.frombuffer(texts.buffers()[2] or b"", dtype=np.uint8)
    return (
        bool(((letters > ord(" ")) & (letters < 127)).all()) and pc.min(pc.binary_length(texts)).as_py() > 0
    )


def _normalised(texts: pa.Array) -> pa.Array:
    odd = pc.invert(pc.match_substring_regex(texts, PLAIN))
    good = [plain(text) or None for text in texts.filter(odd).to_pylist()]
    return pc.replace_with_mask(texts, odd, pa.array(good, pa.string()))


def _counting(table: Mapping[str, pa.ChunkedArray], rows: int) -> npt.NDArray[np.bool_]:
    """Rows whose source counts at once."""
    if "status" not in table:
        return np.ones(rows, dtype=bool)
    status = pc.dictionary_encode(table["status"].cast(pa.string())).combine_chunks()
    words = [*status.dictionary.to_pylist(), None]
    counts = np.array([(plain(word) or DEFAULT_STATUS).casefold() in COUNTING for word in words])
    found: npt.NDArray[np.bool_] = counts[status.indices.fill_null(-1).to_numpy(zero_copy_only=False)]
    return found


def _site_names(firm: Ints, site: Ints, texts: int) -> Ints:
    """The site as named, else the firm's only one, else called like the firm."""
    named = site != EMPTY
    _, first = _numbered(firm[named], site[named])
    firms, sites = firm[named][first], site[named][first]
    usual = np.arange(texts, dtype=np.int32)
    once = np.bincount(firms, minlength=texts)[firms] == 1
    usual[firms[once]] = sites[once]
    return np.where(named, site, usual[firm]).astype(np.int32)


def _numbered(*keys: Ints) -> tuple[Ints, npt.NDArray[np.intp]]:
    """Distinct keys numbered in the order they come, and where each came first."""
    words = keys[0].astype(np.int64)
    for more in keys[1:]:
        words = words << 32 | more
    encoded = pa.array(words).dictionary_encode()
    numbers = encoded.indices.to_numpy(zero_copy_only=False).astype(np.int32)
    first = (
        np.flatnonzero(np.diff(np.maximum.accumulate(numbers), prepend=-1))
        if len(numbers)
        else np.zeros(0, dtype=np.intp)
    )
    return numbers, first
