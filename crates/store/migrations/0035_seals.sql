-- The sealed paper of a version that came into force: made once, and kept byte for byte.
CREATE TABLE seal (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    pdf BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    unsealed_sha256 TEXT NOT NULL,
    sealed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision),
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);

-- Sealing that failed, until it succeeds.
CREATE TABLE seal_failure (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    cause TEXT NOT NULL,
    tries BIGINT NOT NULL,
    tried_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision),
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);
