-- Who has which page of a plan open. Not part of the record: a row is replaced as somebody moves on.
CREATE TABLE presence (
    plan UUID NOT NULL REFERENCES plan (id),
    account UUID NOT NULL REFERENCES account (id),
    sheet TEXT NOT NULL,
    page TEXT NOT NULL,
    row_id UUID NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, account)
);
