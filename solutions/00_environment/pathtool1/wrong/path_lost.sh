# expect: the other commands are still found
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export PATH="$PROJECT/tools/bin"
