-- The secret that this database keeps for itself.
INSERT INTO installation (one, secret, demo) VALUES (TRUE, lower(hex(randomblob(32))), FALSE);
