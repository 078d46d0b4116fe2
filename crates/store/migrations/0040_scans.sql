-- Papers that people signed in ink, scanned and cleaned: a picture of each page.
CREATE TABLE scan (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    hash TEXT NOT NULL,
    has_code BOOLEAN NOT NULL,
    added_by TEXT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision, hash),
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);

CREATE TABLE scan_page (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    hash TEXT NOT NULL,
    number BIGINT NOT NULL,
    jpeg BYTEA NOT NULL,
    PRIMARY KEY (plan, revision, hash, number),
    FOREIGN KEY (plan, revision, hash) REFERENCES scan (plan, revision, hash)
);
