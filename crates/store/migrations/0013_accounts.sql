-- Accounts come and go: people choose their own passwords by a link, agency staff have a last day, and some roles have to be confirmed.

-- The last day on which an account can do anything (local date). An account without a password has none yet: its hash is empty.
ALTER TABLE account ADD COLUMN last_day DATE;

-- Links by which somebody chooses a password, by the hash of their token.
CREATE TABLE password_link (
    id UUID NOT NULL PRIMARY KEY,
    account UUID NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'forgotten')),
    token_hash TEXT NOT NULL UNIQUE,
    made_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    closed_at TIMESTAMPTZ
);
CREATE INDEX password_link_account ON password_link (account) WHERE closed_at IS NULL;
ALTER TABLE letter ADD COLUMN password_link UUID REFERENCES password_link (id);

-- Roles that somebody asked for and somebody else has to confirm. The account need not exist yet: then it is made when it is confirmed.
CREATE TABLE role_request (
    id UUID NOT NULL PRIMARY KEY,
    home UUID NOT NULL REFERENCES home (id),
    account UUID NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    last_day DATE,
    asked_by UUID NOT NULL REFERENCES account (id),
    asked_at TIMESTAMPTZ NOT NULL,
    settled_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX role_request_open ON role_request (home, account) WHERE settled_at IS NULL;

-- What happened in a home itself, for the page that shows it.
CREATE INDEX event_of_home ON event (home, seq) WHERE plan IS NULL;
