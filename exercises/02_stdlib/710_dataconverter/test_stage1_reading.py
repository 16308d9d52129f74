from pathlib import Path

import pytest
from dataconverter import read_rows

FILES = {
    "a.csv": (
        'ring,eggs\nB1,3\n"B,2",\n',
        [{"ring": "B1", "eggs": "3"}, {"ring": "B,2", "eggs": ""}],
    ),
    "b.csv": ("ring\nGrönfink\n", [{"ring": "Grönfink"}]),
    "a.json": ('[{"ring": "B1", "eggs": 3}]', [{"ring": "B1", "eggs": 3}]),
    "b.json": ('[{"ring": "Grönfink", "eggs": null}]', [{"ring": "Grönfink", "eggs": None}]),
    "a.toml": ('[[rows]]\nring = "B1"\neggs = 3\n', [{"ring": "B1", "eggs": 3}]),
    "b.toml": ('rows = [{ring = "Grönfink"}]\n', [{"ring": "Grönfink"}]),
    "c.JSON": ("[]", []),
}


@pytest.mark.parametrize("name", list(FILES))
def test_read(tmp_path, name):
    """a file is read by its suffix"""
    text, wanted = FILES[name]
    (tmp_path / name).write_bytes(text.encode("utf-8"))
    assert read_rows(tmp_path / name) == wanted


@pytest.mark.parametrize("name", ["birds.xml", "birds.csv.bak"])
def test_suffix(name):
    """another suffix is a ValueError that names it"""
    with pytest.raises(ValueError) as caught:
        read_rows(Path(name))
    assert (Path(name).suffix in str(caught.value)) is True
