//! How accounts come and go: links for passwords, roles that wait, last days, sessions that end.

use domain::event::Event;
use domain::person::Author;
use domain::policy::Role;
use domain::{AccountId, PasswordLinkId, RoleRequestId};
use store::accounts;
use store::events::{self, Cursor, Of, Scope};
use store::password_links::{self, PasswordLink, PasswordLinkKind};
use store::role_requests::{self, RoleRequest};
use store::sessions::{self, SessionRow};
use store::{Db, StoreError, devices};
use testing::both;

use crate::setting::{account, home, later, new, noon};

fn link(account: AccountId, token: &str) -> PasswordLink {
    let kind = PasswordLinkKind::Invitation;
    let id = new(PasswordLinkId::new);
    PasswordLink { id, account, kind, token_hash: token.into(), made_at: noon(), expires_at: later(60) }
}

both! {
    async fn a_link_works_until_it_is_closed_or_ends(db: Db) {
        let mut tx = db.write().await.unwrap();
        let tom = account(&mut tx, "tom", &[]).await;
        let first = link(tom, "first");
        password_links::add(&mut tx, &first).await.unwrap();
        let twin = password_links::add(&mut tx, &link(tom, "first")).await;
        assert!(matches!(twin, Err(StoreError::Conflict)));
        let found = password_links::find(&mut tx, "first", later(59)).await.unwrap().unwrap();
        assert_eq!((found.id, found.account, found.kind), (first.id, tom, PasswordLinkKind::Invitation));
        assert_eq!(password_links::of_account(&mut tx, tom, noon()).await.unwrap().map(|it| it.id), Some(first.id));
        assert_eq!(password_links::find(&mut tx, "first", later(60)).await.unwrap(), None);
        assert_eq!(password_links::find(&mut tx, "second", noon()).await.unwrap(), None);
        assert_eq!(password_links::close_all(&mut tx, tom, later(1)).await.unwrap(), 1);
        assert_eq!(password_links::close_all(&mut tx, tom, later(1)).await.unwrap(), 0);
        assert_eq!(password_links::find(&mut tx, "first", noon()).await.unwrap(), None);
        assert_eq!(password_links::of_account(&mut tx, tom, noon()).await.unwrap(), None);
    }

    async fn a_role_waits_once_and_is_settled_once_in_its_own_home(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (oak, elm) = (home(&mut tx, "The Oak").await, home(&mut tx, "Elm House").await);
        let tom = account(&mut tx, "tom", &[oak]).await;
        let request = RoleRequest {
            id: new(RoleRequestId::new),
            home: oak,
            account: new(AccountId::new),
            name: "Mira".into(),
            email: "mira@example.org".into(),
            role: Role::Manager,
            last_day: Some(noon().date_naive()),
            asked_by: tom,
            asked_at: later(0),
        };
        role_requests::add(&mut tx, &request).await.unwrap();
        let twin = RoleRequest { id: new(RoleRequestId::new), ..request.clone() };
        assert!(matches!(role_requests::add(&mut tx, &twin).await, Err(StoreError::Conflict)));
        assert_eq!(role_requests::of_home(&mut tx, oak).await.unwrap().len(), 1);
        assert_eq!(role_requests::of_home(&mut tx, elm).await.unwrap(), []);
        let elsewhere = role_requests::settle(&mut tx, elm, request.id, noon()).await;
        assert!(matches!(elsewhere, Err(StoreError::NotFound)));
        let settled = role_requests::settle(&mut tx, oak, request.id, noon()).await.unwrap();
        assert_eq!((settled.account, settled.role, settled.last_day), (request.account, Role::Manager, request.last_day));
        assert!(matches!(role_requests::settle(&mut tx, oak, request.id, noon()).await, Err(StoreError::NotFound)));
        assert_eq!(accounts::names(&mut tx, oak).await.unwrap()[&request.account], "Mira");
        role_requests::add(&mut tx, &twin).await.unwrap();
        role_requests::settle_all(&mut tx, twin.account, oak, noon()).await.unwrap();
        assert_eq!(role_requests::of_home(&mut tx, oak).await.unwrap(), []);
    }

    async fn who_is_closed_comes_back_to_one_home_without_a_password(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (oak, elm) = (home(&mut tx, "The Oak").await, home(&mut tx, "Elm House").await);
        let tom = account(&mut tx, "tom", &[oak, elm]).await;
        let today = noon().date_naive();
        assert!(accounts::find(&mut tx, tom).await.unwrap().is_open_on(today));
        accounts::set_last_day(&mut tx, tom, today.pred_opt()).await.unwrap();
        assert!(!accounts::find(&mut tx, tom).await.unwrap().is_open_on(today));
        accounts::close(&mut tx, tom).await.unwrap();
        accounts::reopen(&mut tx, tom, elm).await.unwrap();
        let back = accounts::member(&mut tx, elm, tom).await.unwrap().account;
        assert!(back.is_open_on(today) && !back.has_password && back.last_day.is_none());
        assert!(matches!(accounts::member(&mut tx, oak, tom).await, Err(StoreError::NotFound)));
        accounts::set_role(&mut tx, tom, elm, Role::Manager).await.unwrap();
        assert_eq!(accounts::member(&mut tx, elm, tom).await.unwrap().role, Role::Manager);
        accounts::leave(&mut tx, tom, elm).await.unwrap();
        assert!(matches!(accounts::leave(&mut tx, tom, elm).await, Err(StoreError::NotFound)));
        let kaya = account(&mut tx, "kaya", &[]).await;
        assert!(matches!(accounts::set_email(&mut tx, kaya, "TOM@example.org").await, Err(StoreError::Conflict)));
    }

    async fn all_sessions_of_an_account_end_but_the_one_that_is_kept(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (tom, kaya) = (account(&mut tx, "tom", &[]).await, account(&mut tx, "kaya", &[]).await);
        for (id, account) in [("a", tom), ("b", tom), ("c", tom), ("d", kaya)] {
            let (id_hash, data) = (id.to_owned(), serde_json::json!({}));
            let row = SessionRow { id_hash, account: Some(account), data, seen_at: noon(), expires_at: later(60) };
            sessions::add(&mut tx, &row).await.unwrap();
        }
        assert!(matches!(sessions::remove_of(&mut tx, tom, "d").await, Err(StoreError::NotFound)));
        sessions::remove_of(&mut tx, tom, "c").await.unwrap();
        assert_eq!(sessions::of_account(&mut tx, tom, noon()).await.unwrap().len(), 2);
        assert_eq!(sessions::of_account(&mut tx, tom, later(60)).await.unwrap(), []);
        sessions::remove_all(&mut tx, tom, Some("a")).await.unwrap();
        let left = sessions::of_account(&mut tx, tom, noon()).await.unwrap();
        assert_eq!(left.iter().map(|row| row.id_hash.as_str()).collect::<Vec<_>>(), ["a"]);
        sessions::remove_all(&mut tx, tom, None).await.unwrap();
        assert!(sessions::find(&mut tx, "a", noon()).await.unwrap().is_none());
        assert!(sessions::find(&mut tx, "d", noon()).await.unwrap().is_some());
        devices::note(&mut tx, "tablet", tom, noon()).await.unwrap();
        devices::forget(&mut tx, tom).await.unwrap();
        assert!(!devices::is_known(&mut tx, "tablet").await.unwrap());
    }

    async fn a_homes_own_events_come_in_pages_and_tell_who_gave_an_account_something(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (oak, elm) = (home(&mut tx, "The Oak").await, home(&mut tx, "Elm House").await);
        let tom = account(&mut tx, "tom", &[oak]).await;
        let role = |role| Event::RoleChanged { account: tom, role };
        let happened = [role(Role::Staff), Event::AccountClosed { account: tom }, role(Role::Manager)];
        for (minute, event) in happened.iter().enumerate() {
            let at = later(i64::try_from(minute).unwrap());
            events::append(&mut tx, Scope::Home(oak), &Author::Accord, at, std::slice::from_ref(event)).await.unwrap();
        }
        events::append(&mut tx, Scope::Home(elm), &Author::Accord, later(9), &[role(Role::Staff)]).await.unwrap();
        let newest = events::page(&mut tx, Of::Home(oak), Cursor::Newest, 2).await.unwrap();
        let told = |page: &[(i64, events::EventRecord)]| page.iter().map(|it| it.1.event.clone()).collect::<Vec<_>>();
        assert_eq!(told(&newest), [happened[2].clone(), happened[1].clone()]);
        let older = events::page(&mut tx, Of::Home(oak), Cursor::Before(newest[1].0), 2).await.unwrap();
        assert_eq!(told(&older), [happened[0].clone()]);
        let newer = events::page(&mut tx, Of::Home(oak), Cursor::After(older[0].0), 1).await.unwrap();
        assert_eq!(told(&newer), [happened[1].clone()]);
        let gave = events::gave_account(&mut tx, tom).await.unwrap();
        assert_eq!(gave.len(), 3, "in every home of the organisation, and what gave something alone");
    }
}
