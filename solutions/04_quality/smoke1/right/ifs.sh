check() {
    if ! "$@"; then
        echo "smoke test failed: $*" >&2
        exit 3
    fi
}

answer=$(curl --fail --silent --show-error --max-time 1 "$1/health") || exit 1
check test "$answer" = ok
answer=$(curl --fail --silent --show-error --max-time 1 --data-urlencode flavour=mango "$1/orders") || exit 1
case "$answer" in
    *mango*) echo "all fine" ;;
    *) echo "no mango: $answer" >&2; exit 2 ;;
esac
