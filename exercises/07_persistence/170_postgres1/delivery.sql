-- One INSERT that takes everything from the table arrivals (name, kind, packets, price) into seeds.
-- A new name becomes a new row. A name that's known gets the packets on top of those it has, and the
-- new price; its other columns stay. A name can arrive several times at once: then its packets are
-- added up, and its highest price and the alphabetically first kind count.
-- It gives back (RETURNING) name and packets of each row it has written.

-- TODO
