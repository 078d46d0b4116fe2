-- Where a home is: its words differ in Wales.
ALTER TABLE home ADD COLUMN nation TEXT;
UPDATE home SET nation = (
    SELECT answers.answers::json ->> 'nation' FROM answers
    WHERE answers.home = home.id AND answers.sheet = 'home' AND answers.removed_at IS NULL
      AND answers.answers::json ->> 'nation' IN ('england', 'wales')
);
