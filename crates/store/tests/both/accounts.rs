//! Accounts, homes and young people; wrong passwords.

use domain::person::Role;
use domain::{AccountId, HomeId, YoungPersonId};
use store::accounts::{self, Account};
use store::homes::{self, Home};
use store::{Db, StoreError, attempts, young_people};
use testing::both;

use crate::setting::{account, home, later, new, noon};

both! {
    async fn an_account_is_found_by_its_address_in_any_case(db: Db) {
        let mut tx = db.write().await.unwrap();
        assert!(!accounts::any(&mut tx).await.unwrap());
        let tom = Account {
            id: new(AccountId::new),
            name: "Tom Ågren".into(),
            email: "Tom@Example.ORG".into(),
            role: Role::Administrator,
            active: true,
        };
        accounts::add(&mut tx, &tom, "first", noon()).await.unwrap();
        accounts::set_password(&mut tx, tom.id, "second").await.unwrap();
        assert!(accounts::any(&mut tx).await.unwrap());
        let (found, hash) = accounts::by_email(&mut tx, "tOM@example.org").await.unwrap().unwrap();
        assert_eq!(found, Account { email: "tom@example.org".into(), ..tom.clone() });
        assert_eq!(hash, "second");
        assert_eq!(accounts::find(&mut tx, tom.id).await.unwrap(), found);
        assert_eq!(found.actor().id, tom.id);
        assert_eq!(accounts::by_email(&mut tx, "no\0body").await.unwrap(), None);
    }

    async fn a_second_account_with_one_address_is_a_conflict_and_leaves_the_transaction_usable(db: Db) {
        let mut tx = db.write().await.unwrap();
        let tom = account(&mut tx, "tom", &[]).await;
        let mut twin = accounts::find(&mut tx, tom).await.unwrap();
        twin.id = new(AccountId::new);
        twin.email = "TOM@example.org".into();
        let refused = accounts::add(&mut tx, &twin, "hash", noon()).await;
        assert!(matches!(refused, Err(StoreError::Conflict)));
        assert!(matches!(accounts::find(&mut tx, twin.id).await, Err(StoreError::NotFound)));
        assert!(matches!(accounts::set_password(&mut tx, twin.id, "x").await, Err(StoreError::NotFound)));
    }

    async fn a_social_worker_has_no_account(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = new(AccountId::new);
        let email = "kaya@example.org".into();
        let kaya = Account { id, name: "Ms Kaya".into(), email, role: Role::SocialWorker, active: true };
        assert!(matches!(accounts::add(&mut tx, &kaya, "hash", noon()).await, Err(StoreError::Broken(_))));
    }

    async fn members_know_their_homes_and_homes_their_members(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let elm = home(&mut tx, "Älm House").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        let aylin = account(&mut tx, "aylin", &[oak, elm]).await;
        accounts::join(&mut tx, aylin, elm).await.unwrap();
        let names = |accounts: Vec<Account>| accounts.into_iter().map(|it| it.name).collect::<Vec<_>>();
        assert_eq!(names(accounts::of_home(&mut tx, oak).await.unwrap()), ["aylin", "tom"]);
        assert_eq!(names(accounts::of_home(&mut tx, elm).await.unwrap()), ["aylin"]);
        let named = |homes: Vec<Home>| homes.into_iter().map(|it| it.name).collect::<Vec<_>>();
        assert_eq!(named(homes::of_account(&mut tx, aylin).await.unwrap()), ["Älm House", "The Oak"]);
        assert_eq!(named(homes::of_account(&mut tx, tom).await.unwrap()), ["The Oak"]);
        assert_eq!(homes::find(&mut tx, aylin, elm).await.unwrap().id, elm);
        assert!(matches!(homes::find(&mut tx, tom, elm).await, Err(StoreError::NotFound)));
    }

    async fn nobody_joins_a_home_that_is_not_there(db: Db) {
        let mut tx = db.write().await.unwrap();
        let tom = account(&mut tx, "tom", &[]).await;
        assert!(matches!(accounts::join(&mut tx, tom, new(HomeId::new)).await, Err(StoreError::NotFound)));
    }

    async fn homes_and_young_people_can_be_renamed(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        homes::rename(&mut tx, oak, "Y Dderwen\0").await.unwrap();
        assert_eq!(homes::find(&mut tx, tom, oak).await.unwrap().name, "Y Dderwen\u{FFFD}");
        assert!(matches!(homes::rename(&mut tx, new(HomeId::new), "x").await, Err(StoreError::NotFound)));
        let twin = Home { id: oak, name: "Twin".into() };
        assert!(matches!(homes::add(&mut tx, &twin, noon()).await, Err(StoreError::Conflict)));

        let mira = new(YoungPersonId::new);
        young_people::add(&mut tx, mira, oak, "Mira", noon()).await.unwrap();
        young_people::rename(&mut tx, mira, "Mi\0ra").await.unwrap();
        assert!(matches!(young_people::add(&mut tx, mira, oak, "Mira", noon()).await, Err(StoreError::Conflict)));
        let nobody = new(YoungPersonId::new);
        assert!(matches!(young_people::rename(&mut tx, nobody, "x").await, Err(StoreError::NotFound)));
    }

    async fn attempts_are_counted_and_forgotten(db: Db) {
        let mut tx = db.write().await.unwrap();
        for minute in [0, 5, 10] {
            attempts::note(&mut tx, "password tom@example.org", later(minute)).await.unwrap();
        }
        attempts::note(&mut tx, "odd\0key", noon()).await.unwrap();
        assert_eq!(attempts::since(&mut tx, "password tom@example.org", noon()).await.unwrap(), 3);
        assert_eq!(attempts::since(&mut tx, "password tom@example.org", later(5)).await.unwrap(), 2);
        assert_eq!(attempts::since(&mut tx, "odd\0key", noon()).await.unwrap(), 1);
        let next_month = later(60 * 24 * 30);
        attempts::note(&mut tx, "password tom@example.org", next_month).await.unwrap();
        assert_eq!(attempts::since(&mut tx, "password tom@example.org", noon()).await.unwrap(), 1);
        attempts::forget(&mut tx, "password tom@example.org").await.unwrap();
        assert_eq!(attempts::since(&mut tx, "password tom@example.org", noon()).await.unwrap(), 0);
    }
}
