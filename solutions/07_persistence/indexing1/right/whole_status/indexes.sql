CREATE INDEX a ON parcels (city, day, number);
CREATE INDEX b ON parcels (email, day);
CREATE INDEX c ON parcels (status);
CREATE INDEX d ON parcels (day);
