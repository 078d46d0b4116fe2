-- The secret that this database keeps for itself.
INSERT INTO installation (one, secret, demo) VALUES (TRUE, gen_random_uuid()::text || gen_random_uuid()::text, FALSE);
