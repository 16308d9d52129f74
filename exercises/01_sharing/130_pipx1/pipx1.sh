# Two tools that can't share.
#
# Wiremu sends parcels. One command prints his labels, another plans the route
# of the van. Both use the package pythlings-postcode, but the labels need
# version 1 of it and the route needs version 2. An environment holds one
# version of a package. When he installed the second tool with pip, the first
# one stopped.
#
# You import a library, but you only type the command of a tool. pipx gives
# each tool an environment of its own, and puts its command on your PATH:
#
#     pipx install ruff      make an environment for ruff alone
#     ruff --version         its command works in every folder
#     pipx list              show the tools; with --short one line for each
#     pipx uninstall ruff    remove the tool and its environment

set -e # stop at the first command that fails

# The two packages are pythlings-labels, with the command parcel-label, and
# pythlings-routes, with the command parcel-route. The script starts in the
# folder of Wiremu's shop. Its .venv belongs to the shop: leave it as it is.

# TODO: install both tools.

# TODO: both commands take an address as their one and only argument. Write what
# parcel-label prints for  12 Harbour Lane  into label.txt, and what parcel-route
# prints for the same address into route.txt.

# TODO: write the short list of the tools into tools.txt.
