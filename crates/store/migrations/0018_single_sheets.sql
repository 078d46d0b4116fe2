-- A sheet with one row has one: two tablets that open it at the same time meet in it, and the second one's words are kept beside the first
-- one's. Where two rows were made before, only the first was ever frozen; the others are taken out, and their words stay here.
UPDATE answers SET removed_at = updated_at
WHERE removed_at IS NULL
  AND sheet IN ('home', 'young_person', 'good', 'nothing', 'skills', 'goes_wrong', 'promises', 'parent', 'start')
  AND EXISTS (
      SELECT 1 FROM answers AS first
      WHERE first.removed_at IS NULL AND first.sheet = answers.sheet
        AND COALESCE(first.home, first.young_person, first.plan) = COALESCE(answers.home, answers.young_person, answers.plan)
        AND (first.place < answers.place OR (first.place = answers.place AND first.id < answers.id))
  );
CREATE UNIQUE INDEX answers_single ON answers (COALESCE(home, young_person, plan), sheet)
    WHERE removed_at IS NULL
      AND sheet IN ('home', 'young_person', 'good', 'nothing', 'skills', 'goes_wrong', 'promises', 'parent', 'start');
