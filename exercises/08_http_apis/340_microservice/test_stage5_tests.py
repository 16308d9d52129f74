from functools import cache
from pathlib import Path

import pytest
from other_laundry_for_check import BROKEN, versions
from pythlings_checks import own_tests

HERE = Path(__file__).parent


@cache
def outcome():
    own = (HERE / "microservice.py").read_text(encoding="utf-8")
    return own_tests("laundry_test.py", versions(own))


def test_own():
    """your tests pass on your own service"""
    outcome().pass_on("your own service").at_least(1)


def test_other():
    """your tests pass on another service that keeps the contract"""
    outcome().pass_on("another service that keeps the contract")


@pytest.mark.parametrize("version", BROKEN)
def test_broken(version):
    """your tests notice a service that breaks the contract"""
    outcome().notice(version)
