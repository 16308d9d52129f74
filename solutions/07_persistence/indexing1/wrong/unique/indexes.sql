-- expect: can't be added
CREATE INDEX a ON parcels (city, day);
CREATE UNIQUE INDEX b ON parcels (email, day);
CREATE INDEX c ON parcels (status);
CREATE INDEX d ON parcels (day);
