//! Questions put to social workers.

use domain::choices::ContactRole;
use domain::{ApprovalRequestId, PlanId};
use store::approval_requests::{self, ApprovalRequest, Judged};
use store::{Db, StoreError, Tx};
use testing::both;

use crate::setting::{later, new, noon, plan_file, replay};

fn ask(plan: PlanId, minute: i64) -> ApprovalRequest {
    ApprovalRequest {
        id: new(ApprovalRequestId::new),
        plan,
        revision: 1,
        name: "Ms Kaya".into(),
        email: "kaya@example.org".into(),
        role: Some(ContactRole::DutyDesk),
        passed_from: None,
        token_hash: format!("token of minute {minute}"),
        sent_at: later(minute),
        expires_at: later(minute + 60),
        code_hash: None,
        code_expires_at: None,
        code_tries: 0,
        opened_at: None,
        closed_at: None,
    }
}

/// A request about the plan of the file, in the store.
async fn asked(tx: &mut Tx) -> ApprovalRequest {
    let file = plan_file();
    replay(tx, &file, 3).await;
    let ask = ask(file.plan(), 0);
    approval_requests::add(tx, &ask).await.unwrap();
    ask
}

both! {
    async fn a_question_is_found_by_its_token_until_it_is_closed(db: Db) {
        let file = plan_file();
        let plan = file.plan();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, 3).await;
        let (first, second) = (ask(plan, 1), ask(plan, 2));
        approval_requests::add(&mut tx, &first).await.unwrap();
        approval_requests::add(&mut tx, &second).await.unwrap();
        assert_eq!(approval_requests::by_token(&mut tx, &first.token_hash).await.unwrap(), first);
        assert_eq!(approval_requests::by_token(&mut tx, &second.token_hash).await.unwrap(), second);
        assert!(matches!(approval_requests::by_token(&mut tx, "no token").await, Err(StoreError::NotFound)));

        approval_requests::close_all(&mut tx, plan, later(5)).await.unwrap();
        assert_eq!(approval_requests::by_token(&mut tx, &first.token_hash).await.unwrap().closed_at, Some(later(5)));
        approval_requests::close_all(&mut tx, plan, later(6)).await.unwrap();
        assert_eq!(approval_requests::by_token(&mut tx, &second.token_hash).await.unwrap().closed_at, Some(later(5)));
    }

    async fn a_code_is_judged_and_counted_in_one_statement(db: Db) {
        let mut tx = db.write().await.unwrap();
        let ask = asked(&mut tx).await;
        assert_eq!(approval_requests::judge(&mut tx, ask.id, "first", 5, noon()).await.unwrap(), Judged::NoCode);
        assert_eq!(approval_requests::set_code(&mut tx, ask.id, "first", later(10)).await.unwrap(), 1);
        for wrong in 1..=5 {
            let judged = approval_requests::judge(&mut tx, ask.id, "not it", 5, later(1)).await.unwrap();
            assert_eq!(judged, Judged::Wrong(wrong));
        }
        assert_eq!(approval_requests::judge(&mut tx, ask.id, "first", 5, later(1)).await.unwrap(), Judged::NoCode);
        assert_eq!(approval_requests::set_code(&mut tx, ask.id, "second", later(20)).await.unwrap(), 2);
        assert_eq!(approval_requests::judge(&mut tx, ask.id, "second", 5, later(20)).await.unwrap(), Judged::NoCode);
        assert_eq!(approval_requests::judge(&mut tx, ask.id, "first", 5, later(2)).await.unwrap(), Judged::Wrong(6));
        assert_eq!(approval_requests::judge(&mut tx, ask.id, "second", 5, later(2)).await.unwrap(), Judged::Right);
        assert_eq!(approval_requests::judge(&mut tx, ask.id, "second", 5, later(2)).await.unwrap(), Judged::NoCode);
        let nothing = new(ApprovalRequestId::new);
        assert!(matches!(approval_requests::set_code(&mut tx, nothing, "x", noon()).await, Err(StoreError::NotFound)));
    }

    async fn of_many_guesses_at_once_no_more_are_judged_than_may_be(db: Db) {
        let mut tx = db.write().await.unwrap();
        let ask = asked(&mut tx).await;
        approval_requests::set_code(&mut tx, ask.id, "right", later(10)).await.unwrap();
        tx.commit().await.unwrap();
        let mut guesses = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let db = db.clone();
            guesses.spawn(async move {
                let mut tx = db.write().await.unwrap();
                let judged = approval_requests::judge(&mut tx, ask.id, "not it", 5, later(1)).await.unwrap();
                tx.commit().await.unwrap();
                judged
            });
        }
        let judged = guesses.join_all().await.into_iter().filter(|it| *it != Judged::NoCode).count();
        assert_eq!(judged, 5);
    }

    async fn one_token_opens_one_question(db: Db) {
        let file = plan_file();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, 3).await;
        let first = ask(file.plan(), 0);
        approval_requests::add(&mut tx, &first).await.unwrap();
        let twin = ApprovalRequest { id: new(ApprovalRequestId::new), ..first };
        assert!(matches!(approval_requests::add(&mut tx, &twin).await, Err(StoreError::Conflict)));
    }

    async fn nobody_is_asked_about_a_text_that_was_not_frozen(db: Db) {
        let file = plan_file();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, 1).await;
        let refused = approval_requests::add(&mut tx, &ask(file.plan(), 0)).await;
        assert!(matches!(refused, Err(StoreError::NotFound)));
    }
}
