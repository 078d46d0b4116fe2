//! Sessions.

use serde_json::json;
use store::sessions::{self, SessionRow};
use store::{Db, StoreError};
use testing::both;

use crate::setting::{account, later, noon};

fn session(id_hash: &str) -> SessionRow {
    let data = json!({ "next": "/plans", "odd": "\0", "number": 5, "list": [null, true] });
    SessionRow { id_hash: id_hash.into(), account: None, data, seen_at: noon(), expires_at: later(60) }
}

both! {
    async fn a_session_is_found_until_it_ends(db: Db) {
        let mut tx = db.write().await.unwrap();
        let tom = account(&mut tx, "tom", &[]).await;
        let mut session = session("a");
        sessions::add(&mut tx, &session).await.unwrap();
        assert!(matches!(sessions::add(&mut tx, &session).await, Err(StoreError::Conflict)));
        assert_eq!(sessions::find(&mut tx, "a", noon()).await.unwrap(), Some(session.clone()));
        session.account = Some(tom);
        session.data = json!({});
        session.expires_at = later(120);
        sessions::save(&mut tx, &session).await.unwrap();
        sessions::touch(&mut tx, "a", later(7)).await.unwrap();
        session.seen_at = later(7);
        assert_eq!(sessions::find(&mut tx, "a", later(119)).await.unwrap(), Some(session));
        assert_eq!(sessions::find(&mut tx, "a", later(120)).await.unwrap(), None);
        assert_eq!(sessions::find(&mut tx, "b", noon()).await.unwrap(), None);
        assert!(sessions::find_ended(&mut tx, "a").await.unwrap().is_some());
        assert_eq!(sessions::find_ended(&mut tx, "b").await.unwrap(), None);
    }

    async fn a_revoked_session_does_not_come_back(db: Db) {
        let mut tx = db.write().await.unwrap();
        let session = session("a");
        sessions::add(&mut tx, &session).await.unwrap();
        sessions::remove(&mut tx, "a").await.unwrap();
        assert!(matches!(sessions::save(&mut tx, &session).await, Err(StoreError::NotFound)));
        sessions::touch(&mut tx, "a", later(1)).await.unwrap();
        assert_eq!(sessions::find(&mut tx, "a", noon()).await.unwrap(), None);
    }

    async fn ended_sessions_are_cleared_away(db: Db) {
        let mut tx = db.write().await.unwrap();
        let ended = SessionRow { expires_at: later(5), ..session("ended") };
        sessions::add(&mut tx, &ended).await.unwrap();
        sessions::add(&mut tx, &session("living")).await.unwrap();
        sessions::remove_expired(&mut tx, later(5)).await.unwrap();
        assert_eq!(sessions::find(&mut tx, "ended", noon()).await.unwrap(), None);
        assert!(sessions::find(&mut tx, "living", noon()).await.unwrap().is_some());
        assert!(matches!(sessions::save(&mut tx, &ended).await, Err(StoreError::NotFound)));
    }
}
