#!/usr/bin/env bash
set -euo pipefail
url="${1%/}"
curl -fsSm1 "$url/health" > health.txt && printf 'ok\n' | cmp - health.txt \
  && curl -fsSm1 -X POST -d flavour=mango "$url/orders" | grep -q mango \
  && echo "all fine"
