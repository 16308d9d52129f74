CREATE INDEX parcels_city_day ON parcels (city, day);
CREATE INDEX parcels_email_day ON parcels (email, day);
CREATE INDEX parcels_lost ON parcels (status) WHERE status = 'lost';
CREATE INDEX parcels_day ON parcels (day);

-- Why this way
--
-- What's compared with = comes first, then what's a range or sorted by: within one city the days are
-- in order, so there's nothing left to sort. (city, day) serves the question for the city alone, too;
-- a further index on city would only make each new parcel slower. The partial index holds one
-- parcel in a thousand. An index on the whole status would hold 200,000, nearly all of them useless.
