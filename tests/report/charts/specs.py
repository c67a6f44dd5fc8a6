"""A chart's specification with its data back where each layer names it."""


def layers(chart):
    """The layers as plain data, every named data set replaced by its values."""
    spec = chart.to_dict()
    shared = {"data": spec.get("data")}
    return [_filled({**shared, **layer}, spec.get("datasets", {})) for layer in spec["layer"]]


def _filled(part, datasets):
    if isinstance(part, dict):
        if part.get("name") in datasets:
            return {**part, "values": datasets[part["name"]]}
        return {key: _filled(value, datasets) for key, value in part.items()}
    if isinstance(part, list):
        return [_filled(value, datasets) for value in part]
    return part
