-- One INSERT that takes everything from the table arrivals (name, kind, packets, price) into seeds.
-- A new name becomes a new row. If the name is known, the new packets are added to those that are
-- there, and the price is replaced; its other columns stay. A name can arrive several times in one
-- delivery. Then add up its packets, and take its highest price and its alphabetically first kind.
-- It gives back (RETURNING) the name and packets of each row it has written.

-- TODO
