"""Command lines from type hints: Typer.

Typer stands on Click and needs no description of options: it reads the annotations
of a function's parameters. They look as in dataclasses:

    app = typer.Typer()

    @app.command()
    def greet(
        name: str,
        times: Annotated[int, typer.Option(help="How often.")] = 1,
        loud: bool = False,
    ):
        typer.echo(f"Good morning, {name}")

`name` has no default, so it is an argument; the others are options: --times, and
--loud or --no-loud. Annotated[int, ...] is "int, and here is more about it".

Complete the plant-watering tool again, now with Typer.
"""

import json
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer()


def load(path):
    """Return the dict of plants; an empty one when there is no file yet."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(plants, path):
    """Write the dict of plants."""
    path.write_text(json.dumps(plants), encoding="utf-8")


@app.command()
def add(plant, file: Path = Path("plants.json")):
    """Add a PLANT that wants water every so many days.

    --days is a whole number from 1 on, 7 by default. A plant that is there already:
    "fern is there already" on standard error, and status 1.
    """
    # TODO: annotate plant as text; add days, with min=1 in typer.Option.
    # TODO: refuse a plant that is there. typer.echo(text, err=True) writes to standard
    # error, and `raise typer.Exit(code=1)` ends the program with that status.
    save(load(file) | {plant: 7}, file)
    typer.echo(f"{plant} added")


@app.command()
def show(file: Path = Path("plants.json")):
    """List the plants in alphabetical order: "fern: 3".

    --only-thirsty leaves out plants with more than 0 days, --no-days leaves out the
    numbers: "fern".
    """
    # TODO: two bool parameters; one of them has True as its default.


if __name__ == "__main__":
    app()
