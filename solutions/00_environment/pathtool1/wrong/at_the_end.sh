# expect: parcel is the tool of the project, not the older one
PROJECT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export PATH="$PATH:$PROJECT/tools/bin"
