//! The outbox.

use domain::settings::SETTINGS;
use domain::{HomeId, LetterId};
use store::letters::{self, Letter, LetterKind};
use store::{Db, StoreError};
use testing::both;

use crate::setting::{account, home, later, new};

fn letter(home: HomeId, minute: i64) -> Letter {
    Letter {
        id: new(LetterId::new),
        to_name: "Ms Kaya".into(),
        to_email: "kaya@example.org".into(),
        subject: format!("Letter of minute {minute}"),
        body: "Please read.\n".into(),
        kind: LetterKind::ApprovalRequest,
        home,
        plan: None,
        request: None,
        password_link: None,
        made_at: later(minute),
        sent_at: None,
        tries: 0,
        failed: false,
    }
}

/// Claims in a transaction of its own.
async fn claim(db: &Db, now: i64, until: i64) -> Option<Letter> {
    let mut tx = db.write().await.unwrap();
    let claimed = letters::claim(&mut tx, later(now), later(until)).await.unwrap();
    tx.commit().await.unwrap();
    claimed
}

/// A home with so many letters.
async fn post(db: &Db, letters: i64) -> Vec<Letter> {
    let mut tx = db.write().await.unwrap();
    let oak = home(&mut tx, "The Oak").await;
    let mut posted = Vec::new();
    for minute in 0..letters {
        let letter = letter(oak, minute);
        letters::add(&mut tx, &letter).await.unwrap();
        posted.push(letter);
    }
    tx.commit().await.unwrap();
    posted
}

both! {
    async fn two_workers_never_hold_one_letter(db: Db) {
        let posted = post(&db, 2).await;
        assert_eq!(claim(&db, -1, 5).await, None);
        assert_eq!(claim(&db, 1, 6).await, Some(posted[0].clone()));
        assert_eq!(claim(&db, 1, 6).await, Some(posted[1].clone()));
        assert_eq!(claim(&db, 1, 6).await, None);
        assert_eq!(claim(&db, 6, 9).await.map(|letter| letter.tries), Some(0));
    }

    async fn workers_who_claim_at_once_get_different_letters(db: Db) {
        let posted = post(&db, 8).await;
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut claimed = Vec::new();
                    for _ in 0..8 {
                        claimed.extend(claim(&db, 10, 20).await.map(|letter| letter.id));
                    }
                    claimed
                })
            })
            .collect();
        let mut claimed = Vec::new();
        for worker in workers {
            claimed.extend(worker.await.unwrap());
        }
        claimed.sort();
        let mut ids: Vec<_> = posted.iter().map(|letter| letter.id).collect();
        ids.sort();
        assert_eq!(claimed, ids);
    }

    async fn a_letter_is_sent_tried_again_or_given_up(db: Db) {
        let posted = post(&db, 3).await;
        let mut tx = db.write().await.unwrap();
        letters::sent(&mut tx, posted[0].id, later(3)).await.unwrap();
        letters::retry(&mut tx, posted[1].id, later(30)).await.unwrap();
        letters::give_up(&mut tx, posted[2].id).await.unwrap();
        for id in [posted[0].id, posted[2].id] {
            assert!(matches!(letters::retry(&mut tx, id, later(1)).await, Err(StoreError::NotFound)));
            assert!(matches!(letters::give_up(&mut tx, id).await, Err(StoreError::NotFound)));
        }
        assert!(matches!(letters::sent(&mut tx, new(LetterId::new), later(1)).await, Err(StoreError::NotFound)));
        let tom = account(&mut tx, "tom", &[posted[0].home]).await;
        let waiting = letters::waiting(&mut tx, tom, 10).await.unwrap();
        let tried = Letter { tries: 1, ..posted[1].clone() };
        assert_eq!(waiting, std::slice::from_ref(&tried), "what was sent or given up waits no more");
        tx.commit().await.unwrap();
        assert_eq!(claim(&db, 29, 40).await, None);
        assert_eq!(claim(&db, 30, 40).await, Some(tried));
        assert_eq!(claim(&db, 30, 40).await, None);
    }

    async fn a_letter_that_waited_for_too_long_is_given_up(db: Db) {
        let posted = post(&db, 3).await;
        let mut tx = db.write().await.unwrap();
        let code = Letter { id: new(LetterId::new), kind: LetterKind::Code, ..posted[2].clone() };
        letters::add(&mut tx, &code).await.unwrap();
        let too_late = later(2) + SETTINGS.letter_life();
        assert_eq!(letters::claim(&mut tx, too_late, too_late).await.unwrap(), None, "none is of use");
        let given_up = letters::give_up_old(&mut tx, later(2) + SETTINGS.code_life()).await.unwrap();
        assert_eq!(given_up, [Letter { failed: true, body: String::new(), ..code }]);
        let given_up = letters::give_up_old(&mut tx, later(1) + SETTINGS.letter_life()).await.unwrap();
        assert_eq!(given_up.iter().map(|it| it.id).collect::<Vec<_>>(), [posted[0].id, posted[1].id]);
        tx.commit().await.unwrap();
        assert_eq!(claim(&db, 60, 70).await.map(|it| it.id), Some(posted[2].id));
        assert_eq!(claim(&db, 60, 70).await, None);
    }

    async fn one_reads_only_the_letters_of_ones_homes(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let elm = home(&mut tx, "Elm House").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        let aylin = account(&mut tx, "aylin", &[oak, elm]).await;
        let (first, second, third) = (letter(oak, 1), letter(elm, 2), letter(oak, 3));
        for letter in [&first, &second, &third] {
            letters::add(&mut tx, letter).await.unwrap();
        }
        assert_eq!(letters::waiting(&mut tx, tom, 10).await.unwrap(), [third.clone(), first.clone()]);
        assert_eq!(letters::waiting(&mut tx, aylin, 2).await.unwrap(), [third, second]);
    }
}
