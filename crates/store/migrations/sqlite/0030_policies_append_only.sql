-- What was in force, who had read it and who was trained is never changed or taken away.
CREATE TRIGGER home_policy_no_update BEFORE UPDATE ON home_policy
BEGIN SELECT RAISE(ABORT, 'home_policy is append-only'); END;

CREATE TRIGGER home_policy_no_delete BEFORE DELETE ON home_policy
BEGIN SELECT RAISE(ABORT, 'home_policy is append-only'); END;

CREATE TRIGGER policy_read_no_update BEFORE UPDATE ON policy_read
BEGIN SELECT RAISE(ABORT, 'policy_read is append-only'); END;

CREATE TRIGGER policy_read_no_delete BEFORE DELETE ON policy_read
BEGIN SELECT RAISE(ABORT, 'policy_read is append-only'); END;

CREATE TRIGGER training_no_update BEFORE UPDATE ON training
BEGIN SELECT RAISE(ABORT, 'training is append-only'); END;

CREATE TRIGGER training_no_delete BEFORE DELETE ON training
BEGIN SELECT RAISE(ABORT, 'training is append-only'); END;
