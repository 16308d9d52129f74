-- For each kind, the seed that was harvested last: kind and name, in order of the kinds. Leave out
-- seeds without a date. If two were harvested on the same day, take the one with the lower price
-- (two such prices are never equal).

-- TODO
