//! Transactions, and many who write at once.

use domain::HomeId;
use domain::answers::Answers;
use domain::person::Author;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::SheetName;
use store::homes::{self, Home};
use store::organisations::Organisation;
use store::rows::{self, Owner};

use store::{Db, StoreError};
use testing::{Place, both};

use crate::setting::{account, home, later, new, noon};

both! {
    async fn what_is_not_committed_never_was(db: Db) {
        db.ping().await.unwrap();
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        homes::rename(&mut tx, oak, "Another").await.unwrap();
        drop(tx);
        let mut tx = db.read().await.unwrap();
        assert_eq!(homes::find(&mut tx, tom, oak, Action::ReadPlan).await.unwrap().0.name, "The Oak");
    }

    async fn nothing_is_written_while_reading(db: Db) {
        let mut tx = db.read().await.unwrap();
        let oak = Home { id: new(HomeId::new), name: "The Oak".into() };
        let organisation = Organisation::of_this_installation().id;
        assert!(matches!(homes::add(&mut tx, organisation, &oak, noon()).await, Err(StoreError::Broken(_))));
    }

    async fn twenty_who_write_at_once_all_succeed(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        tx.commit().await.unwrap();
        let writers: Vec<_> = (0..20)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    for minute in 0..5 {
                        let mut tx = db.write().await?;
                        let answers = Answers::default().with("name", "A tablet");
                        let row = Row { id: new(domain::RowId::new), sheet: SheetName::SharedDevice, answers, version: 1 };
                        rows::add(&mut tx, Owner::Home(oak), &row, later(minute)).await?;
                        rows::save(&mut tx, &row, &Author::Accord, later(minute + 1)).await?;
                        tx.commit().await?;
                        let mut tx = db.read().await?;
                        rows::of_home(&mut tx, oak).await?;
                    }
                    Ok::<_, StoreError>(())
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap().unwrap();
        }
        let mut tx = db.read().await.unwrap();
        let kept = rows::of_home(&mut tx, oak).await.unwrap();
        assert_eq!(kept.len(), 100);
        assert!(kept.iter().all(|row| row.version == 2));
    }

    async fn of_many_who_save_one_row_exactly_one_succeeds(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let row = Row { id: new(domain::RowId::new), sheet: SheetName::Home, answers: Answers::default(), version: 1 };
        rows::add(&mut tx, Owner::Home(oak), &row, noon()).await.unwrap();
        tx.commit().await.unwrap();
        let writers: Vec<_> = (0..10)
            .map(|number| {
                let (db, mut row) = (db.clone(), row.clone());
                tokio::spawn(async move {
                    row.answers.set("name", [number.to_string()]);
                    let mut tx = db.write().await?;
                    rows::save(&mut tx, &row, &Author::Accord, later(1)).await?;
                    tx.commit().await
                })
            })
            .collect();
        let mut saved = 0;
        for writer in writers {
            match writer.await.unwrap() {
                Ok(()) => saved += 1,
                Err(StoreError::Conflict) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(saved, 1);
    }
}

#[tokio::test]
async fn a_file_opens_a_second_time_with_all_that_was_kept() {
    let place = Place::sqlite();
    let db = place.open().await;
    let mut tx = db.write().await.unwrap();
    let oak = home(&mut tx, "The Oak").await;
    let tom = account(&mut tx, "tom", &[oak]).await;
    tx.commit().await.unwrap();
    db.close().await;
    let db = place.open().await;
    let mut tx = db.read().await.unwrap();
    assert_eq!(homes::of_account(&mut tx, tom).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_second_node_opens_the_same_postgres() {
    let place = Place::postgres().await;
    let (one, two) = (place.open().await, place.open().await);
    let mut tx = one.write().await.unwrap();
    let oak = home(&mut tx, "The Oak").await;
    let tom = account(&mut tx, "tom", &[oak]).await;
    tx.commit().await.unwrap();
    let mut tx = two.read().await.unwrap();
    assert_eq!(homes::find(&mut tx, tom, oak, Action::ReadPlan).await.unwrap().0.id, oak);
}
