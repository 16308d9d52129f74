import shutil
from pathlib import Path

import pytest
from git_for_check import git
from pythlings_checks import read

HERE = Path(__file__).parent


@pytest.fixture
def shop(tmp_path):
    git(tmp_path, "init", "-b", "main")
    shutil.copy(HERE / ".gitignore", tmp_path)
    return tmp_path


def pattern_for(shop, path):
    """Return the number of the line that decides about a path, and whether it ignores it."""
    (shop / path).parent.mkdir(parents=True, exist_ok=True)
    (shop / path).write_text("text", encoding="utf-8")
    source = git(shop, "check-ignore", "--verbose", "--no-index", path).partition("\t")[0]
    _, number, pattern = [*source.split(":", 2), "", ""][:3]
    return int(number or 0), bool(pattern) and not pattern.startswith("!")


def ignores(shop, *paths):
    for path in paths:
        number, ignored = pattern_for(shop, path)
        if not ignored and number:
            read(".gitignore").wrong(number, f"Because of this exception, git sees {path}.")
        if not ignored:
            pytest.fail(f"git still sees {path}: no pattern fits it.")


def sees(shop, *paths):
    for path in paths:
        number, ignored = pattern_for(shop, path)
        if ignored:
            read(".gitignore").wrong(number, f"This pattern hides {path}, too.")


def test_environment(shop):
    """.venv is ignored, in every folder"""
    ignores(shop, ".venv/pyvenv.cfg", ".venv/lib/rich/table.py", "tools/.venv/pyvenv.cfg")


def test_caches(shop):
    """__pycache__ is ignored with all that is in it, in every folder"""
    ignores(shop, "__pycache__/till.pyc", "src/shop/__pycache__/cart.pyc", "src/__pycache__/list")


def test_keys(shop):
    """.env is ignored, in every folder"""
    ignores(shop, ".env", "deploy/.env")


def test_example(shop):
    """only .env is ignored: .env.example and .envrc are not"""
    sees(shop, ".env.example", "deploy/.env.example", ".envrc")


def test_dist(shop):
    """dist at the top is ignored"""
    ignores(shop, "dist/shop-1.0.whl", "dist/old/shop-0.9.whl")


def test_dist_of_people(shop):
    """tools/dist is not ignored"""
    sees(shop, "tools/dist/make.py", "docs/dist.md")


def test_logs(shop):
    """every file whose name ends in .log is ignored"""
    ignores(shop, "today.log", "logs/2024/may.log")


def test_no_logs(shop):
    """what is only called something like log is not ignored"""
    sees(shop, "docs/log.md", "src/shop/catalog", "log/README.md", "docs/changelog.txt")


def test_data(shop):
    """all of data is ignored"""
    ignores(shop, "data/birds.csv", "data/2024/may.csv", "data/2024/README.md")


def test_readme_of_data(shop):
    """data/README.md is not ignored"""
    number, ignored = pattern_for(shop, "data/README.md")
    if ignored:
        words = "This ignores the folder as a whole, so git never gets to an exception in it."
        read(".gitignore").wrong(number, words)


def test_everything_else(shop):
    """nothing else is ignored"""
    sees(
        shop,
        "README.md",
        "src/shop/data/prices.csv",
        "src/shop/env.py",
        "src/shop/venv.py",
        "logs/README.md",
        "docs/data.md",
        "tools/old.pyc.txt",
    )
