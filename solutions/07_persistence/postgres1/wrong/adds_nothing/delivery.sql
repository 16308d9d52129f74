-- expect: what's known gets its packets on top
INSERT INTO seeds (name, kind, packets, price)
SELECT name, min(kind), sum(packets), max(price) FROM arrivals GROUP BY name
ON CONFLICT (name) DO UPDATE SET packets = EXCLUDED.packets, price = EXCLUDED.price
RETURNING name, packets;
