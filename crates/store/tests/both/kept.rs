//! Databases filled by the versions before: they open, nothing in them is lost, and everything is read as it was.

use std::collections::BTreeMap;

use domain::AccountId;
use domain::directory::Directory;
use domain::draft::Draft;
use domain::policy::{Action, Role};
use domain::revision::Standing;
use store::events::{Cursor, Of};
use store::organisations::Organisation;
use store::plans::Revision;
use store::{Db, Tx, accounts, events, homes, limits, papers, plans, rows};
use testing::{Kept, Place};

/// The plans of a database of format 1: where the work stands, the revision in force, and how many there are.
const PLANS: [(&str, &str, Option<u32>, u32); 8] = [
    ("87b8e3b6-8826-82a7-9a4f-ec8c3a47c2e0", "settled", Some(1), 1),
    ("a0e386cc-97ea-859e-b749-c5ebbfa2dd39", "with_social_worker", Some(1), 3),
    ("8cacbf03-07e1-8d50-b20c-d9965192a633", "drafting", None, 1),
    ("5199263c-5132-846e-9ad3-48fe04bd36ad", "to_sign", None, 1),
    ("2f5ace0c-6bcd-8013-adf6-6ad57672cd9d", "starting", None, 1),
    ("e496ce63-c02c-8013-8432-8cab7cfefb21", "settled", Some(2), 2),
    ("e8256887-a698-89c2-9e63-112d64ec1c1f", "with_manager", None, 2),
    ("47a8fa4a-a187-8554-b997-ea1d71c90e11", "drafting", None, 0),
];

async fn everything_is_read(db: Db) {
    let mut tx = db.read().await.unwrap();
    let (abby, _) = accounts::by_email(&mut tx, "abby@larch.example").await.unwrap().unwrap();
    let mut settled = 0;
    for (id, stage, in_force, revisions) in PLANS {
        let (plan, member) = plans::find(&mut tx, abby.id, id.parse().unwrap(), Action::ReadPlan).await.unwrap();
        assert_eq!(member.role, Role::Staff);
        assert_eq!((plan.stage.word(), plan.revisions), (stage, revisions), "{id}");
        assert_eq!(plan.in_force.as_ref().map(|it| it.revision()), in_force, "{id}");
        assert!(!rows::of_plan(&mut tx, &plan).await.unwrap().is_empty());
        assert!(
            !events::page(&mut tx, Of::Plan(plan.id), Cursor::Newest, 500).await.unwrap().is_empty() || revisions == 0
        );
        let lines = plans::revisions(&mut tx, plan.id).await.unwrap();
        assert_eq!(lines.len(), usize::try_from(revisions).unwrap());
        for line in lines {
            let kept = plans::revision(&mut tx, plan.id, line.number).await.unwrap();
            assert_eq!((kept.text.hash(), kept.life.standing()), (&line.hash, line.standing));
            let without_text = plans::life(&mut tx, plan.id, line.number).await.unwrap();
            assert_eq!(without_text, (line.hash.clone(), kept.life.clone()));
            assert_eq!(kept.life.sent().hash, line.hash, "the life is of this text");
            assert!(kept.since >= line.frozen_at);
            settled += usize::from(line.standing != Standing::Open);
            let consented = kept.life.sent().rules.iter().map(|rule| (rule.id, &rule.terms));
            assert!(consented.eq(kept.text.rules().iter().map(|rule| (rule.id, &rule.terms_hash))));
            assert!(line.standing != Standing::Replaced || kept.since >= kept.life.at());
        }
    }
    let without_paper = papers::missing(&mut tx, 100).await.unwrap().len();
    assert_eq!((without_paper, settled), (7, 7), "there were no papers yet");
    assert_eq!(plans::list(&mut tx, abby.id).await.unwrap().len(), PLANS.len());
    assert_eq!(homes::of_account(&mut tx, abby.id).await.unwrap().len(), 9);
    restrictions_have_counted_since_the_first_version_that_had_them(&mut tx).await;
    key_workers_are_accounts_where_their_names_say_so(&mut tx, abby.id).await;
    social_workers_who_were_typed_wait_in_the_directory(&mut tx).await;
    let chain = events::verify(&mut tx, Organisation::of_this_installation().id).await.unwrap();
    assert_eq!(chain, Ok(88), "every event is in the chain");
}

async fn restrictions_have_counted_since_the_first_version_that_had_them(tx: &mut Tx) {
    let mut all = 0;
    for (id, _, in_force, _) in PLANS {
        let plan = plans::get(tx, id.parse().unwrap()).await.unwrap();
        let mut expected = BTreeMap::new();
        for number in 1..=in_force.unwrap_or(0) {
            let Revision { text, life, .. } = plans::revision(tx, plan.id, number).await.unwrap();
            let Some(from) = life.from() else { continue };
            let limits = || text.rules().iter().filter(|rule| rule.terms.kind.needs_consent());
            expected.retain(|id, _| limits().any(|rule| rule.id == *id));
            limits().for_each(|rule| _ = expected.entry(rule.id).or_insert(from));
        }
        let kept = limits::of_plan(tx, plan.id).await.unwrap();
        assert_eq!(kept, expected, "{id}");
        all += kept.len();
    }
    assert!(all > 0);
}

/// Abby works in every home of it, Josie and Rhys in none.
async fn key_workers_are_accounts_where_their_names_say_so(tx: &mut Tx, abby: AccountId) {
    let mut names = Vec::new();
    for (id, ..) in PLANS {
        let plan = plans::get(tx, id.parse().unwrap()).await.unwrap();
        let draft = Draft { rows: rows::of_plan(tx, &plan).await.unwrap() };
        let known = draft.placement().key_worker_account();
        assert_eq!(known, (draft.placement().key_worker() == "Abby Lund").then_some(abby), "{id}");
        names.push(draft.placement().key_worker().to_owned());
    }
    names.sort();
    names.dedup();
    assert_eq!(names, ["Abby Lund", "Josie Hart", "Rhys Parry"]);
}

/// Each is an entry that the plan names, and that waits for a manager to say what the council's addresses end in.
async fn social_workers_who_were_typed_wait_in_the_directory(tx: &mut Tx) {
    for (id, ..) in PLANS {
        let plan = plans::get(tx, id.parse().unwrap()).await.unwrap();
        let draft = Draft { rows: rows::of_plan(tx, &plan).await.unwrap() };
        let Some(contact) = draft.placement().social_worker_contact() else {
            assert_eq!(draft.placement().social_worker(), "", "{id}");
            continue;
        };
        let contact = Directory(&draft.rows).contact(contact).unwrap();
        assert_eq!(
            (contact.name(), contact.email()),
            (draft.placement().social_worker().into(), draft.placement().social_worker_email().into())
        );
        assert!(!contact.authority_name().is_empty() && contact.domains().is_empty() && !contact.is_reachable());
    }
}

/// Opened a second time it is as it was: nothing is upgraded twice.
async fn opens(place: Place) {
    let first = place.open().await;
    everything_is_read(first.clone()).await;
    first.close().await;
    everything_is_read(place.open().await).await;
}

#[tokio::test]
async fn a_sqlite_file_of_format_1_opens_with_all_that_was_kept() {
    opens(Place::kept_sqlite(Kept::Format1)).await;
}

#[tokio::test]
async fn a_postgres_of_format_1_opens_with_all_that_was_kept() {
    opens(Place::kept_postgres(Kept::Format1).await).await;
}
