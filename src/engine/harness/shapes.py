"""Inputs of the same shapes as those that a function's callers give it, made by `hypothesis`.

What is seen decides: whole numbers stay in the neighbourhood of the ones that tests use, a text is made of the words and signs of
theirs, a dictionary with the same keys each time keeps these keys. Edges are always there: nothing, one, the same twice.
"""

import datetime
import decimal
import fractions
import math
import pathlib
import re

from hypothesis import strategies as st

#: A word, or a sign between two.
_WORD = re.compile(r"\w+|\W")
#: Longer texts and lists than those that were seen, by so much.
_MORE = 3
#: Items of a list that was seen long: what takes long is seldom what shows a difference.
_LONGEST = 30
#: What comes so often is meant so.
_OFTEN = 3
#: A number as large as this is as good as any that is larger.
_LARGE = 10**6
#: Decimals of a number.
_DECIMALS = 3
_DAYS = datetime.timedelta(days=400)


class Unknown(Exception):
    """Nothing of this kind can be made."""

    def __init__(self, value):
        super().__init__(_named(value))


def like(seen):
    """A strategy for values like these, which are not empty."""
    by_type = {}
    for value in seen:
        by_type.setdefault(type(value), []).append(value)
    made = [_of_type(cls, values) for cls, values in by_type.items()]
    return made[0] if len(made) == 1 else st.one_of(made)


def _of_type(cls, seen):
    make = _MADE.get(cls)
    if make is not None:
        return make(seen)
    if callable(seen[0]) and not isinstance(seen[0], type):
        # A function of the test's: those that there are.
        return st.sampled_from(seen)
    raise Unknown(seen[0])


def _named(value):
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} `{name}`"


def _bounds(seen):
    """Where numbers of this kind lie: at zero or above when none was below."""
    least, most = min(seen), max(seen)
    reach = max(abs(least), abs(most))
    reach = reach if reach >= _LARGE else max(2 * reach, reach + 10)
    return (0 if least >= 0 else -reach), (0 if most < 0 else reach)


def _integers(seen):
    least, most = _bounds(seen)
    return st.integers(math.floor(least), math.ceil(most))


def _decimals(seen):
    """How many decimals the numbers have that were seen."""
    digits = [str(value).partition("e")[0].partition(".")[2].rstrip("0") for value in seen]
    return min(max(1, *(len(some) for some in digits), 0), _DECIMALS)


def _scaled(seen, make):
    finite = [value for value in seen if math.isfinite(value)] or [1]
    scale = 10 ** _decimals(finite)
    least, most = _bounds(finite)
    return st.integers(math.floor(least * scale), math.ceil(most * scale)).map(lambda number: make(number, scale))


def _floats(seen):
    return _scaled(seen, lambda number, scale: number / scale)


def _exact(seen):
    return _scaled(seen, lambda number, scale: decimal.Decimal(number) / scale)


def _fractions(seen):
    most = max(max(abs(value.numerator), value.denominator) for value in seen)
    least = 0 if min(seen) >= 0 else -most
    return st.builds(fractions.Fraction, st.integers(least, most), st.integers(1, most))


def _are_few(seen):
    """Whether the same ones come again and again: the marks of a game, the names of units."""
    return len(seen) >= _OFTEN * len(set(seen))


def _texts(seen):
    if _are_few(seen):
        return st.sampled_from(sorted(set(seen)))
    lengths = {len(text) for text in seen if text}
    longest = max(lengths, default=0)
    words = sorted({word for text in seen for word in _WORD.findall(text)})
    signs = sorted({sign for text in seen for sign in text})
    if lengths == {1} or (len(lengths) == 1 and len(seen) >= _OFTEN):
        # One sign, a code of eight: always as many.
        exact = st.text(st.sampled_from(signs), min_size=longest, max_size=longest)
        return st.one_of(st.just(""), exact) if "" in seen else exact
    made = [st.just("")]
    if signs:
        made.append(st.text(st.sampled_from(signs), max_size=min(longest + _MORE, _LONGEST)))
    if len(words) > 1:
        most = max(len(_WORD.findall(text)) for text in seen)
        made.append(st.lists(st.sampled_from(words), max_size=min(most + _MORE, _LONGEST)).map("".join))
    made.append(st.sampled_from(seen).flatmap(_changed))
    return st.one_of(made)


