-- Records about a young person: what began them and what was added. Whether anything is left to do, and when the next thing happens by itself,
-- follow from the entries and stand here to be found by.
CREATE TABLE kept_record (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    is_open BOOLEAN NOT NULL,
    next_at TIMESTAMPTZ
);
CREATE INDEX kept_record_plan ON kept_record (plan);
CREATE INDEX kept_record_next ON kept_record (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE kept_entry (
    record UUID NOT NULL REFERENCES kept_record (id),
    number BIGINT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (record, number)
);

-- Which clocks of a record were said to have run out, once each.
CREATE TABLE missed_clock (
    record UUID NOT NULL REFERENCES kept_record (id),
    clock TEXT NOT NULL,
    missed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (record, clock)
);

-- The way of somebody at the placing authority to an emergency, by link and code.
CREATE TABLE emergency_request (
    id UUID NOT NULL PRIMARY KEY,
    record UUID NOT NULL REFERENCES kept_record (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT,
    token_hash TEXT NOT NULL UNIQUE,
    sent_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    code_hash TEXT,
    code_expires_at TIMESTAMPTZ,
    code_tries BIGINT NOT NULL DEFAULT 0,
    codes_sent BIGINT NOT NULL DEFAULT 0,
    wrong_codes BIGINT NOT NULL DEFAULT 0,
    opened_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ
);
CREATE INDEX emergency_request_record ON emergency_request (record);
