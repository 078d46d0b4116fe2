-- The policies of a home: every version that was ever written. A version that asks to be read again is read again by everybody.
CREATE TABLE home_policy (
    home UUID NOT NULL REFERENCES home (id),
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    format BIGINT NOT NULL,
    text TEXT NOT NULL,
    what_changed TEXT NOT NULL,
    asks_again BOOLEAN NOT NULL,
    written_by TEXT NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (home, kind, version)
);

-- Who has read which version and answered what was asked about it.
CREATE TABLE policy_read (
    home UUID NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    read_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (home, kind, version, account),
    FOREIGN KEY (home, kind, version) REFERENCES home_policy (home, kind, version)
);

-- Training that people had. Of several in one course the one with the highest number counts.
CREATE TABLE training (
    home UUID NOT NULL REFERENCES home (id),
    account UUID NOT NULL REFERENCES account (id),
    number BIGINT NOT NULL,
    course TEXT NOT NULL,
    done_on DATE NOT NULL,
    renew_by DATE NOT NULL,
    noted_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (home, account, number)
);
