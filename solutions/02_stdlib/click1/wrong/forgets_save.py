# expect: takes the days from every plant, and writes that down
"""Who waters the plants in August?

Mehwish does, all year. But in August she's away, and last time her colleagues watered everything
every morning. The cactus drowned. This year they get a program that says which plants are
thirsty.

Click is a package for command lines; Flask and Black are made with it. Each command is a
function, and the lines with @ above it say which words it takes. This is a boat's:

    @click.group()
    def cli():
        '''Look after a boat.'''

    @cli.command()
    @click.argument("name")
    @click.option("--times", default=1, help="How often to shout.")
    @click.option("--in-french", is_flag=True)
    @click.option("--crew", type=int, prompt="How many are on board")
    def hail(name, times, in_french, crew):
        '''Shout to the boat NAME.'''
        click.echo(f"Ahoy, {name}! " * times)

Parameters have the names of the options. An option has the type of its default. Without one
it's text, unless type= says otherwise; with prompt= it asks if it's left out. To complain, raise
click.ClickException("no such boat"): Click prints `Error: no such boat` on standard error, and
the status is 1.

Finish the program. Try it: `pythlings shell click1 -- python click1.py --help`
"""

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


# Each of the three commands has an option --file: plants.json if it's left out.


@cli.command()
@click.argument("plant")
@click.option("--file", default="plants.json", help="Where the plants are.")
@click.option("--days", default=7, help="Days until it needs water.")
def add(plant, file, days):
    """Add a PLANT.

    Afterwards `fern added` is printed. If the plant is there already, complain with its name, and
    change nothing.
    """
    plants = load(file)
    if plant in plants:
        raise click.ClickException(f"{plant} is there already")
    plants[plant] = days
    save(plants, file)
    click.echo(f"{plant} added")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are.")
@click.option("--thirsty", is_flag=True)
def show(file, thirsty):
    """List the plants in order of the alphabet, such as `fern: 3`.

    With --thirsty, only those with 0 days or less.
    """
    plants = load(file)
    for plant in sorted(plants):
        if not thirsty or plants[plant] <= 0:
            click.echo(f"{plant}: {plants[plant]}")


@cli.command()
@click.option("--file", default="plants.json", help="Where the plants are.")
@click.option("--by", type=int, prompt="Days gone by")
def pass_days(file, by):
    """Let days go by: each plant has so many days less.

    Afterwards it prints how many are thirsty now, such as `2 thirsty`.
    """
    plants = load(file)
    for plant in plants:
        plants[plant] -= by
    count = sum(1 for days in plants.values() if days <= 0)
    click.echo(f"{count} thirsty")


if __name__ == "__main__":
    cli()
