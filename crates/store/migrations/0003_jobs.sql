-- What the server does by itself. A job is free from `leased_until` on: then the lease of whoever runs it ends, or it is due again.
CREATE TABLE job (
    name TEXT NOT NULL PRIMARY KEY,
    leased_until TIMESTAMPTZ NOT NULL,
    added_at TIMESTAMPTZ NOT NULL,
    last_success TIMESTAMPTZ,
    last_failure TIMESTAMPTZ
);
