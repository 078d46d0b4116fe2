//! The policies of a home, who has read them, and training.

use chrono::NaiveDate;
use domain::HomeId;
use domain::home_policy::{Course, PolicyKind, Training};
use store::home_policies::{self, PolicyVersion};
use store::{Db, StoreError, Tx};
use testing::both;

use crate::setting::{account, home, later, noon};

async fn write(tx: &mut Tx, home: HomeId, version: u32, asks_again: bool) -> Result<(), StoreError> {
    let policy = PolicyVersion {
        kind: PolicyKind::Signs,
        version,
        text: format!("Text {version}"),
        what_changed: "All of it".into(),
        asks_again,
        written_by: "tom".into(),
        written_at: noon(),
    };
    home_policies::add(tx, home, &policy).await
}

fn training(done: &str) -> Training {
    let done_on: NaiveDate = done.parse().unwrap();
    Training { course: Course::Exploitation, done_on, renew_by: Training::renewal_of(done_on) }
}

both! {
    async fn the_newest_version_counts_and_none_is_written_twice(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        write(&mut tx, oak, 1, true).await.unwrap();
        write(&mut tx, oak, 2, false).await.unwrap();
        assert!(matches!(write(&mut tx, oak, 2, true).await, Err(StoreError::Conflict)));
        let in_force = home_policies::in_force(&mut tx, oak).await.unwrap();
        assert_eq!(in_force.iter().map(|it| (it.version, it.text.as_str())).collect::<Vec<_>>(), [(2, "Text 2")]);
        let all = home_policies::versions(&mut tx, oak, PolicyKind::Signs).await.unwrap();
        assert_eq!(all.iter().map(|it| it.version).collect::<Vec<_>>(), [2, 1]);
    }

    async fn what_asks_again_is_to_be_read_again(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (oak, elm) = (home(&mut tx, "The Oak").await, home(&mut tx, "The Elm").await);
        let tom = account(&mut tx, "tom", &[oak]).await;
        write(&mut tx, elm, 1, true).await.unwrap();
        assert_eq!(home_policies::to_read(&mut tx, tom).await.unwrap(), []);
        write(&mut tx, oak, 1, true).await.unwrap();
        assert_eq!(home_policies::to_read(&mut tx, tom).await.unwrap(), [(oak, PolicyKind::Signs)]);
        assert!(home_policies::read(&mut tx, oak, PolicyKind::Signs, 1, tom, noon()).await.unwrap());
        assert!(!home_policies::read(&mut tx, oak, PolicyKind::Signs, 1, tom, later(1)).await.unwrap());
        write(&mut tx, oak, 2, false).await.unwrap();
        assert_eq!(home_policies::to_read(&mut tx, tom).await.unwrap(), []);
        write(&mut tx, oak, 3, true).await.unwrap();
        assert_eq!(home_policies::to_read(&mut tx, tom).await.unwrap(), [(oak, PolicyKind::Signs)]);
        assert_eq!(home_policies::asked(&mut tx, oak).await.unwrap(), [(PolicyKind::Signs, 3)]);
        let read = home_policies::reads(&mut tx, oak).await.unwrap();
        assert_eq!(read.iter().map(|it| (it.account, it.version)).collect::<Vec<_>>(), [(tom, 1)]);
        let missing = home_policies::read(&mut tx, oak, PolicyKind::Colleague, 1, tom, noon()).await;
        assert!(matches!(missing, Err(StoreError::NotFound)));
    }

    async fn training_that_was_noted_last_counts(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        for done in ["2026-03-02", "2025-03-02"] {
            home_policies::train(&mut tx, oak, tom, &training(done), noon()).await.unwrap();
        }
        assert_eq!(home_policies::training(&mut tx, oak).await.unwrap(), [(tom, training("2025-03-02"))]);
    }

    async fn none_of_it_is_changed_or_taken_away(db: Db, place: &Place) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        write(&mut tx, oak, 1, true).await.unwrap();
        home_policies::read(&mut tx, oak, PolicyKind::Signs, 1, tom, noon()).await.unwrap();
        home_policies::train(&mut tx, oak, tom, &training("2026-03-02"), noon()).await.unwrap();
        tx.commit().await.unwrap();
        for table in ["home_policy", "policy_read", "training"] {
            for sql in [format!("UPDATE {table} SET home = home"), format!("DELETE FROM {table}")] {
                let refused = place.run(&sql).await.expect_err(&sql);
                assert!(refused.contains("append-only"), "{sql}: {refused}");
            }
        }
    }
}
