-- To whom a request really went: as what they were asked, from which request it was passed on, and when they opened it.
ALTER TABLE approval_request ADD COLUMN role TEXT;
ALTER TABLE approval_request ADD COLUMN passed_from UUID REFERENCES approval_request (id);
ALTER TABLE approval_request ADD COLUMN opened_at TIMESTAMPTZ;
