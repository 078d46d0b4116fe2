-- Who has read which version in force, for their shift. What they asked stands in the events.
CREATE TABLE acknowledgement (
    plan UUID NOT NULL REFERENCES plan (id),
    revision BIGINT NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    read_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision, account)
);
