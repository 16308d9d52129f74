from contextlib import ExitStack, contextmanager


@contextmanager
def transaction(post):
    with ExitStack() as stack:

        def entry(account, cents, text):
            number = post(account, cents, text)
            stack.callback(post, account, -cents, f"reversal: {text}")
            return number

        yield entry
        stack.pop_all()
