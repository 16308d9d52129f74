# expect: it does not matter from where the file is sourced
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export PATH="$PWD/tools/bin:$PATH"
