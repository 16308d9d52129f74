set -e # stop at the first command that fails

ACTIVATE=.venv/bin/activate
if [ "$OS" = "Windows_NT" ]; then ACTIVATE=.venv/Scripts/activate; fi

echo "env: $VIRTUAL_ENV" > before.txt
command -v python >> before.txt

source "$ACTIVATE"
echo "env: $VIRTUAL_ENV" > during.txt
command -v python >> during.txt

deactivate
echo "env: $VIRTUAL_ENV" > after.txt
command -v python >> after.txt

# Why this way
#
# Activating is a convenience for people at a terminal. Scripts, editors and
# scheduled jobs call .venv/bin/python by its path instead, which needs no state
# and cannot be forgotten. deactivate is a function that the sourced file brought
# along, so it exists only while an environment is active.
