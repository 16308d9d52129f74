"""Every line was run.

Farida's post office sells postage online. Its one test runs nearly every line of post.py, and yet a
parcel of 501 grams went out for 40 rupees, and one to Peru for 80.

Coverage counts the lines that your tests run. Branch coverage also counts ways: for an `if`, was
it true once, and false once? In pyproject.toml, coverage.py has two tables:

    [tool.coverage.run]          # branch = true: count ways, too
    [tool.coverage.report]       # fail_under: fewer percent than this, and it fails
                                 # show_missing = true: say which lines are missing

Set branch, set show_missing, and let the report fail under 100. Then look at what's missing:

    pythlings shell coverage1 -- python -m coverage run -m pytest coverage1.py
    pythlings shell coverage1 -- python -m coverage report --include post.py

But a line that was run isn't a line that was checked. Farida's test would even pass if `postage`
returned nothing. Write tests that cover 100 %, with asserts that catch the check's eight broken
versions. post.py is right, and so is its docstring.
"""

from post import postage


def test_everything():
    postage(2001, "PE", True)


# TODO: more tests, and asserts.
