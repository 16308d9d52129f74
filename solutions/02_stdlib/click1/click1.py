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
@click.option("--days", default=7, help="Days until it needs water.")
@click.option("--file", default="plants.json", help="Where the plants are.")
def add(plant, days, file):
    """Add a PLANT."""
    plants = load(file)
    if plant in plants:
        raise click.ClickException(f"{plant} is there already")
    save(plants | {plant: days}, file)
    click.echo(f"{plant} added")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are.")
@click.option("--thirsty", is_flag=True, help="Only those that need water.")
def show(file, thirsty):
    """List the plants in order of the alphabet."""
    for plant, days in sorted(load(file).items()):
        if days <= 0 or not thirsty:
            click.echo(f"{plant}: {days}")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are.")
@click.option("--by", type=int, prompt="Days gone by")
def pass_days(file, by):
    """Let days go by: each plant has this many days less."""
    plants = {plant: days - by for plant, days in load(file).items()}
    save(plants, file)
    thirsty = sum(days <= 0 for days in plants.values())
    click.echo(f"{thirsty} thirsty")


if __name__ == "__main__":
    cli()


# Why this way
#
# The command is pass-days: Click makes a dash of the underscore in a function's name. --by has no default, so its type
# has to be said; as text it would fail at the minus. Raising a ClickException leaves the stream and the status to
# Click; click.echo and sys.exit(1) would print the complaint to standard output, where results go.
