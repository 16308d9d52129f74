"""All of it, or nothing."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

Post = Callable[[str, int, str], int]


@contextmanager
def transaction(post: Post) -> Iterator[Post]:
    """Give a function like post, whose entries are reversed if the block ends with an error."""
    with ExitStack() as reversals:

        def entry(account: str, cents: int, text: str) -> int:
            reversals.callback(post, account, -cents, f"reversal: {text}")
            number = post(account, cents, text)
            return number

        yield entry
        reversals.pop_all()
