-- TODO: up to four indexes
CREATE INDEX parcels_day_city ON parcels (day, city);
