import pytest
from asyncio_for_check import finished
from lighthouses_for_check import files, missing, together
from multidownloader import by_loop


def fetch(base, names, folder, *at_once):
    return finished(by_loop(base, names, folder, *at_once), limit=15)


def test_files(tmp_path):
    """stage 2: all files come, byte for byte"""
    files(fetch, tmp_path / "reports")


def test_missing(tmp_path):
    """stage 2: what can't be fetched is None, and the others go on"""
    missing(fetch, tmp_path / "reports")


@pytest.mark.parametrize("at_once", [2, 5])
def test_together(tmp_path, at_once):
    """stage 2: at the same time, and never too many"""
    lights = together(fetch, tmp_path / "reports", at_once)
    if len(lights.connections) > 2 * at_once:
        pytest.fail(
            f"For 16 files, {at_once} at a time, {len(lights.connections)} connections were opened. "
            "One session for all of them would use its connections again."
        )
