"""Answers from memory, for a while."""

from functools import wraps
from threading import Condition


def cached(ttl, clock):
    """Remember answers for less than ttl seconds."""
    if ttl <= 0:
        raise ValueError("ttl should be above 0")

    def decorate(function):
        answers = {}
        under_way = set()
        counts = {"hits": 0, "misses": 0}
        condition = Condition()

        def drop_old():
            now = clock()
            for key in [key for key, (_, arrived) in answers.items() if now - arrived >= ttl]:
                del answers[key]

        @wraps(function)
        def wrapper(*args, **kwargs):
            try:
                key = (args, frozenset(kwargs.items()))
                hash(key)
            except TypeError:
                with condition:
                    drop_old()
                    counts["misses"] += 1
                return function(*args, **kwargs)
            with condition:
                drop_old()
                while key in under_way:
                    condition.wait()
                    drop_old()
                if key in answers:
                    counts["hits"] += 1
                    return answers[key][0]
                under_way.add(key)
            try:
                answer = function(*args, **kwargs)
                with condition:
                    answers[key] = (answer, clock())
                    counts["misses"] += 1
            finally:
                with condition:
                    under_way.remove(key)
                    condition.notify_all()
            return answer

        def clear():
            with condition:
                answers.clear()

        def stats():
            with condition:
                drop_old()
                return {**counts, "kept": len(answers)}

        wrapper.clear = clear
        wrapper.stats = stats
        return wrapper

    return decorate
