"""Command lines by decorators: Click.

Click is a package with the same purpose as argparse, used by Flask, Black and many
company tools. You describe a function's parameters in lines with @ above it
(decorators; how they work comes later in the course):

    @click.command()
    @click.argument("name")
    @click.option("--times", default=1, help="How often.")
    def greet(name, times):
        click.echo(f"Good morning, {name}. " * times)

The type of an option is that of its default; dashes become underscores. A group holds
commands: @click.group() above one function, @cli.command() above the others.
click.echo copes with odd terminals better than print. A raised
click.ClickException("text") is "Error: text" on standard error and status 1.

Complete a plant-watering tool. It keeps a JSON file: plant -> days until water.
"""

import json
from pathlib import Path

import click


def load(path):
    """Return the dict of plants; an empty one when there is no file yet."""
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(plants, path):
    """Write the dict of plants."""
    Path(path).write_text(json.dumps(plants), encoding="utf-8")


@click.group()
def cli():
    """Keep an eye on thirsty plants."""


@cli.command()
@click.argument("plant")
# TODO: --days, 7 by default, and --file, "plants.json" by default.
def add(plant):
    """Add a PLANT that wants water every so many days.

    A plant that is there already is an error that names it.
    """
    # TODO: it takes three parameters.
    click.echo(f"{plant} added")


@cli.command()
# TODO: --file as above and a flag --thirsty.
def show():
    """List the plants in alphabetical order: "fern: 3".

    With --thirsty only those with 0 days or fewer.
    """
    # TODO


@cli.command()
# TODO: --file as above, and --by, a whole number that is asked for with the prompt
# "Days gone by" when it is missing.
def pass_days():
    """Let days go by: each plant's number goes down; then print "N thirsty"."""
    # TODO


if __name__ == "__main__":
    cli()
