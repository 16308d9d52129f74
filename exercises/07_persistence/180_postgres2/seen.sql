-- Mark the messages of a customer as seen: the email in body.customer is %(email)s. Afterwards
-- their body has "seen": true, and everything else is as before. Uses an index.

-- TODO
