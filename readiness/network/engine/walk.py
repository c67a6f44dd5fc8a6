"""The walk: from what fails along the edges that fall, touching only what is really lost; one failure after another."""

from __future__ import annotations

from readiness.network.engine.arrays import Ints

MIXED = -2
"""Owners whose failures take different things."""


def walk(
    start: Ints,
    sole: Ints,
    shared: Ints,
    member_start: Ints,
    member: Ints,
    cut_start: Ints,
    cut: Ints,
    turns: Ints,
    state: Ints,
    met: Ints,
    cut_met: Ints,
    way: Ints,
    way_end: Ints,
    taken: Ints,
    row: Ints,
    product_start: Ints,
    products: Ints,
    lost_start: Ints,
    lost: Ints,
    offers: int,
    at_most: int,
    first: int,
    stamp: int,
    rows: int,
) -> tuple[int, int, int]:
    """Kernel. Works off `turns` from `first` until done or out of room: where it stopped, walks and rows so far.

    `taken`: owner -> twice the row of its own failure, plus one if shared needs were met on the way; -1 = not known;
    empty to walk everything. A failure of one offer whose owners' failures are known, and met none, takes what those
    take together; nothing has to be walked. Failures that take the same share a row, and row 0 is empty.

    `cut` holds edges: below zero the owner that falls with it (as -1 - owner), else a place in `shared`. An edge that
    was cut does not count again when its source falls later. What fell is in `way`, one walk behind the other where
    `way_end` has room for their ends.

    What takes an owner down stands three times: the compiler takes one function, not those it calls (decision 0181).
    """
    for turn in range(first, len(turns)):
        used, lost_used = product_start[rows], lost_start[rows]
        if used + at_most > len(products) or lost_used + len(state) // 4 > len(lost):
            return turn, stamp, rows
        base = way_end[turn] if len(way_end) > 0 else 0
        if base + offers > len(way):
            return turn, stamp, rows
        failure = turns[turn]
        cuts = cut_start[failure + 1] - cut_start[failure]
        single = -1
        if len(taken) > 0 and cuts == 0 and member_start[failure + 1] - member_start[failure] == 1:
            single = member[member_start[failure]]
            known = taken[single]
            if known < 0 and start[2 * single + 3] == start[2 * single + 1]:
                known = 0
                soles = start[2 * single + 2] - start[2 * single]
                for at in range(start[2 * single], start[2 * single + 2]):
                    other = taken[sole[at]]
                    if other < 0 or (other & 1 and soles > 1):
                        known = -1
                        break
                    if known == 0:
                        known = other
                    elif other > 0 and other != known:
                        known = MIXED
                if known == MIXED:
                    stamp += 1
                    for at in range(start[2 * single], start[2 * single + 2]):
                        same = taken[sole[at]] >> 1
                        for place in range(product_start[same - 1] if same > 0 else 0, product_start[same]):
                            product = products[place]
                            if met[offers + product] != stamp:
                                met[offers + product] = stamp
                                products[used] = product
                                used += 1
                    rows += 1
                    product_start[rows] = used
                    lost_start[rows] = lost_used
                    known = 2 * rows
            if known >= 0:
                taken[single] = known
                row[failure] = known >> 1
                continue
        counted = 0
        stamp += 1
        fallen = base
        for at in range(member_start[failure], member_start[failure + 1]):
            offer = member[at]
            if met[offer] != stamp:
                met[offer] = stamp
                way[fallen] = offer
                fallen += 1
        for at in range(cut_start[failure], cut_start[failure + 1]):
            edge = cut[at]
            owner = -1 - edge
            if edge >= 0:
                if cut_met[edge] == stamp:
                    continue
                cut_met[edge] = stamp
                record = 4 * shared[edge]
                left = state[record + 2] if state[record] != stamp else state[record + 1]
                state[record] = stamp
                state[record + 1] = left - 1
                if left > 1:
                    continue
                lost[lost_used] = shared[edge]
                lost_used += 1
                owner = state[record + 3]
            if met[owner] != stamp:
                met[owner] = stamp
                if owner >= offers:
                    products[used] = owner - offers
                    used += 1
                else:
                    way[fallen] = owner
                    fallen += 1
        turned = base
        while turned < fallen:
            offer = way[turned]
            turned += 1
            for at in range(start[2 * offer], start[2 * offer + 2]):
                owner = sole[at]
                if met[owner] != stamp:
                    met[owner] = stamp
                    if owner >= offers:
                        products[used] = owner - offers
                        used += 1
                    else:
                        way[fallen] = owner
                        fallen += 1
            for at in range(start[2 * offer + 1], start[2 * offer + 3]):
                if cuts > 0 and cut_met[at] == stamp:
                    continue
                counted = 1
                need = shared[at]
                record = 4 * need
                left = state[record + 2] if state[record] != stamp else state[record + 1]
                state[record] = stamp
                state[record + 1] = left - 1
                if left > 1:
                    continue
                lost[lost_used] = need
                lost_used += 1
                owner = state[record + 3]
                if met[owner] != stamp:
                    met[owner] = stamp
                    if owner >= offers:
                        products[used] = owner - offers
                        used += 1
                    else:
                        way[fallen] = owner
                        fallen += 1
        kept = 0
        if used > product_start[rows] or lost_used > lost_start[rows]:
            rows += 1
            product_start[rows] = used
            lost_start[rows] = lost_used
            kept = rows
        row[failure] = kept
        if len(way_end) > 0:
            way_end[turn + 1] = fallen
        if single >= 0:
            taken[single] = 2 * kept + counted
    return len(turns), stamp, rows
