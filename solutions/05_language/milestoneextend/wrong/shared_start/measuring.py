from contextlib import ContextDecorator


class measured(ContextDecorator):
    def __init__(self, title, report, clock):
        self.title, self.report, self.clock = title, report, clock

    def __enter__(self):
        self.began = self.clock()
        return self

    def __exit__(self, kind, error, trace):
        self.report(self.title, self.clock() - self.began, kind.__name__ if kind else "ok")
