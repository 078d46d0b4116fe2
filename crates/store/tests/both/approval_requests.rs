//! Questions put to social workers.

use domain::{AskId, PlanId};
use store::asks::{self, Ask};
use store::{Db, StoreError};
use testing::both;

use crate::setting::{later, new, noon, story, tell};

fn ask(plan: PlanId, minute: i64) -> Ask {
    Ask {
        id: new(AskId::new),
        plan,
        revision: 1,
        name: "Ms Kaya".into(),
        email: "kaya@example.org".into(),
        token_hash: format!("token of minute {minute}"),
        sent_at: later(minute),
        expires_at: later(minute + 60),
        code_hash: None,
        code_expires_at: None,
        code_tries: 0,
        closed_at: None,
    }
}

both! {
    async fn a_question_is_found_by_its_token_until_it_is_closed(db: Db) {
        let story = story();
        let plan = story.plan();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, 3).await;
        let (first, second) = (ask(plan, 1), ask(plan, 2));
        asks::add(&mut tx, &first).await.unwrap();
        asks::add(&mut tx, &second).await.unwrap();
        assert_eq!(asks::by_token(&mut tx, &first.token_hash).await.unwrap(), first);
        assert_eq!(asks::find(&mut tx, second.id).await.unwrap(), second);
        assert_eq!(asks::open_of(&mut tx, plan).await.unwrap(), Some(second.clone()));
        assert!(matches!(asks::by_token(&mut tx, "no token").await, Err(StoreError::NotFound)));

        asks::close_all(&mut tx, plan, later(5)).await.unwrap();
        assert_eq!(asks::open_of(&mut tx, plan).await.unwrap(), None);
        assert_eq!(asks::by_token(&mut tx, &first.token_hash).await.unwrap().closed_at, Some(later(5)));
        asks::close_all(&mut tx, plan, later(6)).await.unwrap();
        assert_eq!(asks::find(&mut tx, second.id).await.unwrap().closed_at, Some(later(5)));
    }

    async fn tries_are_counted_for_each_code(db: Db) {
        let story = story();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, 3).await;
        let ask = ask(story.plan(), 0);
        asks::add(&mut tx, &ask).await.unwrap();
        asks::set_code(&mut tx, ask.id, "first", later(10)).await.unwrap();
        asks::count_try(&mut tx, ask.id).await.unwrap();
        asks::count_try(&mut tx, ask.id).await.unwrap();
        assert_eq!(asks::find(&mut tx, ask.id).await.unwrap().code_tries, 2);
        asks::set_code(&mut tx, ask.id, "second", later(20)).await.unwrap();
        let code = (Some("second".to_owned()), Some(later(20)));
        let found = asks::find(&mut tx, ask.id).await.unwrap();
        assert_eq!(found, Ask { code_hash: code.0, code_expires_at: code.1, ..ask });
        let nothing = new(AskId::new);
        assert!(matches!(asks::find(&mut tx, nothing).await, Err(StoreError::NotFound)));
        assert!(matches!(asks::count_try(&mut tx, nothing).await, Err(StoreError::NotFound)));
        assert!(matches!(asks::set_code(&mut tx, nothing, "x", noon()).await, Err(StoreError::NotFound)));
    }

    async fn one_token_opens_one_question(db: Db) {
        let story = story();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, 3).await;
        let first = ask(story.plan(), 0);
        asks::add(&mut tx, &first).await.unwrap();
        let twin = Ask { id: new(AskId::new), ..first };
        assert!(matches!(asks::add(&mut tx, &twin).await, Err(StoreError::Conflict)));
    }

    async fn nobody_is_asked_about_a_text_that_was_not_frozen(db: Db) {
        let story = story();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, 1).await;
        let refused = asks::add(&mut tx, &ask(story.plan(), 0)).await;
        assert!(matches!(refused, Err(StoreError::NotFound)));
    }
}
