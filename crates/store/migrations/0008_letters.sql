-- A letter belongs to a request: the letters of a closed request are not sent. The kinds are the program's to know, so that a new one
-- needs no new table. Letters from before belong to no request; those that still wait are given up.
CREATE TABLE new_letter (
    id UUID NOT NULL PRIMARY KEY,
    to_name TEXT NOT NULL,
    to_email TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    home UUID NOT NULL REFERENCES home (id),
    plan UUID REFERENCES plan (id),
    request UUID REFERENCES approval_request (id),
    made_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ,
    sent_at TIMESTAMPTZ,
    tries BIGINT NOT NULL,
    failed BOOLEAN NOT NULL
);
INSERT INTO new_letter (id, to_name, to_email, subject, body, kind, home, plan, made_at, sent_at, tries, failed)
    SELECT id, to_name, to_email, subject, '', kind, home, plan, made_at, sent_at, tries, failed OR sent_at IS NULL FROM letter;
DROP TABLE letter;
ALTER TABLE new_letter RENAME TO letter;
CREATE INDEX letter_due_at ON letter (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX letter_waiting ON letter (home, made_at) WHERE due_at IS NOT NULL;
