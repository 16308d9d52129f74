-- expect: a name that arrives twice in one delivery is added up
INSERT INTO seeds (name, kind, packets, price)
SELECT name, kind, packets, price FROM arrivals
ON CONFLICT (name) DO UPDATE SET packets = seeds.packets + EXCLUDED.packets, price = EXCLUDED.price
RETURNING name, packets;
