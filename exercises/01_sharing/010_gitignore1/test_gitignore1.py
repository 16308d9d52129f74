import shutil
from pathlib import Path

import pytest
from git_for_check import git

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
    """.env is ignored, in every folder, and .env.example is not"""
    paths = [".env", "deploy/.env"]
    examples = [".env.example", "deploy/.env.example"]
    assert ignored(repository, *paths, *examples) == paths


def test_dist(repository):
    """dist at the top is ignored, and tools/dist is not"""
    paths = ["dist/shop-1.0.whl", "tools/dist/make.py", "docs/dist.md"]
    assert ignored(repository, *paths) == ["dist/shop-1.0.whl"]


def test_logs(repository):
    """every .log is ignored, in every folder"""
    paths = ["today.log", "logs/2024/may.log"]
    assert ignored(repository, *paths) == paths


def test_data(repository):
    """what is in data is ignored, all but data/README.md"""
    paths = ["data/birds.csv", "data/2024/may.csv"]
    assert ignored(repository, *paths, "data/README.md") == paths


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
