//! Accounts, homes and young people; wrong passwords.

use chrono::TimeDelta;
use domain::choices::Nation;
use domain::person::Member;
use domain::policy::{Action, Role};
use domain::{AccountId, HomeId, YoungPersonId};
use store::accounts::{self, Account, HomeMember};
use store::homes::{self, Home};
use store::{Db, StoreError, attempts, devices, installation, organisations, young_people};
use testing::both;

use crate::setting::{account, home, later, new, noon};

both! {
    async fn an_account_is_found_by_its_address_in_any_case(db: Db) {
        let mut tx = db.write().await.unwrap();
        assert!(!accounts::any(&mut tx).await.unwrap());
        let tom = Account::new(new(AccountId::new), "Tom Ågren", "Tom@Example.ORG");
        let organisation = organisations::of_this_installation(&mut tx, noon()).await.unwrap();
        accounts::add(&mut tx, organisation, &tom, noon()).await.unwrap();
        assert!(accounts::any(&mut tx).await.unwrap());
        assert_eq!(accounts::by_email(&mut tx, "tOM@example.org").await.unwrap(), Some((tom.clone(), None)));
        accounts::set_password(&mut tx, tom.id, "second").await.unwrap();
        let (found, hash) = accounts::by_email(&mut tx, "tOM@example.org").await.unwrap().unwrap();
        assert_eq!(found, Account { email: "tom@example.org".into(), has_password: true, ..tom.clone() });
        assert_eq!(hash.as_deref(), Some("second"));
        assert_eq!(accounts::find(&mut tx, tom.id).await.unwrap(), found);
        assert_eq!(accounts::by_email(&mut tx, "no\0body").await.unwrap(), None);
    }

    async fn a_second_account_with_one_address_is_a_conflict_and_leaves_the_transaction_usable(db: Db) {
        let mut tx = db.write().await.unwrap();
        let tom = account(&mut tx, "tom", &[]).await;
        let mut twin = accounts::find(&mut tx, tom).await.unwrap();
        twin.id = new(AccountId::new);
        twin.email = "TOM@example.org".into();
        let organisation = organisations::of_this_installation(&mut tx, noon()).await.unwrap();
        let refused = accounts::add(&mut tx, organisation, &twin, noon()).await;
        assert!(matches!(refused, Err(StoreError::Conflict)));
        assert!(matches!(accounts::find(&mut tx, twin.id).await, Err(StoreError::NotFound)));
    }

    async fn a_social_worker_has_no_account(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let kaya = account(&mut tx, "kaya", &[]).await;
        let joined = accounts::join(&mut tx, kaya, oak, Role::SocialWorker).await;
        assert!(matches!(joined, Err(StoreError::Broken(_))));
    }

    async fn members_know_their_homes_and_homes_their_members(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let elm = home(&mut tx, "Älm House").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        let aylin = account(&mut tx, "aylin", &[oak, elm]).await;
        accounts::join(&mut tx, aylin, elm, Role::Staff).await.unwrap();
        let names = |members: Vec<HomeMember>| members.into_iter().map(|it| it.account.name).collect::<Vec<_>>();
        assert_eq!(names(accounts::of_home(&mut tx, oak).await.unwrap()), ["aylin", "tom"]);
        assert_eq!(names(accounts::of_home(&mut tx, elm).await.unwrap()), ["aylin"]);
        let named = |homes: Vec<(Home, Member)>| homes.into_iter().map(|(home, _)| home.name).collect::<Vec<_>>();
        assert_eq!(named(homes::of_account(&mut tx, aylin).await.unwrap()), ["Älm House", "The Oak"]);
        assert_eq!(named(homes::of_account(&mut tx, tom).await.unwrap()), ["The Oak"]);
        let (found, member) = homes::find(&mut tx, aylin, elm, Action::ListYoungPeople).await.unwrap();
        assert_eq!((found.id, member.account, member.role), (elm, aylin, Role::Staff));
        assert!(matches!(homes::find(&mut tx, tom, elm, Action::ListYoungPeople).await, Err(StoreError::NotFound)));
        assert!(matches!(homes::find(&mut tx, aylin, elm, Action::SetUpHome).await, Err(StoreError::NotAllowed)));
        assert!(matches!(homes::find(&mut tx, tom, elm, Action::SetUpHome).await, Err(StoreError::NotFound)));
    }

    async fn nobody_joins_a_home_that_is_not_there(db: Db) {
        let mut tx = db.write().await.unwrap();
        let tom = account(&mut tx, "tom", &[]).await;
        assert!(matches!(accounts::join(&mut tx, tom, new(HomeId::new), Role::Staff).await, Err(StoreError::NotFound)));
    }

    async fn who_may_do_something_in_a_home_is_listed_by_name(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (oak, elm) = (home(&mut tx, "The Oak").await, home(&mut tx, "Elm House").await);
        let tom = account(&mut tx, "tom", &[oak]).await;
        let aylin = account(&mut tx, "aylin", &[oak, elm]).await;
        for (name, role) in [("mo", Role::Manager), ("ola", Role::Administrator)] {
            let account = account(&mut tx, name, &[]).await;
            accounts::join(&mut tx, account, oak, role).await.unwrap();
        }
        let bo = account(&mut tx, "bo", &[oak]).await;
        accounts::close(&mut tx, bo).await.unwrap();
        let kit = account(&mut tx, "kit", &[oak]).await;
        accounts::set_last_day(&mut tx, kit, noon().date_naive().pred_opt()).await.unwrap();
        let today = noon().date_naive();
        let ids = |accounts: Vec<Account>| accounts.into_iter().map(|account| account.id).collect::<Vec<_>>();
        let key_workers = accounts::who_may(&mut tx, oak, Action::SignAsKeyWorker, today).await.unwrap();
        assert_eq!(ids(key_workers), [aylin, tom]);
        assert_eq!(ids(accounts::who_may(&mut tx, elm, Action::SignAsKeyWorker, today).await.unwrap()), [aylin]);
        assert_eq!(ids(accounts::who_may(&mut tx, elm, Action::SignAsManager, today).await.unwrap()), []);
    }

    async fn homes_and_young_people_can_be_renamed(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        homes::describe(&mut tx, oak, "Y Dderwen\0", Some(Nation::Wales)).await.unwrap();
        assert_eq!(homes::find(&mut tx, tom, oak, Action::ReadPlan).await.unwrap().0.name, "Y Dderwen\u{FFFD}");
        assert!(matches!(homes::describe(&mut tx, new(HomeId::new), "x", None).await, Err(StoreError::NotFound)));
        let twin = Home { id: oak, name: "Twin".into(), nation: None };
        let organisation = organisations::of_this_installation(&mut tx, noon()).await.unwrap();
        assert!(matches!(homes::add(&mut tx, organisation, &twin, noon()).await, Err(StoreError::Conflict)));

        let mira = new(YoungPersonId::new);
        young_people::add(&mut tx, mira, oak, "Mira", noon()).await.unwrap();
        young_people::rename(&mut tx, mira, "Mi\0ra").await.unwrap();
        assert!(matches!(young_people::add(&mut tx, mira, oak, "Mira", noon()).await, Err(StoreError::Conflict)));
        let nobody = new(YoungPersonId::new);
        assert!(matches!(young_people::rename(&mut tx, nobody, "x").await, Err(StoreError::NotFound)));
    }

    async fn old_attempts_are_removed(db: Db) {
        let mut tx = db.write().await.unwrap();
        let since = noon() - TimeDelta::days(60);
        assert!(attempts::admit(&mut tx, "odd\0key", 1, since, noon()).await.unwrap());
        attempts::remove_old(&mut tx, noon()).await.unwrap();
        assert!(!attempts::admit(&mut tx, "odd\0key", 1, since, noon()).await.unwrap());
        attempts::remove_old(&mut tx, later(60 * 24 + 1)).await.unwrap();
        assert!(attempts::admit(&mut tx, "odd\0key", 1, since, noon()).await.unwrap());
    }

    async fn no_more_attempts_are_let_through_than_may_be_however_many_come_at_once(db: Db) {
        let since = noon() - TimeDelta::minutes(15);
        let mut tries = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let db = db.clone();
            tries.spawn(async move {
                let mut tx = db.write().await.unwrap();
                let admitted = attempts::admit(&mut tx, "tom", 5, since, noon()).await.unwrap();
                tx.commit().await.unwrap();
                admitted
            });
        }
        let admitted = tries.join_all().await.into_iter().filter(|admitted| *admitted).count();
        assert_eq!(admitted, 5);
        let mut tx = db.write().await.unwrap();
        assert!(attempts::admit(&mut tx, "another", 5, since, noon()).await.unwrap());
        attempts::give_back(&mut tx, "tom").await.unwrap();
        assert!(attempts::admit(&mut tx, "tom", 5, since, noon()).await.unwrap());
        assert!(!attempts::admit(&mut tx, "tom", 5, since, noon()).await.unwrap());
        // The pause begins with the first attempt, and one that was refused does not prolong it.
        assert!(!attempts::admit(&mut tx, "tom", 5, later(-1), later(14)).await.unwrap());
        assert!(attempts::admit(&mut tx, "tom", 5, noon(), later(15)).await.unwrap());
        attempts::forget(&mut tx, "tom").await.unwrap();
        for _ in 0..5 {
            assert!(attempts::admit(&mut tx, "tom", 5, since, later(16)).await.unwrap());
        }
    }

    async fn a_device_is_known_for_who_signed_in_on_it(db: Db) {
        let mut tx = db.write().await.unwrap();
        let (tom, kaya) = (account(&mut tx, "tom", &[]).await, account(&mut tx, "kaya", &[]).await);
        devices::note(&mut tx, "tablet", tom, noon()).await.unwrap();
        assert!(devices::knows(&mut tx, "tablet", tom, later(-1)).await.unwrap());
        assert!(!devices::knows(&mut tx, "tablet", tom, noon()).await.unwrap());
        assert!(!devices::knows(&mut tx, "tablet", kaya, later(-1)).await.unwrap());
        assert!(devices::is_known(&mut tx, "tablet").await.unwrap() && !devices::is_known(&mut tx, "phone").await.unwrap());
        devices::note(&mut tx, "tablet", kaya, noon()).await.unwrap();
        devices::note(&mut tx, "tablet", tom, later(5)).await.unwrap();
        devices::remove_unseen(&mut tx, noon()).await.unwrap();
        assert!(devices::knows(&mut tx, "tablet", tom, noon()).await.unwrap());
        assert!(!devices::knows(&mut tx, "tablet", kaya, later(-1)).await.unwrap());
        assert!(matches!(devices::note(&mut tx, "tablet", new(AccountId::new), noon()).await, Err(StoreError::NotFound)));
    }

    async fn a_database_is_marked_as_the_demos(db: Db) {
        let mut tx = db.write().await.unwrap();
        assert!(!installation::is_demo(&mut tx).await.unwrap());
        installation::mark_demo(&mut tx).await.unwrap();
        assert!(installation::is_demo(&mut tx).await.unwrap());
    }
}
