set -e # stop at the first command that fails

pipx install pythlings-labels
pipx install pythlings-routes

parcel-label "12 Harbour Lane" > label.txt
parcel-route "12 Harbour Lane" > route.txt

pipx list --short > tools.txt

# Why this way
#
# A formatter, a downloader, a tool that makes new projects: what you only type
# goes through pipx. What everybody on a project needs in the same version, such
# as the pytest of its tests, belongs in the project's .venv and in its list.
# uv tool install does the same as pipx install.
