from functools import cache

import pytest
from pythlings_checks import own_tests
from spoiled_for_check import SPOILED, versions


@cache
def outcome():
    return own_tests("lostfound/service_test.py", versions())


def test_own():
    """stage 5: your tests pass on your service"""
    outcome().pass_on("your service").at_least(1)


@pytest.mark.parametrize("version", SPOILED)
def test_spoiled(version):
    """stage 5: your tests notice when the service is spoiled"""
    outcome().notice(version)
