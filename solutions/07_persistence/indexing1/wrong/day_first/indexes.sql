-- expect: should go straight to the city and its days
CREATE INDEX parcels_day_city ON parcels (day, city);
CREATE INDEX parcels_email_day ON parcels (email, day);
CREATE INDEX parcels_lost ON parcels (status);
