//! Transactions, and many who write at once.

use domain::answers::Answers;
use domain::draft::{RuleDraft, Standpoint};
use domain::person::Author;
use domain::policy::{Action, Role};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::{AccountId, HomeId, RowId};
use store::accounts::{self, Account};
use store::homes::{self, Home};
use store::organisations::Organisation;
use store::rows::{self, Owner};

use store::{Db, StoreError, Tx};
use testing::{Place, both};

use crate::setting::{account, home, later, new, noon, young_person};

both! {
    async fn what_is_not_committed_never_was(db: Db) {
        db.ping().await.unwrap();
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        homes::describe(&mut tx, oak, "Another", None).await.unwrap();
        drop(tx);
        let mut tx = db.read().await.unwrap();
        assert_eq!(homes::find(&mut tx, tom, oak, Action::ReadPlan).await.unwrap().0.name, "The Oak");
    }

    async fn nothing_is_written_while_reading(db: Db) {
        let mut tx = db.read().await.unwrap();
        let oak = Home { id: new(HomeId::new), name: "The Oak".into(), nation: None };
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

    /// What was typed before key workers were accounts, in a database that has not been upgraded for it yet.
    async fn a_key_worker_who_was_a_name_is_taken_for_the_one_member_of_that_name(db: Db, place: &Place) {
        let mut tx = db.write().await.unwrap();
        let (oak, elm) = (home(&mut tx, "The Oak").await, home(&mut tx, "Elm House").await);
        let tom = account(&mut tx, "Tom Reilly", &[oak]).await;
        account(&mut tx, "Aylin Kaya", &[elm]).await;
        let manager = account(&mut tx, "Mo Farrow", &[]).await;
        accounts::join(&mut tx, manager, oak, Role::Manager).await.unwrap();
        for email in ["one@example.org", "two@example.org"] {
            twin(&mut tx, oak, "Sam Jones", email).await;
        }
        let names = ["Tom Reilly", " Tom Reilly\u{0} ", "tom reilly", "Tom", "Aylin Kaya", "Mo Farrow", "Sam Jones", ""];
        let mut kept = Vec::new();
        for name in names {
            kept.push(typed_key_worker(&mut tx, oak, Answers::default().with("key_worker", name)).await);
        }
        let mut chosen = Answers::default().with("orders", "\u{0}");
        chosen.set_member("key_worker", &new(AccountId::new).to_string(), "Tom Reilly");
        let chosen_row = typed_key_worker(&mut tx, oak, chosen.clone()).await;
        tx.commit().await.unwrap();
        db.close().await;
        place.run("DELETE FROM _sqlx_migrations WHERE version = 6").await.unwrap();
        for _ in 0..2 {
            let db = place.open().await;
            let mut tx = db.read().await.unwrap();
            let mut found = Vec::new();
            for row in &kept {
                found.push(rows::find(&mut tx, *row).await.unwrap().0.answers.member("key_worker").and_then(Result::ok));
            }
            assert_eq!(found, [Some(tom), None, None, None, None, None, None, None]);
            assert_eq!(rows::find(&mut tx, chosen_row).await.unwrap().0.answers, chosen, "a choice stays");
            drop(tx);
            db.close().await;
        }
    }

    /// Answers from when the sentence alone was compared, in a database that has not been upgraded yet.
    async fn an_answer_to_a_sentence_counts_for_the_rule_as_it_stands(db: Db, place: &Place) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let owner = Owner::YoungPerson(young_person(&mut tx, oak, "Jay").await);
        let said = |sentence: &str| {
            let answers = Answers::default().with("sentence", "Off at ten.").with("kind", "boundary");
            answers.with("answer", "agree").with("answered_to", sentence)
        };
        let mut kept = Vec::new();
        for answers in [said("Off at ten."), said("Off at nine."), Answers::default().with("sentence", "Off at ten.")] {
            let row = Row { id: new(RowId::new), sheet: SheetName::Rule, answers, version: 1 };
            rows::add(&mut tx, owner, &row, noon()).await.unwrap();
            kept.push(row.id);
        }
        tx.commit().await.unwrap();
        db.close().await;
        place.run("DELETE FROM _sqlx_migrations WHERE version = 14").await.unwrap();
        let db = place.open().await;
        let mut tx = db.read().await.unwrap();
        let mut found = Vec::new();
        for row in kept {
            let row = rows::find(&mut tx, row).await.unwrap().0;
            found.push((RuleDraft(&row).standpoint(), row.answers.get("answered_to.kind").to_owned()));
        }
        let expected = [(Standpoint::Answered, "boundary"), (Standpoint::Changed, ""), (Standpoint::Open, "")];
        assert_eq!(found, expected.map(|(standpoint, kind)| (standpoint, kind.to_owned())));
    }
}

/// An account of the staff under an address of its own, for a name that somebody else has too.
async fn twin(tx: &mut Tx, home: HomeId, name: &str, email: &str) {
    let account = Account::new(new(AccountId::new), name, email);
    accounts::add(tx, Organisation::of_this_installation().id, &account, noon()).await.unwrap();
    accounts::join(tx, account.id, home, Role::Staff).await.unwrap();
}

/// A young person's row with these answers.
async fn typed_key_worker(tx: &mut Tx, home: HomeId, answers: Answers) -> RowId {
    let owner = Owner::YoungPerson(young_person(tx, home, "Jay").await);
    let row = Row { id: new(RowId::new), sheet: SheetName::YoungPerson, answers, version: 1 };
    rows::add(tx, owner, &row, noon()).await.unwrap();
    row.id
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
