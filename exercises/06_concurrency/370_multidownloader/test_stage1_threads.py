import pytest
from lighthouses_for_check import files, missing, together
from multidownloader import by_threads


def test_files(tmp_path):
    """stage 1: all files come, byte for byte"""
    files(by_threads, tmp_path / "reports")


def test_missing(tmp_path):
    """stage 1: what can't be fetched is None, and the others go on"""
    missing(by_threads, tmp_path / "reports")


@pytest.mark.parametrize("at_once", [2, 5])
def test_together(tmp_path, at_once):
    """stage 1: at the same time, and never too many"""
    together(by_threads, tmp_path / "reports", at_once)
