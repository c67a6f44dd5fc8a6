"""docs/exposure.md with the figures of the tables in force. `python -m tests.exposure_page` writes it."""

from datetime import date
from pathlib import Path
from statistics import median

from readiness.world.world import load_world

PAGE = Path(__file__).parents[1] / "docs" / "exposure.md"
TEXT = """\
# Exposure: three layers, never one number

Made by `python -m tests.exposure_page` from the tables in `data/`; a test compares the two. An average of governance,
hazards and infrastructure cannot see war or sanctions: India ({india}) and Russia ({russia}) score alike, Mexico
({mexico}) above Ukraine ({ukraine}). So the layers stand beside each other and are never added up.

| layer | says | where |
|---|---|---|
| the firm's own | first how much comes from where, which five bought parts stop us and in how many weeks; then value by band, concentration, tiers, straits, materials | `exposure.firm` |
| structural | how a country is built: slow, statistical, with interval and band | `exposure.structural` |
| gates | what the law restricts: UN, EU, US, German arms embargoes, FATF; 0 none known to 3 comprehensive | `exposure.gates` |

`readiness network --json` prints them under `exposure`, raw materials under `materials`, and under `countries_read` how
spellings of countries were read.

## Structural exposure, set {set}
| pillar | of | weight given | share of the score's differences explained (R²) |
|---|---|---|---|
{pillars}
Weight is not importance: natural hazard has {natural} of the weight and explains next to nothing, because it moves
independently of the rest. Voice and accountability is left out: a political value, no supply risk.

- Fixed goalposts (WGI (2.5 - x) / 5, INFORM x / 10): a score does not move because another country did.
- At least {least} of {count} pillars, half a pillar is none. {rated} of {known} countries are rated; Taiwan, Hong Kong, Macao
  and Kosovo are "insufficient data", with the pillars that are known. Nothing is re-weighted silently.
- Mean: weighted arithmetic; with exponent {other} (`point(method, pillars, 2)`) a bad pillar cannot be bought off.
- Interval: {runs} draws with a fixed seed over WGI standard errors, INFORM ± {inform}, goalposts or min-max, exponent
  {mean} or {other}, weights (Dirichlet). The middle {interval} per cent; median width {width} points.
- Bands: {bands}. No ranks. Two countries are called different only if one lies above the other in {different} per cent of
  the draws; pairs that must not be told apart are listed as `same`.
- Own weights: a copy of `exposure_method.csv` in the facts folder, under a set name of its own; one that makes no sense is a
  problem, and the shipped set counts.
- An analyst's own figure: a row in `exposure_overrides.csv` of the facts folder, with name, source and date; it is
  labelled, and without them it is a problem and changes nothing.

## Gates
Each row has its day, its authority and its own expiry. Past it "none known" becomes unknown; a listed restriction keeps its
level, marked out of date. Every row is marked `verify`: it comes from secondary pages or own knowledge. Nothing here clears
anybody.

## Raw materials
A part holds a material because its material column says so, because its name is that of a known component (three
languages, the longest phrase wins), or because of its customs code, in this order. `possible` means that other parts of
that name or code do not hold it: such parts count in the upper share only. Codes speak only for parts whose inputs are not
listed. Mining, refining and magnets stand apart; the stage with the largest share is named. Imports of the EU show the
leading origin, the concentration and the same weighed with the governance of the origins. The mass is not known: no public
source gives it.

## The firm's own
- Value through a strait counts once, however often it passes; `lanes_unknown` is value without country, port or price.
- `hhi_low` scatters unknown value, `hhi_high` puts it into the largest country. Shares of materials have a lower and an
  upper reading, and `unvalued` counts parts of unknown value.
- `worst_tier` holds the highest band of all tiers, not the most value.

## Names on lists
Partners, owners, parent firms, suppliers and customers are compared with the list built in and with lists the user hands
in (EU, OFAC and UN in XML, any as a table): letter by letter, normalised, spelled alike, by words. A match is possible,
a person decides. A list past its days, of no known day or of a day to come shows likenesses and clears nobody.

## Refresh
`readiness data refresh [--source wgi|inform|ofac] [--apply] [--json]` fetches from the publisher because somebody asked; never by
itself, never on a shared server unless READINESS_FETCH=on. Checked: build, columns, number of rows, range, drift (refused
if more than one country in twenty moves by more than one WGI point). Shown: what came, went and moved. Kept with `--apply`
in `READINESS_FACTS` (else `facts` beside the cases; `off` ignores it), with digest, day and publisher; the file before goes to
`old`. A damaged table is passed over and told. FATF, EU and BIS lists have no file a program can fetch without an account: by
hand. Logistics performance (LPI) is no part of the set.

## Limits
- WGI is the 2024 update (year 2023); the 2025 update changed the method, and its values must not be mixed with these.
  The addresses of the refresh come from pages that used them in 2026 and were not tried by us; the interface gives the
  series of the new method, so expect the first refresh of WGI to be refused for its drift.
- Shares of the leading countries are partly own knowledge and say so; imports of the EU leave origins below two per cent out.
- Components and what they hold are mostly our judgement, row by row; a parts list that names materials beats them.
"""


def page() -> str:
    world = load_world(date(2026, 11, 22))
    found, method = world.structural, world.structural.method
    s, score = method.settings, lambda iso3: f"{found.of(iso3).score.value:.1f}"
    widths = [found.of(c).score.high - found.of(c).score.low for c in found.rated]
    starts = [*method.bands.values(), 100]
    return TEXT.format(
        set=method.set,
        india=score("IND"),
        russia=score("RUS"),
        mexico=score("MEX"),
        ukraine=score("UKR"),
        pillars="".join(
            f"| {w.pillar} | {', '.join(method.indicators[at].id for at in method.of_pillar(w.pillar))} "
            f"| {w.weight:.2f} | {w.r2:.2f} |\n"
            for w in found.importance()
        ),
        natural=f"{method.weights['natural']:.2f}",
        least=s.least_pillars,
        count=len(method.weights),
        rated=len(found.rated),
        known=len(found.ratings),
        runs=s.runs,
        inform=s.inform_error,
        mean=f"{s.mean_exponent:g}",
        other=f"{s.other_exponent:g}",
        interval=f"{100 * s.interval:g}",
        different=f"{100 * s.different:g}",
        width=f"{median(widths):.0f}",
        bands=", ".join(
            f"{b} {low:g} to {high:g}" for b, low, high in zip(method.bands, starts, starts[1:], strict=False)
        ),
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
