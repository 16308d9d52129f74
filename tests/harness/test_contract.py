"""The harness sends what the contract says, and the samples for the engine's test have all of it."""

import ast
import inspect

import pytest
from loading import HARNESS
from pythlings_harness import contract
from samples import RUNS, SAMPLES, WHATS


def sent():
    """Each `send("name", field=…)` of the harness, and each `hold(…)`."""
    for path in sorted(HARNESS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("send", "hold")
            if is_call and node.args and isinstance(node.args[0], ast.Constant):
                yield pytest.param(node, id=f"{path.name}:{node.lineno}")


@pytest.mark.parametrize("call", [*sent()])
def test_an_event_is_sent_with_the_fields_of_the_contract(call):
    assert sorted(keyword.arg for keyword in call.keywords) == sorted(contract.EVENTS[call.args[0].value])


def test_there_is_a_sample_of_every_event_with_every_field():
    assert {name for name, _ in SAMPLES} == contract.EVENTS.keys()
    for name, fields in SAMPLES:
        assert sorted(fields) == sorted(contract.EVENTS[name])


def test_there_is_a_sample_of_every_kind_of_problem():
    written = ast.walk(ast.parse(inspect.getsource(contract)))
    pairs = [pair for node in written if isinstance(node, ast.Dict) for pair in zip(node.keys, node.values, strict=True)]
    kinds = {value.value for key, value in pairs if isinstance(key, ast.Constant) and key.value == "kind"}
    assert {part["kind"] for part in [*WHATS, *RUNS]} == kinds


def test_nobody_else_writes_a_kind_of_problem():
    for path in HARNESS.glob("*.py"):
        # `syntax.py` tells what a file uses, and no problem.
        assert path.name in ("contract.py", "syntax.py") or '"kind"' not in path.read_text(encoding="utf-8").replace(
            '["kind"]', ""
        )
