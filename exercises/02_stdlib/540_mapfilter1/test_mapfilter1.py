import ast

import mapfilter1
from mapfilter1 import discounted, numbers, summary
from pythlings_checks import read


def assigned(source):
    """Give each name that the file assigns, with the line and what it gets."""
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=False)
            for part, value in pairs:
                yield ast.unparse(part), node.lineno, value


def judge(name, wanted, words):
    """Say whether an answer is right, and not what it should be."""
    page = read("mapfilter1.py")
    place, answer = 1, None
    for target, line, value in assigned(page.text):
        if target == name:
            place, answer = line, value
    if getattr(mapfilter1, name, ...) is ...:
        page.wrong(place, f"{name}: there is no answer here yet.")
    try:
        given = ast.literal_eval(answer)
    except (TypeError, ValueError):
        page.wrong(place, f"{name}: write the value itself, such as 7 or [1, 'a'].")
    if repr(given) != wanted:
        page.wrong(place, f"{name} isn't {given!r}. {words}")


def test_before():
    """BEFORE: how often celsius was called by then"""
    judge("BEFORE", "0", "Has anybody asked for a value yet?")


def test_first():
    """FIRST: the first value"""
    judge("FIRST", "20", "`next` asks for one value, and celsius takes 273 away.")


def test_after():
    """AFTER: the texts for which celsius has been called"""
    judge("AFTER", "['293']", "For which texts has somebody asked by now?")


def test_rest():
    """REST: what a list gets of the iterator then"""
    judge("REST", "[10, 30, -10]", "One of the four values has been handed out already.")


def test_again():
    """AGAIN: what the next list gets"""
    judge("AGAIN", "[]", "Each value is handed out once.")


def test_full():
    """FULL: filter with None for a function"""
    judge("FULL", "[4, 7]", "With None it keeps the values that count as true.")


def test_pairs():
    """PAIRS: an iterator, zipped with itself"""
    judge("PAIRS", "[(1, 2), (3, 4)]", "Both places of a pair ask the same iterator.")


def test_summary():
    """summary: the smallest and the largest sale, and how many there are"""
    assert summary(["12\n", "7\n", "30"]) == (7, 30, 3)
    assert summary(["-5", "-5"]) == (-5, -5, 2)
    assert summary(["0"]) == (0, 0, 1)


def test_summary_empty_lines():
    """summary: empty lines don't count"""
    assert summary(["\n", "12\n", "  \n", "", "9"]) == (9, 12, 2)


def test_summary_nothing():
    """summary: without a sale"""
    assert summary([]) == (None, None, 0)
    assert summary(["\n", ""]) == (None, None, 0)


def test_summary_iterator():
    """summary: lines may be a row that can be gone through only once"""
    assert summary(iter(["4\n", "\n", "9\n"])) == (4, 9, 2)


def test_numbers():
    """numbers: a list of the whole numbers"""
    assert numbers(["12", "-7", "0"]) == [12, -7, 0]
    assert numbers([]) == []


def test_numbers_none():
    """numbers: None if one of the texts isn't a whole number"""
    assert numbers(["12", "twelve", "7"]) is None
    assert numbers(["1.5"]) is None
    assert numbers(["3", ""]) is None


def test_numbers_iterator():
    """numbers: texts may be an iterator"""
    assert numbers(iter(["3", "4"])) == [3, 4]


def percents_of(result):
    """Give the dict with what's in its values."""
    return {percent: list(values) for percent, values in result.items()}


def test_discounted():
    """discounted: each percent has prices of its own"""
    found = percents_of(discounted([200, 90], [0, 10, 50]))
    right = found == {0: [200, 90], 10: [180, 81], 50: [100, 45]}
    assert right, f"with the prices 200 and 90, discounted gave {found}"


def test_discounted_list():
    """discounted: the prices are lists, which can be looked at twice"""
    assert discounted([200, 90], [0, 50]) == {0: [200, 90], 50: [100, 45]}


def test_discounted_rest():
    """discounted: of the price that's left, parts of a cent are dropped"""
    assert discounted([99, 155], [10, 33]) == {10: [89, 139], 33: [66, 103]}


def test_discounted_few():
    """discounted: without percents or prices"""
    assert discounted([200], []) == {}
    assert discounted([], [10]) == {10: []}


def test_discounted_stay():
    """discounted: prices and percents stay as they are"""
    prices, percents = [200, 99], [50, 10]
    discounted(prices, percents)
    assert (prices, percents) == ([200, 99], [50, 10]), (
        f"after the call, prices and percents are {prices} and {percents}"
    )
