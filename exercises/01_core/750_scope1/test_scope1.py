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


@pytest.mark.parametrize(
    ("answer", "arguments"),
    [
        ("READ_ONLY", ()),
        ("LOCAL_NAME", ()),
        ("PARAMETER", (7,)),
        ("TOO_EARLY", ()),
        ("AROUND", ()),
        ("BUILT_IN", ()),
    ],
)
def test_answers(answer, arguments):
    """what the calls return"""
    wanted = result(getattr(scope1, answer.lower()), *arguments)
    assert {answer: getattr(scope1, answer)} == {answer: wanted}


def test_count_afterwards():
    """COUNT_AFTERWARDS: the name count of the file"""
    for function in (scope1.local_name, scope1.around):
        function()
    assert scope1.COUNT_AFTERWARDS == scope1.count


def test_functions_are_as_they_were():
    """the functions were not changed"""
    results = [result(scope1.parameter, 7), result(scope1.too_early), result(scope1.around)]
    assert results == [8, "UnboundLocalError", 61]
    assert [scope1.read_only(), scope1.local_name(), scope1.built_in()] == [11, 101, 9]
