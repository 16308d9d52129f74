set -e # stop at the first command that fails

VENV_PY=.venv/bin/python
if [ "$OS" = "Windows_NT" ]; then VENV_PY=.venv/Scripts/python.exe; fi

mkdir src
mv tides src

"$VENV_PY" -m pip install -e .

# Why this way
#
# With -e each edit counts at once, but heights.txt is found whether it's packed or
# not. Only building the package, as the last test does, shows what others get.
# setuptools finds a folder src by itself today; saying so keeps the file clear when
# there is more in the project. `uv init --package` lays out projects like this.
