-- expect: then has to sort them
CREATE INDEX a ON parcels (city);
CREATE INDEX b ON parcels (day);
CREATE INDEX c ON parcels (email);
CREATE INDEX d ON parcels (status);
