//! What the server does by itself.

use store::jobs::{self, JobRow, Lease};
use store::{Db, StoreError};
use testing::both;

use crate::setting::later;

/// Claims in a transaction of its own.
async fn claim<'a>(db: &Db, name: &'a str, now: i64, until: i64) -> Option<Lease<'a>> {
    let mut tx = db.write().await.unwrap();
    let lease = jobs::claim(&mut tx, name, later(now), later(until)).await.unwrap();
    tx.commit().await.unwrap();
    lease
}

both! {
    async fn a_claimed_job_is_nobody_elses_until_its_lease_ends(db: Db) {
        assert!(claim(&db, "letters", 0, 2).await.is_some());
        assert_eq!(claim(&db, "letters", 1, 3).await, None);
        assert!(claim(&db, "papers", 1, 3).await.is_some(), "each job has its own lease");
        assert!(claim(&db, "letters", 2, 4).await.is_some(), "a killed node's lease ends by itself");
        assert_eq!(claim(&db, "letters", 3, 5).await, None);
    }

    async fn of_workers_who_claim_at_once_one_gets_the_job(db: Db) {
        for now in [0, 2] {
            let worker = |_| {
                let db = db.clone();
                tokio::spawn(async move { claim(&db, "letters", now, now + 2).await.is_some() })
            };
            let workers: Vec<_> = (0..8).map(worker).collect();
            let mut claimed = 0;
            for worker in workers {
                claimed += usize::from(worker.await.unwrap());
            }
            assert_eq!(claimed, 1, "at {now}");
        }
    }

    async fn a_job_keeps_when_it_last_succeeded_and_failed(db: Db) {
        let letters = claim(&db, "letters", 0, 2).await.unwrap();
        let begin = claim(&db, "begin", 0, 2).await.unwrap();
        let mut tx = db.write().await.unwrap();
        jobs::succeeded(&mut tx, &letters, later(1), later(1)).await.unwrap();
        jobs::failed(&mut tx, &begin, later(1), later(5)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim(&db, "begin", 4, 6).await, None, "it is not free before its time");
        assert!(claim(&db, "begin", 5, 7).await.is_some());
        let letters = claim(&db, "letters", 1, 3).await.unwrap();
        let mut tx = db.write().await.unwrap();
        jobs::failed(&mut tx, &letters, later(2), later(2)).await.unwrap();
        let row = |name: &str, success: Option<i64>, failure: Option<i64>| JobRow {
            name: name.into(),
            added_at: later(0),
            last_success: success.map(later),
            last_failure: failure.map(later),
        };
        assert_eq!(jobs::all(&mut tx).await.unwrap(), [row("begin", None, Some(1)), row("letters", Some(1), Some(2))]);
    }

    async fn who_has_lost_the_lease_cannot_give_it_back(db: Db) {
        let lost = claim(&db, "letters", 0, 2).await.unwrap();
        assert!(claim(&db, "letters", 2, 4).await.is_some());
        let mut tx = db.write().await.unwrap();
        let late = jobs::succeeded(&mut tx, &lost, later(3), later(3)).await;
        assert!(matches!(late, Err(StoreError::Conflict)));
        let late = jobs::failed(&mut tx, &lost, later(3), later(3)).await;
        assert!(matches!(late, Err(StoreError::Conflict)));
        tx.commit().await.unwrap();
        assert_eq!(claim(&db, "letters", 3, 5).await, None);
    }
}
