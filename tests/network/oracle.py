"""A brute-force reading of the parts list that shares nothing with the engine: remove, recompute everything.

It reads plain dictionaries, knows no graph library, no queue and no index, and asks every question by trying.
"""

from __future__ import annotations

from math import inf

OWN = "(own firm)"


class Oracle:
    """Answers about one parts list. `days` lets potential sources count in a what-if of that length."""

    def __init__(self, rows, rates, days=None):
        self.rows, self.rates, self.days = rows, rates, days
        self.site = [self._site(r) for r in rows]
        self.ids = [f"{r['part']}@{self._site_id(s)}" for r, s in zip(rows, self.site, strict=True)]
        self.fact = {}
        for r, offer in zip(rows, self.ids, strict=True):
            kept = self.fact.setdefault(offer, {"part": r["part"], "firm": r["supplier"] or OWN})
            for name in (
                "country",
                "price",
                "stock_days",
                "switch_days",
                "material",
                "hs_code",
                "risk_group",
            ):
                if kept.get(name) is None:
                    kept[name] = r.get(name)
            same_price = r["price"] is None or r["price"] == kept["price"]
            if kept.get("currency") is None and same_price:
                kept["currency"] = r.get("currency")
        self.offers = list(self.fact)
        self.slots = self._slots()
        self.products = list(dict.fromkeys(r["part"] for r in rows if r["parent"] is None))

    def _site(self, row):
        firm = row["supplier"] or OWN
        if row["site"]:
            return firm, row["site"]
        names = {r["site"] for r in self.rows if (r["supplier"] or OWN) == firm and r["site"]}
        return firm, (names.pop() if len(names) == 1 else firm)

    def _site_id(self, site):
        clash = any(s[1] == site[1] and s[0] != site[0] for s in self.site)
        return f"{site[0]}/{site[1]}" if clash else site[1]

    def _owners(self, parent):
        plain = [o for o in self.offers if self.fact[o]["part"] == parent]
        if plain:
            return plain
        part, _, site = parent.partition("@")
        hit = [
            o
            for o, r, s in zip(self.ids, self.rows, self.site, strict=True)
            if r["part"] == part and s[1] == site
        ]
        hit = list(dict.fromkeys(hit))
        return hit if len(hit) == 1 else []

    def _counts(self, row, offer):
        status = row["status"] or "approved"
        if status == "potential":
            switch = self.fact[offer]["switch_days"]
            return self.days is not None and switch is not None and self.days > switch
        return status in ("approved", "qualified")

    def _slots(self):
        """[(owner, [(source, row)])]: one entry a slot and owner, in order of rows."""
        keys = dict.fromkeys(
            (r["parent"], r["slot"] or r["part"]) for r in self.rows if r["parent"] is not None
        )
        found = []
        self.lane = {}
        for key in keys:
            rows = [
                (o, r)
                for o, r in zip(self.ids, self.rows, strict=True)
                if (r["parent"], r["slot"] or r["part"]) == key
            ]
            counting = [(o, r) for o, r in rows if self._counts(r, o)]
            for owner in self._owners(key[0]):
                for source, row in rows:
                    self.lane.setdefault((len(found), source), []).append(row.get("lane"))
                found.append((owner, counting))
        return found

    def makers(self, product):
        pairs = [
            (o, r)
            for o, r in zip(self.ids, self.rows, strict=True)
            if r["part"] == product and r["parent"] is None
        ]
        return [(o, r) for o, r in pairs if self._counts(r, o)]

    def up(self, failed, cut=(), high=False):
        """All up, then take away what cannot be up, until nothing changes."""
        alive = {o for o in self.offers if o not in failed}
        while True:
            dead = set()
            for number, (owner, sources) in enumerate(self.slots):
                if owner not in alive:
                    continue
                if not sources:
                    bad = high
                else:
                    bad = not any(o in alive and (number, o) not in cut for o, _ in sources)
                if bad:
                    dead.add(owner)
            if not dead:
                return alive
            alive -= dead

    def down_products(self, alive, high=False):
        found = []
        for product in self.products:
            makers = [o for o, _ in self.makers(product)]
            if (makers and not any(o in alive for o in makers)) or (not makers and high):
                found.append(product)
        return found

    def weight(self, product):
        revenue = dict.fromkeys(self.products, 0.0)
        for r in self.rows:
            if r["parent"] is None and r["revenue"] is not None:
                revenue[r["part"]] += r["revenue"]
        total = sum(revenue.values())
        return revenue[product] / total if total else 1 / len(self.products)

    def risk(self, products):
        return sum(self.weight(p) for p in products)

    def weeks(self, failed, cut, products):
        """T by repeating the definition until nothing moves; None where an unknown cover takes part."""
        lost = set(self.offers) - self.up(failed, cut)
        cover = {o: self.fact[o]["stock_days"] for o in self.offers}
        gone = [
            (n, owner, sources)
            for n, (owner, sources) in enumerate(self.slots)
            if sources and owner not in failed and all(o in lost or (n, o) in cut for o, _ in sources)
        ]
        unknown = {o for o in lost if cover[o] is None}
        while True:
            more = set()
            for n, owner, sources in gone:
                if any((o in unknown) if (n, o) not in cut else cover[o] is None for o, _ in sources):
                    more.add(owner)
            if more <= unknown:
                break
            unknown |= more
        makers = [o for p in products for o, _ in self.makers(p)]
        if not products or any(o in unknown for o in makers):
            return None
        time = self.times(failed, cut, {o: inf if c is None else c for o, c in cover.items()})
        return min(max(time[o] for o, _ in self.makers(p)) for p in products) / 7

    def times(self, failed, cut, cover, from_start=()):
        time = {o: 0.0 if o in from_start else cover[o] if o in failed else inf for o in self.offers}
        while True:
            new = dict(time)
            for number, (owner, sources) in enumerate(self.slots):
                if owner in failed or owner in from_start or not sources:
                    continue
                ends = [
                    0.0 if o in from_start else cover[o] if (number, o) in cut else time[o]
                    for o, _ in sources
                ]
                new[owner] = min(new[owner], cover[owner] + max(ends))
            if new == time:
                return time
            time = new

    def lasting(self, failed, days):
        """Products down in a loss of `days`, low and high reading, and the weeks to the first."""
        cover = {o: self.fact[o]["stock_days"] for o in self.offers}
        low = self.times(failed, (), {o: inf if c is None else c for o, c in cover.items()})
        base = set(self.offers) - self.up((), (), high=True)
        high = self.times(failed, (), {o: c or 0.0 for o, c in cover.items()}, base)
        down = self.down_products({o for o in self.offers if low[o] >= days})
        worst = self.down_products({o for o in self.offers if high[o] >= days and o not in base}, high=True)
        ends = [max(low[o] for o, _ in self.makers(p)) for p in down]
        return down, worst, min(ends) / 7 if ends else None

    def price(self, offer):
        price, currency = self.fact[offer]["price"], self.fact[offer].get("currency")
        if price is None or currency in (None, "EUR"):
            return price
        return price * self.rates[currency] if currency in self.rates else None

    @staticmethod
    def shares(sources):
        given = [r["share"] for _, r in sources if r["share"] is not None]
        blank = len(sources) - len(given)
        rest = max(0.0, 1 - sum(given)) / blank if blank else 0.0
        raw = [rest if r["share"] is None else r["share"] for _, r in sources]
        if sum(raw) == 0:
            return [1 / len(raw)] * len(raw)
        return [x / sum(raw) for x in raw]

    def origins(self, rise=None, material=None):
        """Origin and price factor of every product, by recursion from the products in the order of rows."""
        self._done, self._way = {}, []
        found = {}
        for product in self.products:
            makers = self.makers(product)
            mix, factor = {"unknown": 0.0 if makers else 1.0}, 0.0 if makers else None
            for (offer, _), share in zip(makers, self.shares(makers), strict=True) if makers else ():
                of_offer, new = self._origin(offer, rise, material)
                if new is None or factor is None:
                    factor = None
                else:
                    factor += share * new
                for country, value in of_offer.items():
                    mix[country] = mix.get(country, 0.0) + share * value
            found[product] = mix, factor
        return found

    def _origin(self, offer, rise, material):
        """(origin by value, new by old price or None); a way back to an offer underway is unknown value."""
        if offer in self._way:
            return {"unknown": 1.0}, 1.0
        if offer in self._done:
            return self._done[offer]
        self._way.append(offer)
        own = self.price(offer)
        complete, cost, new, value = True, 0.0, 0.0, {}
        for owner, sources in self.slots:
            if owner != offer:
                continue
            if not sources:
                complete = False
            for (source, row), share in zip(sources, self.shares(sources), strict=True) if sources else ():
                if share == 0:
                    continue
                price = self.price(source)
                if price is None:
                    complete = False
                    continue
                money = share * (1.0 if row["quantity"] is None else row["quantity"]) * price
                of_source, factor = self._origin(source, rise, material)
                factor = 1.0 if factor is None else factor
                cost += money
                new += money * factor
                for country, part in of_source.items():
                    value[country] = value.get(country, 0.0) + money * factor * part
        self._way.pop()
        if not own or own - cost < -1e-9 * own:
            answer = {"unknown": 1.0}, None
        else:
            added = own - cost
            if rise and self.fact[offer]["material"] == material:
                added *= 1 + rise
            key = (self.fact[offer]["country"] if complete else None) or "unknown"
            value[key] = value.get(key, 0.0) + added
            whole = new + added
            answer = {c: x / whole for c, x in value.items()} if whole else {"unknown": 1.0}, whole / own
        self._done[offer] = answer
        return answer

    def groups(self):
        """(kind, id) -> offers that fail."""
        found = {}
        for offer, _row, site in zip(self.ids, self.rows, self.site, strict=True):
            fact = self.fact[offer]
            for key in (
                ("offer", offer),
                ("site", self._site_id(site)),
                ("firm", fact["firm"]),
                ("country", fact["country"] or "unknown"),
            ):
                found.setdefault(key, set()).add(offer)
            for name in (fact["risk_group"] or "").split(";"):
                if name.strip():
                    found.setdefault(("group", name.strip()), set()).add(offer)
        return found

    def blocked(self, lanes, stated):
        """Chokepoint -> (deliveries stopped, deliveries in doubt, longest delay). `stated`: straits of a lane as written,
        None where the countries decide."""
        found = {}
        for number, (owner, sources) in enumerate(self.slots):
            for source, _ in sources:
                ends = self.fact[source]["country"], self.fact[owner]["country"]
                said = [stated[lane] for lane in self.lane[number, source] if stated.get(lane) is not None]
                known = lanes.get(frozenset(ends), {}) if None not in ends else {}
                way = said[0] if said else known
                for point, detour in way.items():
                    stop, doubt, late = found.setdefault(point, (set(), set(), []))
                    cover = self.fact[source]["stock_days"]
                    if detour is None or (cover is not None and detour > cover):
                        stop.add((number, source))
                    else:
                        late.append(detour)
                        if cover is None:
                            doubt.add((number, source))
        return {point: (s, d, max(late, default=0.0)) for point, (s, d, late) in found.items()}
