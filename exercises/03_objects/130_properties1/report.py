"""The lists for the gardeners. Many programs of theirs read plots like this one does."""


def order(garden):
    """Return the lines of the order for seed."""
    lines = [f"{plot.name}: {plot.area} m2, {plot.seed} g" for plot in garden.plots]
    return [*lines, f"together: {garden.area} m2, {garden.seed} g, {garden.fence} m of fence"]
