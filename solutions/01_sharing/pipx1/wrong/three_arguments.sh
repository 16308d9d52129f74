# expect: label.txt holds the label for the address, given as one argument
set -e
pipx install pythlings-labels
parcel-label 12 Harbour Lane > label.txt
pipx list --short > tools.txt
