def visit(client, page):
    return client.hincrby("visits", page, 1)
