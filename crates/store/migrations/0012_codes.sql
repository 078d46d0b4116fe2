-- How many codes a request has had, and how many wrong ones were typed for it: each request has a budget of both.
ALTER TABLE approval_request ADD COLUMN codes_sent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE approval_request ADD COLUMN wrong_codes BIGINT NOT NULL DEFAULT 0;
