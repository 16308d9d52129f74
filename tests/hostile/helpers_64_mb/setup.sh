set -e
head -c 1048576 /dev/zero | tr '\0' '#' > part0.py
i=1; while [ $i -lt 100 ]; do cp part0.py part$i.py; i=$((i + 1)); done
