set -e # stop at the first command that fails

pipx install pythlings-labels
parcel-label "12 Harbour Lane" > label.txt
pipx list --short > tools.txt

# Why this way
#
# The tool needs a package of its own (pythlings-postcode). In its private environment
# this can have any version without getting in the way of a project. What all who
# work on a project must have in the same version, such as its tests' pytest, still
# goes into the project's .venv, where its version is written down.
