# "But I changed nothing!"
#
# In March, Wen's labels were right. In May he set up a second computer, from the
# same pyproject.toml, and they were wrong. pythlings-parcels>=1 was all it said,
# and in April version 2 had come out.
#
# pyproject.toml says which versions would do. uv.lock says which ones it was: of
# every package, to the last digit. uv writes it, and you commit it:
#
#     uv lock              choose the versions, and write uv.lock
#     uv sync --locked     make .venv exactly as uv.lock says
#     uv lock --upgrade    choose again: the newest that would do
#
# uv run also keeps to uv.lock, if there is one in the folder.
#
# A tool that you only want to use needs no project at all:
#
#     uv tool run ruff check      (or, shorter: uvx ruff check)

set -e # stop at the first command that fails

# Given: Wen's folder stall, with pyproject.toml and labels.py. The script begins in it.

# TODO: it's March. Write the lock.

release # given: in April, version 2.0 of pythlings-parcels comes out

# TODO: it's May. Make a folder  second  in here, and copy the files into it that the
# second computer needs for the labels of March.

# TODO: in  second , make the .venv as it was locked, and let labels.py write its
# label into label.txt. Then go back to Wen's folder.

# TODO: Wen is curious. In his own folder, choose the versions again, and let
# labels.py write into label2.txt.

# TODO: the package parcel-cost brings along a command of the same name. Write what
# parcel-cost 3  prints into cost.txt, as a tool: don't add it to the project.
