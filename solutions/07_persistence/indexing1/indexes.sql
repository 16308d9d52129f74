CREATE INDEX parcels_city_day ON parcels (city, day);
CREATE INDEX parcels_email_day ON parcels (email, day);
CREATE INDEX parcels_lost ON parcels (status) WHERE status = 'lost';
CREATE INDEX parcels_day ON parcels (day);

-- Why this way
--
-- Columns compared with = come first, then those with a range or an order: within one city the days
-- are sorted already. (city, day) also serves the question about a city alone; a further index on
-- city would only make each new parcel slower. The partial index holds one parcel in a thousand. An
-- index on the whole status would hold 200,000, nearly all of them useless.
