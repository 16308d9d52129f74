# Tools for the terminal with pipx.
#
# Some packages you do not import; you type their command: a formatter, a downloader,
# a project starter. Such a tool does not belong into a project's environment. There
# it would mix its packages with yours, turn up in pip freeze, and be gone when the
# environment is thrown away. pipx gives each tool an environment of its own and puts
# nothing but its command on your PATH:
#
#     pipx install ruff       an environment for ruff alone, and the command ruff
#     ruff --version          works in every folder, with no environment active
#     pipx list               the tools, with --short one line for each
#     pipx upgrade ruff
#     pipx uninstall ruff
#
# A rule of thumb: what your program imports goes into .venv with pip; what you only
# type goes through pipx. (pipx itself is installed once for each machine; uv tool
# install does the same work.)
#
# The check runs this script in a project with a .venv. It hands pipx a folder with
# packages, one of which, pythlings-labels, brings the command parcel-label. Write
# commands that
#
#     1. install pythlings-labels with pipx
#     2. write what  parcel-label  prints for the address  12 Harbour Lane , given as
#        one argument, into label.txt
#     3. write the short list of the tools into tools.txt

set -e # stop at the first command that fails

# TODO: write the commands.
