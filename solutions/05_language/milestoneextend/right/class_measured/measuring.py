from contextlib import ContextDecorator


class measured(ContextDecorator):  # noqa: N801
    def __init__(self, title, report, clock):
        self.title, self.report, self.clock = title, report, clock
        self.starts = []

    def __enter__(self):
        self.starts.append(self.clock())

    def __exit__(self, kind, error, trace):
        seconds = self.clock() - self.starts.pop()
        self.report(self.title, seconds, kind.__name__ if kind else "ok")
