import pytest
from mypy_for_check import complaints
from openapi_for_check import complaint, has_fields, operation, schema_of
from pythlings_checks.typecheck import check_types
from readme_for_check import WANTED


def test_mypy():
    """stage 4: mypy --strict finds nothing in service.py"""
    complaints("lostfound", "service.py")


def test_no_escape():
    """stage 4: there's no Any and no type: ignore in service.py"""
    check_types("lostfound/service.py").no_escape("Any", "ignore", "whole")


@pytest.fixture(scope="module")
def spec(stranger):
    return stranger.site.get("/openapi.json").answers(200).json


@pytest.fixture(scope="module")
def met(stranger):
    """Answers of all kinds: (heading, answer)."""
    start = len(stranger.met)
    number = stranger.hand_in("coin, ancient")
    stranger.search("coin")
    stranger.look_up(number)
    stranger.ask("Look up", id=another_of(number))
    stranger.ask("Give back", id=number, owner="Ana", key="guess")
    stranger.ask("Give back", id=number, owner="")
    stranger.done("Give back", id=number, owner="Ana")
    stranger.ask("Give back", id=number, owner="Ana")
    stranger.ask("Give back", id=another_of(number), owner="Ana")
    stranger.ask("Hand in", what="", line=3, day="2026-05-03")
    stranger.ask("Hand in", what="hat", line=3, day="2026-05-03", key="guess")
    return stranger.met[start:]


def another_of(number):
    return number + 100_000 if isinstance(number, int) else str(number)[::-1]


@pytest.mark.parametrize("title", WANTED)
def test_there(stranger, spec, title):
    """stage 4: the four requests of the README are in /openapi.json"""
    step = stranger.readme.step(title)
    if operation(spec, step.method, step.path) is None:
        pytest.fail(f"/openapi.json has no {step.method} {step.path}.")


def test_named(stranger, spec, met):
    """stage 4: each status that comes is named in /openapi.json"""
    for title, answer in met:
        step = stranger.readme.step(title)
        found = operation(spec, step.method, step.path)
        if str(answer.status) not in found["responses"]:
            pytest.fail(
                f"{title}, {step.method} {step.path}: it answered {answer.status}, and /openapi.json "
                f"names only {', '.join(found['responses'])}."
            )


def test_models(stranger, spec, met):
    """stage 4: each body has a model"""
    for title, answer in met:
        step = stranger.readme.step(title)
        found = operation(spec, step.method, step.path)
        if answer.body.strip() and not has_fields(spec, schema_of(found, answer.status)):
            pytest.fail(
                f"{title}, {step.method} {step.path}, {answer.status}: /openapi.json doesn't say which fields are in the body."
            )


def test_fits(stranger, spec, met):
    """stage 4: each answer fits its model"""
    for title, answer in met:
        step = stranger.readme.step(title)
        schema = schema_of(operation(spec, step.method, step.path), answer.status)
        if schema and answer.body.strip():
            words = complaint(spec, schema, answer.json)
            if words:
                answer.wrong(f"By the model in /openapi.json this can't be: {words}")
