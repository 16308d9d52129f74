import textwrap
from pathlib import Path

import pytest

import label

BLOCKS = (Path(__file__).parent / "archive.txt").read_text(encoding="utf-8").split("\n\n")[1:]


@pytest.mark.parametrize("block", BLOCKS)
def test_block(block):
    order, printed = block.rstrip("\n").split("\n", 1)
    name, country, grams = order.split(", ")
    assert label.label(name, country, int(grams)) == textwrap.dedent(printed)
