WITH together AS (
    SELECT name, min(kind) AS kind, sum(packets) AS packets, max(price) AS price
    FROM arrivals GROUP BY name
)
INSERT INTO seeds AS s (name, kind, packets, price)
SELECT t.name, t.kind, t.packets, t.price FROM together t
ON CONFLICT (name) DO UPDATE SET packets = EXCLUDED.packets + s.packets, price = EXCLUDED.price
RETURNING s.name, s.packets;
