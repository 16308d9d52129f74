class transaction:  # noqa: N801
    def __init__(self, post):
        self.post = post
        self.done = []

    def __enter__(self):
        return self.entry

    def entry(self, account, cents, text):
        number = self.post(account, cents, text)
        self.done.append((account, -cents, "reversal: " + text))
        return number

    def __exit__(self, kind, error, trace):
        if kind is None:
            return
        problem = None
        while self.done:
            try:
                self.post(*self.done.pop())
            except Exception as found:
                problem = found
        if problem:
            raise problem
