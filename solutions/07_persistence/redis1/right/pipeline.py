import json
from datetime import timedelta

import redis


def timetable(client, stop, load):
    try:
        cached = client.get(f"stop:{stop}")
        if cached is not None:
            client.incr("hits")
            return json.loads(cached)
    except (redis.ConnectionError, redis.TimeoutError):
        return load(stop)
    result = load(stop)
    try:
        with client.pipeline() as pipe:
            pipe.incr("misses")
            pipe.set(f"stop:{stop}", json.dumps(result))
            pipe.expire(f"stop:{stop}", timedelta(minutes=5))
            pipe.execute()
    except redis.RedisError:
        pass
    return result


def stats(client):
    try:
        return int(client.get("hits") or 0), int(client.get("misses") or 0)
    except redis.RedisError:
        return (0, 0)
