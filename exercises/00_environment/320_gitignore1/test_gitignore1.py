import shutil
from pathlib import Path

import pytest

from bash_for_check import git

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    folder = tmp_path_factory.mktemp("shop")
    git(folder, "init", "-b", "main")
    shutil.copy(HERE / ".gitignore", folder)
    return folder


def ignored(repository, *paths):
    """Return those of the paths that git ignores, after making them all."""
    for path in paths:
        (repository / path).parent.mkdir(parents=True, exist_ok=True)
        (repository / path).write_text("text", encoding="utf-8")
    return git(repository, "check-ignore", "--no-index", *paths).splitlines()


def test_environment(repository):
    """.venv is ignored, in every folder"""
    paths = [".venv/pyvenv.cfg", ".venv/lib/rich/table.py", "tools/.venv/pyvenv.cfg"]
    assert ignored(repository, *paths) == paths


def test_caches(repository):
    """__pycache__ is ignored, in every folder"""
    paths = ["__pycache__/till.pyc", "src/shop/__pycache__/cart.pyc", "src/__pycache__/list"]
    assert ignored(repository, *paths) == paths


def test_secrets(repository):
    """.env is ignored, in every folder"""
    assert ignored(repository, ".env", "deploy/.env") == [".env", "deploy/.env"]


def test_example_of_secrets(repository):
    """.env.example is not ignored"""
    assert ignored(repository, ".env.example", "deploy/.env.example") == []


def test_dist(repository):
    """dist at the top is ignored"""
    assert ignored(repository, "dist/shop-1.0.whl") == ["dist/shop-1.0.whl"]


def test_dist_elsewhere(repository):
    """tools/dist is not ignored"""
    assert ignored(repository, "tools/dist/make.py", "docs/dist.md") == []


def test_logs(repository):
    """every .log is ignored, in every folder"""
    paths = ["today.log", "logs/2024/may.log"]
    assert ignored(repository, *paths) == paths


def test_data(repository):
    """what is in data is ignored"""
    paths = ["data/birds.csv", "data/2024/may.csv"]
    assert ignored(repository, *paths) == paths


def test_readme_of_data(repository):
    """data/README.md is not ignored"""
    assert ignored(repository, "data/README.md") == []


def test_everything_else(repository):
    """nothing else is ignored"""
    paths = [
        "README.md",
        "docs/build.md",
        "docs/log.md",
        "docs/changelog.txt",
        "src/shop/env.py",
        "src/shop/venv.py",
        "src/shop/data/prices.csv",
        "src/shop/catalog",
        "logs/README.md",
    ]
    assert ignored(repository, *paths) == []
