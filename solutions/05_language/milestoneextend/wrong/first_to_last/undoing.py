"""All of it, or nothing."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

Post = Callable[[str, int, str], int]


@contextmanager
def transaction(post: Post) -> Iterator[Post]:
    """Give a function like post, whose entries are reversed if the block ends with an error."""
    done = []

    def entry(account, cents, text):
        number = post(account, cents, text)
        done.append((account, -cents, f"reversal: {text}"))
        return number

    try:
        yield entry
    except BaseException:
        for one in done:
            post(*one)
        raise
