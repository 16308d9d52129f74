mkdir projects
cd projects
mkdir tip tide birds
cd ..
mv tip.py test_tip.py tip-README.md projects/tip
mv tide.py test_tide.py tide-README.md projects/tide/
mv birds.py test_birds.py birds-README.md projects/birds/
mv projects/tip/tip-README.md projects/tip/README.md
mv projects/tide/tide-README.md projects/tide/README.md
mv projects/birds/birds-README.md projects/birds/README.md
ls -R
