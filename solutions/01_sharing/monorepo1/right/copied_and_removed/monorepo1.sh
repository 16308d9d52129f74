set -e
for readme in *-README.md; do
  p=${readme%-README.md}
  mkdir -p projects/$p
  cp $p.py test_$p.py projects/$p/
  cp $readme projects/$p/README.md
  rm $p.py test_$p.py $readme
done