def _changed(text):
    """A text that was seen, with something different about it."""
    words = _WORD.findall(text)
    changed = [text.upper(), text.lower(), f" {text}", f"{text} ", text[::-1], text * 2]
    changed += ["".join(words[:at] + words[at + 1 :]) for at in range(min(len(words), _LONGEST))]
    changed += ["".join([*words[:at], words[at], *words[at:]]) for at in range(min(len(words), _LONGEST))]
    return st.sampled_from(sorted(set(changed), key=lambda one: (len(one), one)))


def _bytes(seen):
    return st.binary(max_size=min(max(map(len, seen)) + _MORE, _LONGEST))


def _items(seen):
    return [item for value in seen for item in value]


def _longest(seen):
    return min(max(map(len, seen)) + _MORE, _LONGEST)


def _lists(seen):
    items = _items(seen)
    if not items:
        return st.just([])
    lengths = {len(value) for value in seen}
    # A board, a week, a colour: always as many.
    least = most = len(seen[0])
    if len(lengths) > 1 or len(seen) < _OFTEN or least < _OFTEN:
        least, most = 0, _longest(seen)
    return st.lists(like(items), min_size=least, max_size=most)


def _tuples(seen):
    lengths = {len(value) for value in seen}
    if len(lengths) == 1:
        return st.tuples(*(like(list(place)) for place in zip(*seen, strict=True)))
    return _lists(seen).map(tuple)


def _sets(seen):
    items = _items(seen)
    return st.sets(like(items), max_size=_longest(seen)) if items else st.just(set())


def _frozensets(seen):
    return _sets(seen).map(frozenset)


def _dicts(seen):
    filled = [value for value in seen if value]
    if not filled:
        return st.just({})
    if _is_record(filled):
        keys = list(dict.fromkeys(key for value in filled for key in value))
        parts = {key: like([value[key] for value in filled if key in value]) for key in keys}
        always = {key: part for key, part in parts.items() if all(key in value for value in filled)}
        return st.fixed_dictionaries(always, optional={key: part for key, part in parts.items() if key not in always})
    keys, values = _items(filled), [item for value in filled for item in value.values()]
    return st.dictionaries(like(keys), like(values), max_size=_longest(seen))


def _is_record(seen):
    """Whether keys are names of fields: the same ones in more than one dictionary, or with values of different kinds."""
    if any(type(key) is not str for value in seen for key in value):
        return False
    common = set(seen[0]).intersection(*seen)
    kinds = {type(item) for value in seen for item in value.values()}
    return bool(common) and (len(seen) > 1 or len(kinds) > 1)


def _dates(seen):
    return st.dates(min(seen) - _DAYS, max(seen) + _DAYS)


def _datetimes(seen):
    if any(value.tzinfo is not None for value in seen):
        return st.sampled_from(seen)
    return st.datetimes(min(seen) - _DAYS, max(seen) + _DAYS).map(lambda value: value.replace(microsecond=0))


def _spans(seen):
    reach = max(abs(value) for value in seen) * 2
    return st.timedeltas(-reach if min(seen) < datetime.timedelta() else datetime.timedelta(), reach)


def _as_seen(seen):
    return st.sampled_from(seen)


_MADE = {
    type(None): _as_seen,
    bool: lambda _seen: st.booleans(),
    int: _integers,
    float: _floats,
    complex: _as_seen,
    str: _texts,
    bytes: _bytes,
    list: _lists,
    tuple: _tuples,
    set: _sets,
    frozenset: _frozensets,
    dict: _dicts,
    decimal.Decimal: _exact,
    fractions.Fraction: _fractions,
    datetime.date: _dates,
    datetime.datetime: _datetimes,
    datetime.timedelta: _spans,
    range: _as_seen,
    type: _as_seen,
    type(pathlib.Path()): _as_seen,
}
