-- Until when the newest time stamp over a sealed paper can be checked: it is renewed before. Where it is not known it is worked out.
ALTER TABLE seal ADD COLUMN lasts_until TIMESTAMPTZ;
