//! What was told of deadlines, and what was written down as done.

use chrono::NaiveDate;
use domain::RowId;
use domain::deadline::{Deadline, DeadlineKind, Told};
use store::{Db, StoreError, deadlines};
use testing::both;

use crate::setting::{home, later, plan};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

both! {
    async fn each_thing_is_told_once(db: Db) {
        let mut tx = db.write().await.unwrap();
        let home = home(&mut tx, "Larch House").await;
        let plan = plan(&mut tx, home, "Jay").await.id;
        let due = Deadline { by: day("2026-12-01"), kind: DeadlineKind::RuleReview, row: None };
        let of_a_rule = Deadline { row: Some(RowId::new(uuid::Uuid::from_u128(9))), ..due };
        for told in [&due, &of_a_rule] {
            for what in [Told::Ahead, Told::Late] {
                assert!(deadlines::tell(&mut tx, plan, told, what, later(0)).await.unwrap());
                assert!(!deadlines::tell(&mut tx, plan, told, what, later(9)).await.unwrap());
            }
        }
        deadlines::done(&mut tx, plan, &of_a_rule, later(1)).await.unwrap();
        let again = deadlines::done(&mut tx, plan, &of_a_rule, later(2)).await;
        assert!(matches!(again, Err(StoreError::Conflict)));
        assert_eq!(deadlines::done_of(&mut tx, plan).await.unwrap(), [of_a_rule]);
    }

    async fn a_plan_is_looked_at_once_a_day(db: Db) {
        let mut tx = db.write().await.unwrap();
        let home = home(&mut tx, "Larch House").await;
        let plan = plan(&mut tx, home, "Jay").await.id;
        let today = day("2026-12-01");
        assert_eq!(deadlines::to_look_at(&mut tx, today, 9).await.unwrap(), [plan]);
        deadlines::looked(&mut tx, plan, today).await.unwrap();
        assert!(matches!(deadlines::looked(&mut tx, plan, today).await, Err(StoreError::Conflict)));
        assert_eq!(deadlines::to_look_at(&mut tx, today, 9).await.unwrap(), []);
        assert_eq!(deadlines::to_look_at(&mut tx, day("2026-12-02"), 9).await.unwrap(), [plan]);
    }
}
