# Tools for the terminal with pipx.
#
# Some packages you do not import; you type their command: a formatter, a
# downloader. In a project's environment such a tool would mix its packages
# with yours and turn up in pip freeze. pipx gives each tool an environment of
# its own and puts nothing but its command on your PATH:
#
#     pipx install ruff      an environment for ruff alone, and its command
#     ruff --version         works in every folder, no environment active
#     pipx list              the tools, with --short one line for each
#     pipx uninstall ruff    and it is gone
#
# What your program imports goes into .venv with pip; what you only type goes
# through pipx. (uv tool install does the same work.)

set -e # stop at the first command that fails

# TODO: pipx finds a package pythlings-labels here, with the command parcel-label.
#
#     1. install pythlings-labels with pipx
#     2. write what  parcel-label  prints for the address  12 Harbour Lane , given
#        as one argument, into label.txt
#     3. write the short list of the tools into tools.txt
