pipx install pythlings-labels pythlings-routes
for tool in label route; do
    parcel-$tool '12 Harbour Lane' > $tool.txt
done
cat label.txt route.txt
pipx list --short | sort > tools.txt
