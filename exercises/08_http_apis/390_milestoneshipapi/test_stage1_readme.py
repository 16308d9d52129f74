import pytest
from readme_for_check import WANTED, Readme


def test_command():
    """stage 1: the README says how the service is started"""
    Readme().command()


@pytest.mark.parametrize("title", WANTED)
def test_headings(title):
    """stage 1: there's a heading with a request and an answer"""
    Readme().step(title)


@pytest.mark.parametrize("title", WANTED)
def test_blanks(title):
    """stage 1: the blanks are where they should be"""
    readme = Readme()
    step = readme.step(title)
    asked, told = WANTED[title]
    for names, message, words in (
        (asked, step.request, "The request"),
        (told, step.answer, "The answer"),
    ):
        missing = ", ".join(f"{{{name}}}" for name in sorted(names - message.blanks))
        if missing:
            readme.file.wrong(
                message.line, f"{words} under `## {title}` lacks the blank {missing}."
            )
    more = ", ".join(f"{{{name}}}" for name in sorted(step.request.blanks - asked))
    if more:
        readme.file.wrong(
            step.request.line, f"A stranger doesn't know what to write in place of {more}."
        )


def test_errors():
    """stage 1: Errors names 401, 404, 409 and 422"""
    readme = Readme()
    missing = {401, 404, 409, 422} - readme.errors()
    if missing:
        readme.file.wrong(
            readme.at["Errors"], f"Under `## Errors` there's nothing about {min(missing)}."
        )
