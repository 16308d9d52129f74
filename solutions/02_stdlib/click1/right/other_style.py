"""Who waters the plants in August?"""

import json
from pathlib import Path

import click


def load(path):
    """Return the dict of plant -> days until it needs water. Without a file it's empty."""
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(plants, path):
    """Write the dict of plants."""
    Path(path).write_text(json.dumps(plants), encoding="utf-8")


@click.group()
def cli():
    """Look after the plants."""


@cli.command()
@click.argument("plant")
@click.option(
    "--days", "-d", type=int, default=7, show_default=True, help="Days until it needs water."
)
@click.option("--file", default="plants.json", help="Where the plants are.")
def add(plant, days, file):
    """Add a PLANT."""
    plants: dict = load(file)
    if plants.get(plant) is not None:
        raise click.ClickException(f"{plant} is there already")
    plants[plant] = days
    save(plants, file)
    print(f"{plant} added")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are.")
@click.option("--thirsty", is_flag=True, help="Only those that need water.")
def show(file, thirsty):
    """List the plants in order of the alphabet."""
    for plant, days in sorted(load(file).items()):
        if days <= 0 or not thirsty:
            print(f"{plant}: {days}")


@cli.command(name="pass-days")
@click.option("--by", type=click.INT, prompt="Days gone by")
@click.option("--file", type=click.Path(), default="plants.json")
def days_go_by(by: int, file: str):
    """Let days go by: each plant has so many days less."""
    plants = {plant: days - by for plant, days in load(file).items()}
    save(plants, file)
    thirsty = 0
    for plant in plants:
        if plants[plant] < 1:
            thirsty += 1
    print(f"{thirsty} thirsty")


if __name__ == "__main__":
    cli()
