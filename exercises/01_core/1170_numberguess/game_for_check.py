"""A visitor for the check: types answers, and keeps what was said."""

TOO_MANY = 60


class Visitor:
    """Answers in turn; then walks away, as EOFError. Afterwards .screen has all lines."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.lines = []
        self.vain = 0

    def ask(self, prompt):
        """Give the next answer."""
        if self.answers:
            answer = self.answers.pop(0)
            self.lines.append(f"{prompt}{answer}")
            return answer
        self.vain += 1
        assert self.vain < TOO_MANY, (
            "The visitor has walked away (EOFError), and is asked for ever."
        )
        self.lines.append(prompt)
        raise EOFError("the visitor has walked away")

    def tell(self, text=""):
        """Keep a line."""
        self.lines.append(str(text))

    def saw(self, *wanted):
        """Compare the screen with what is wanted, and say in plain words where it differs."""
        for number, (line, want) in enumerate(zip(self.lines, wanted, strict=False), 1):
            assert line == want, f"{self.screen()}\nLine {number} should be: {want}"
        missing = wanted[len(self.lines) :]
        assert not missing, f"{self.screen()}\nThen it's over, but this should come: {missing[0]}"
        extra = self.lines[len(wanted) :]
        assert not extra, f"{self.screen()}\nIt should be over before this line: {extra[0]}"

    def screen(self):
        """Return everything that was on the screen."""
        lines = self.lines or ["(nothing)"]
        return "\n".join(["What the visitor sees:", *[f"  | {line}" for line in lines]])
