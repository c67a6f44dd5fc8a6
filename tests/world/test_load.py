"""Tables of one's own can take the place of ours."""

from readiness.world import load


def test_an_own_port_table_changes_the_lanes(tmp_path):
    tables = {
        "hubs.csv": "hub,port,iso3,lon,lat\nA,Aport,DEU,1,2\nB,Bport,CHN,3,4\n",
        "country_hubs.csv": "iso3,hub,basis\nDEU,A,judgement\nCHN,B,judgement\n",
        "land_connections.csv": "block,iso3,basis\n",
        "lanes.csv": "origin,destination,distance_nm,sea_days\nA,B,100,3\n",
        "lane_chokepoints.csv": "origin,destination,chokepoint,detour_days,basis\nA,B,gate,,judgement\n",
        "chokepoints.csv": "id,lon,lat,coastal_states,en,de,zh\ngate,1,1,DEU,Gate,Tor,门\n",
        "transport_modes.csv": "id,words\nair,Air;Luft\n",
    }
    for name, text in tables.items():
        (tmp_path / name).write_text(text, "utf-8")
    sea = load.sea(tmp_path)
    lane = sea.lane("CHN", "DEU")
    assert lane is not None
    assert lane.sea_days == 3
    assert lane.detours["gate"].days is None
    assert lane.detours["gate"].judgement
    assert (sea.understood("bport → a"), sea.understood(" LUFT "), sea.understood("A - Cport")) == (
        "B-A",
        "air",
        None,
    )
    assert sea.stated("B-A") == lane
    assert sea.stated("air") is None
