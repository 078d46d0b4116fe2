-- Where a home is: its words differ in Wales.
ALTER TABLE home ADD COLUMN nation TEXT;
UPDATE home SET nation = (
    SELECT json_extract(answers.answers, '$.nation') FROM answers
    WHERE answers.home = home.id AND answers.sheet = 'home' AND answers.removed_at IS NULL
      AND json_extract(answers.answers, '$.nation') IN ('england', 'wales')
);
