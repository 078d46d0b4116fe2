-- The request that a letter belongs to: a letter of a closed request is not sent. Letters from before belong to none, and are given up.
ALTER TABLE letter ADD COLUMN request UUID REFERENCES approval_request (id);
UPDATE letter SET due_at = NULL, failed = TRUE, body = '' WHERE sent_at IS NULL;
