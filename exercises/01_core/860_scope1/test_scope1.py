import pytest

import scope1


def result(function, *arguments):
    try:
        return function(*arguments)
    except NameError as error:
        return type(error).__name__


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = [name for name in vars(scope1) if name.isupper()]
    return next((name for name in names if getattr(scope1, name) is None), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def verdict(name, wanted):
    """Say whether the answer is right, not what it should be."""
    answer = getattr(scope1, name)
    return "right" if answer == wanted else f"wrong: {answer!r}"


WHY = {
    "READ_ONLY": "nothing is assigned in the function, so both names are looked up in the file",
    "LOCAL_NAME": "the function has a count of its own, and the step of the file",
    "PARAMETER": "a parameter is a local name as well",
    "TOO_EARLY": "count is assigned to in this function; has it a value in the first line?",
    "AROUND": "what does count of around stand for at the moment of the call?",
    "BUILT_IN": "inside this function len stands for another function",
}


@pytest.mark.parametrize("name", WHY)
def test_answers(name):
    """what the calls return"""
    arguments = (7,) if name == "PARAMETER" else ()
    judged = {name: verdict(name, result(getattr(scope1, name.lower()), *arguments))}
    assert judged[name] == "right", WHY[name]


def test_count_afterwards():
    """COUNT_AFTERWARDS: the name count of the file"""
    for function in (scope1.local_name, scope1.around):
        function()
    judged = {"COUNT_AFTERWARDS": verdict("COUNT_AFTERWARDS", scope1.count)}
    assert judged["COUNT_AFTERWARDS"] == "right", "which of the functions says `global count`?"


def test_functions_are_as_they_were():
    """the functions were not changed"""
    results = [result(scope1.parameter, 7), result(scope1.too_early), result(scope1.around)]
    assert results == [8, "UnboundLocalError", 61]
    assert [scope1.read_only(), scope1.local_name(), scope1.built_in()] == [11, 101, 9]
