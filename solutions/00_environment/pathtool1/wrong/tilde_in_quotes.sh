# expect: in quotes, ~ is just a ~
export PATH="~/tools/bin:$PATH"
