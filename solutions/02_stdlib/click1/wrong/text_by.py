# expect: days go by for every plant
"""Command lines by decorators: Click."""

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
@click.option("--days", default=7, help="Days between two waterings.")
@click.option("--file", default="plants.json", help="Where the plants are kept.")
def add(plant, days, file):
    """Add a PLANT that wants water every so many days."""
    plants = load(file)
    if plant in plants:
        raise click.ClickException(f"{plant} is there already")
    save(plants | {plant: days}, file)
    click.echo(f"{plant} added")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are kept.")
@click.option("--thirsty", is_flag=True, help="Only those that need water now.")
def show(file, thirsty):
    """List the plants in alphabetical order."""
    for plant, days in sorted(load(file).items()):
        if days <= 0 or not thirsty:
            click.echo(f"{plant}: {days}")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are kept.")
@click.option("--by", prompt="Days gone by")
def pass_days(file, by):
    """Let days go by: each plant's number goes down."""
    plants = {plant: days - by for plant, days in load(file).items()}
    save(plants, file)
    click.echo(f"{len([days for days in plants.values() if days <= 0])} thirsty")


if __name__ == "__main__":
    cli()
