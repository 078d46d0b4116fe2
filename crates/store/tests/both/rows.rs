//! Rows of answers, the words that were replaced in them, and conflicting edits.

use domain::answers::Answers;
use domain::person::Author;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::word::Word;
use domain::{ConflictId, RowId};
use store::rows::{self, ConflictingEdit, Owner, owner_of};
use store::{Db, StoreError};
use testing::both;

use crate::setting::{account, home, later, new, noon, plan};

fn row(sheet: SheetName, field: &str, text: &str) -> Row {
    Row { id: new(RowId::new), sheet, answers: Answers::default().with(field, text), version: 1 }
}

both! {
    async fn a_plan_has_the_homes_the_young_persons_and_its_own_rows(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let jonas = plan(&mut tx, oak, "Jonas").await;
        let sheets = [SheetName::Home, SheetName::YoungPerson, SheetName::Rule, SheetName::Rule, SheetName::Rule];
        let mut added = Vec::new();
        for (number, sheet) in sheets.into_iter().enumerate() {
            let row = row(sheet, "name", &number.to_string());
            rows::add(&mut tx, owner_of(sheet, &mira), &row, noon()).await.unwrap();
            added.push(row);
        }
        let of = |kept: &[Row], sheet| kept.iter().filter(|row| row.sheet == sheet).cloned().collect::<Vec<_>>();
        let kept = rows::of_plan(&mut tx, &mira).await.unwrap();
        assert_eq!(kept.len(), 5);
        assert_eq!(of(&kept, SheetName::Rule), added[2..]);
        assert_eq!(rows::of_plan(&mut tx, &jonas).await.unwrap(), added[..1]);
        assert_eq!(rows::of_home(&mut tx, oak).await.unwrap(), added[..1]);
        assert_eq!(rows::find(&mut tx, added[0].id).await.unwrap(), (added[0].clone(), Owner::Home(oak)));
        let owner = Owner::YoungPerson(mira.young_person);
        assert_eq!(rows::find(&mut tx, added[1].id).await.unwrap(), (added[1].clone(), owner));
        assert_eq!(rows::find(&mut tx, added[2].id).await.unwrap(), (added[2].clone(), Owner::Plan(mira.id)));

        rows::remove(&mut tx, added[4].id, later(1)).await.unwrap();
        let last = row(SheetName::Rule, "name", "last");
        rows::add(&mut tx, Owner::Plan(mira.id), &last, later(2)).await.unwrap();
        let kept = rows::of_plan(&mut tx, &mira).await.unwrap();
        assert_eq!(of(&kept, SheetName::Rule), [added[2].clone(), added[3].clone(), last.clone()]);
        assert!(matches!(rows::find(&mut tx, added[4].id).await, Err(StoreError::NotFound)));
        assert!(matches!(rows::remove(&mut tx, added[4].id, later(3)).await, Err(StoreError::NotFound)));
        assert!(matches!(rows::save(&mut tx, &added[4], &Author::Accord, later(3)).await, Err(StoreError::Conflict)));
        let again = rows::add(&mut tx, Owner::Plan(mira.id), &last, later(2)).await;
        assert!(matches!(again, Err(StoreError::Conflict)));
    }

    async fn every_sheet_can_be_kept(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        for &sheet in SheetName::all() {
            let row = row(sheet, "x", sheet.word());
            rows::add(&mut tx, owner_of(sheet, &mira), &row, noon()).await.unwrap();
            assert_eq!(rows::find(&mut tx, row.id).await.unwrap().0, row);
        }
        assert_eq!(rows::of_plan(&mut tx, &mira).await.unwrap().len(), SheetName::all().len());
    }

    async fn the_second_editor_is_noticed(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mut first = row(SheetName::Home, "name", "The Oak");
        rows::add(&mut tx, Owner::Home(oak), &first, noon()).await.unwrap();
        tx.commit().await.unwrap();

        let mut second = first.clone();
        first.answers.set("name", ["The Old Oak"]);
        let mut tx = db.write().await.unwrap();
        rows::save(&mut tx, &first, &Author::Accord, later(1)).await.unwrap();
        tx.commit().await.unwrap();

        second.answers.set("name", ["Oak House"]);
        let mut tx = db.write().await.unwrap();
        assert!(matches!(rows::save(&mut tx, &second, &Author::Accord, later(2)).await, Err(StoreError::Conflict)));
        let (kept, _) = rows::find(&mut tx, first.id).await.unwrap();
        assert_eq!(kept, Row { version: 2, ..first });
    }

    async fn whatever_was_typed_comes_back(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mut row = row(SheetName::Home, "name", "NUL \0 and \u{1}, \u{202E}, \\u0000, \"'; DROP TABLE home; -- 👍");
        row.answers.set("several", ["a\0", "\u{E000}", "5", "null", "\r\n"]);
        rows::add(&mut tx, Owner::Home(oak), &row, noon()).await.unwrap();
        assert_eq!(rows::find(&mut tx, row.id).await.unwrap().0, row);
        row.answers.set("name", ["\0"]);
        rows::save(&mut tx, &row, &Author::Accord, later(1)).await.unwrap();
        assert_eq!(rows::of_home(&mut tx, oak).await.unwrap(), [Row { version: 2, ..row }]);
    }

    async fn a_young_persons_replaced_words_stay_in_the_record(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let by = Author::SocialWorker { name: "Tom".into() };
        let mut rule = row(SheetName::Rule, "words", "I'd lose my 412-day streak.\0");
        rule.answers.set("decided", ["Two devices."]);
        rows::add(&mut tx, owner_of(SheetName::Rule, &mira), &rule, noon()).await.unwrap();
        rule.answers.set("decided", ["Three devices."]);
        rows::save(&mut tx, &rule, &by, later(1)).await.unwrap();
        assert_eq!(rows::replaced_words(&mut tx, rule.id).await.unwrap(), [], "the adults' words are theirs to change");
        rule.version = 2;
        rule.answers.set("words", ["All right."]);
        rows::save(&mut tx, &rule, &by, later(2)).await.unwrap();
        rule.version = 3;
        rule.answers.set("words", [""]);
        rows::save(&mut tx, &rule, &by, later(3)).await.unwrap();
        let replaced = rows::replaced_words(&mut tx, rule.id).await.unwrap();
        let words: Vec<_> = replaced.iter().map(|it| (it.version, it.answers.get("words"), it.replaced_at)).collect();
        assert_eq!(words, [(2, "I'd lose my 412-day streak.\0", later(2)), (3, "All right.", later(3))]);
        assert!(replaced.iter().all(|it| it.answers.get("decided").is_empty() && it.by_name == "Tom"));
    }

    async fn a_row_without_an_answer_is_kept(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let row = Row { id: new(RowId::new), sheet: SheetName::Home, answers: Answers::default(), version: 0 };
        rows::add(&mut tx, Owner::Home(oak), &row, noon()).await.unwrap();
        assert_eq!(rows::of_home(&mut tx, oak).await.unwrap(), [row]);
    }

    async fn conflicting_edits_wait_until_they_are_resolved(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        let row = row(SheetName::Home, "name", "The Oak");
        rows::add(&mut tx, Owner::Home(oak), &row, noon()).await.unwrap();
        let mut kept = Vec::new();
        for minute in [2, 1] {
            let answers = Answers::default().with("name", format!("words of minute {minute}\0"));
            let (by_name, at) = ("Tom".to_owned(), later(minute));
            let edit =
                ConflictingEdit { id: new(ConflictId::new), row_id: row.id, page: "home".into(), by: tom, by_name, at, answers };
            rows::save_conflict(&mut tx, &edit).await.unwrap();
            kept.insert(0, edit);
        }
        assert_eq!(rows::conflicts(&mut tx, row.id).await.unwrap(), kept);
        rows::resolve_conflict(&mut tx, kept[0].id, tom, later(3)).await.unwrap();
        assert_eq!(rows::conflicts(&mut tx, row.id).await.unwrap(), kept[1..]);
        assert_eq!(rows::conflict(&mut tx, kept[0].id).await.unwrap(), kept[0]);
        let again = rows::resolve_conflict(&mut tx, kept[0].id, tom, later(4)).await;
        assert!(matches!(again, Err(StoreError::NotFound)));
        assert!(matches!(rows::conflict(&mut tx, new(ConflictId::new)).await, Err(StoreError::NotFound)));
    }
}
