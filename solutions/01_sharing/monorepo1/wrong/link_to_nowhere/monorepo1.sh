set -e # stop at the first command that fails

mkdir -p projects/tip projects/tide projects/birds
mv tip.py test_tip.py projects/tip
mv tip-README.md projects/tip/README.md
mv tide.py test_tide.py projects/tide
mv tide-README.md projects/tide/README.md
mv birds.py test_birds.py projects/birds
mv birds-README.md projects/birds/README.md

# Why this way
#
# Every project looks alike from outside, so a reader who knows one finds the way in
# all. Three projects can be moved line by line; with thirty you would write a loop.
# In a real repository use `git mv`, or add the moved files together: git sees from
# the contents that they were moved and keeps their history.
