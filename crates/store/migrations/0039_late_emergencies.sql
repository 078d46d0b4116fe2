-- An emergency that was written down after it was over waited for nothing, and its end was never written down: the next round looks at each
-- of them once, and ends those that are over.
UPDATE kept_record SET next_at = (SELECT updated_at FROM plan WHERE plan.id = kept_record.plan) WHERE kind = 'emergency' AND next_at IS NULL;
