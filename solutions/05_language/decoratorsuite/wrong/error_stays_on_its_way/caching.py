"""Answers from memory, for a while."""

from collections.abc import Callable
from functools import wraps
from threading import Condition
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def cached(ttl: float, clock: Callable[[], float]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator: answers are remembered for less than ttl seconds."""
    if ttl <= 0:
        raise ValueError("an answer has to be good for a while")

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        answers: dict[Any, tuple[float, R]] = {}  # when it arrived, and what it is
        on_their_way: set[Any] = set()
        counts = {"hits": 0, "misses": 0}
        guard = Condition()

        def drop_expired() -> None:
            now = clock()
            for key in [key for key, (when, _) in answers.items() if now - when >= ttl]:
                del answers[key]

        def clear() -> None:
            with guard:
                answers.clear()

        def stats() -> dict[str, int]:
            with guard:
                drop_expired()
                return counts | {"kept": len(answers)}

        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            key = (args, frozenset(kwargs.items())) if hashable(args, kwargs) else None
            with guard:
                drop_expired()
                while key is not None and key in on_their_way:
                    guard.wait()
                    drop_expired()
                if key is not None and key in answers:
                    counts["hits"] += 1
                    return answers[key][1]
                counts["misses"] += 1
                if key is not None:
                    on_their_way.add(key)
            result = function(*args, **kwargs)
            with guard:
                if key is not None:
                    answers[key] = (clock(), result)
                on_their_way.discard(key)
                guard.notify_all()
            return result

        wrapper.__dict__.update(clear=clear, stats=stats)
        return wrapper

    return decorate


def hashable(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Can these arguments be a key?"""
    try:
        hash((args, frozenset(kwargs.items())))
    except TypeError:
        return False
    return True
