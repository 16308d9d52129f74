-- expect: Four are allowed
CREATE INDEX a ON parcels (city, day);
CREATE INDEX b ON parcels (city);
CREATE INDEX c ON parcels (email, day);
CREATE INDEX d ON parcels (status);
CREATE INDEX e ON parcels (day);
