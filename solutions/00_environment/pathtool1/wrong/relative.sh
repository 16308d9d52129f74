# expect: after a cd the tool is still found
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export PATH="tools/bin:$PATH"
