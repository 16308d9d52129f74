-- For each kind, the seed that was harvested last: kind and name, in order of the kinds. Seeds without
-- a date are left out. Of those harvested on the same day, the one with the lower price; they never
-- cost the same.

-- TODO
