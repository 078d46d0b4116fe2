-- What the seal of a paper proves. What was sealed before had no time stamp.
ALTER TABLE seal ADD COLUMN level TEXT NOT NULL DEFAULT 'basic';
