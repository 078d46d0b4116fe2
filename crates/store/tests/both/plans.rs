//! Plans, their revisions, the list, and the timeline.

use chrono::NaiveDate;
use domain::event::Event;
use domain::person::Author;
use domain::plan::{Plan, Stage, StageKind, Step};
use domain::policy::{Action, Role};
use domain::revision::{InForce, Life, Returned, Standing};
use domain::{AccountId, PlanId};
use store::events::{self, Cursor, EventRecord, Of, Scope};
use store::{Db, StoreError, Tx, plans, young_people};
use testing::both;

use crate::setting::{account, by, home, later, new, noon, plan, plan_file, replay};

const ALL: usize = usize::MAX;

/// A step that only changes the plan or the lives of its revisions.
fn step(plan: Plan, revisions: Vec<Life>) -> Step {
    Step { plan, text: None, revisions, events: vec![] }
}

/// The life of the agreement that case A ends with.
fn agreed() -> InForce {
    let last = plan_file().replay().unwrap().into_iter().filter_map(|outcome| outcome.step).next_back().unwrap();
    last.plan.in_force.unwrap()
}

/// The same life for a revision of another number.
fn numbered(mut in_force: InForce, revision: u32) -> InForce {
    in_force.signed.authorised.sent.revision = revision;
    in_force
}

/// A plan's newest events.
async fn newest(tx: &mut Tx, plan: domain::PlanId, limit: i64) -> Vec<EventRecord> {
    let found = events::page(tx, Of::Plan(plan), Cursor::Newest, limit).await.unwrap();
    found.into_iter().map(|(_, record)| record).collect()
}

both! {
    async fn a_plan_lives_in_the_store_as_in_its_story(db: Db) {
        let file = plan_file();
        let outcomes = file.replay().unwrap();
        let mut tx = db.write().await.unwrap();
        let reader = replay(&mut tx, &file, ALL).await;
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        let (kept, member) = plans::find(&mut tx, reader, file.plan(), Action::ReadPlan).await.unwrap();
        assert_eq!((member.account, member.name.as_str(), member.role), (reader, "aylin", Role::Staff));
        let steps: Vec<&Step> = outcomes.iter().filter_map(|outcome| outcome.step.as_ref()).collect();
        let mut told = steps.last().unwrap().plan.clone();
        told.lock_version = i64::try_from(steps.len()).unwrap();
        assert_eq!(kept, told);
        assert_eq!(plans::get(&mut tx, file.plan()).await.unwrap(), told);
        assert_eq!(rows_of(&mut tx, &kept).await, outcomes[0].rows.len());
    }

    async fn loading_a_plan_asks_for_the_right_to_do_it(db: Db) {
        let mut tx = db.write().await.unwrap();
        let reader = replay(&mut tx, &plan_file(), ALL).await;
        let refused = plans::find(&mut tx, reader, plan_file().plan(), Action::Authorise).await;
        assert!(matches!(refused, Err(StoreError::NotAllowed)));
        let stranger = account(&mut tx, "stranger", &[]).await;
        let refused = plans::find(&mut tx, stranger, plan_file().plan(), Action::Authorise).await;
        assert!(matches!(refused, Err(StoreError::NotFound)));
    }

    async fn revisions_keep_their_text_hash_and_record(db: Db) {
        let file = plan_file();
        let outcomes = file.replay().unwrap();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, ALL).await;
        let lines = plans::revisions(&mut tx, file.plan()).await.unwrap();
        let standings: Vec<_> = lines.iter().map(|line| (line.number, line.standing)).collect();
        assert_eq!(standings, [(2, Standing::InForce), (1, Standing::Closed)]);
        for (outcome, line) in outcomes.iter().filter(|it| it.text().is_some()).zip(lines.iter().rev()) {
            let text = outcome.text().unwrap();
            let kept = plans::revision(&mut tx, file.plan(), text.number()).await.unwrap();
            assert_eq!((&kept.text, kept.text.canonical(), kept.text.hash()), (text, text.canonical(), text.hash()));
            assert_eq!(plans::text(&mut tx, file.plan(), text.number()).await.unwrap(), *text);
            assert_eq!((line.frozen_at, line.frozen_by.as_str()), (outcome.at, outcome.by.name()));
            assert_eq!((&line.hash, line.standing, kept.life.sent().by.at), (text.hash(), kept.life.standing(), outcome.at));
            match kept.life {
                Life::Returned(returned) => assert_eq!((returned.revision(), text.number()), (1, 1)),
                Life::InForce(in_force) => assert_eq!(in_force.signed.signatures().len(), 3),
                other => panic!("{other:?}"),
            }
        }
        assert!(matches!(plans::revision(&mut tx, file.plan(), 3).await, Err(StoreError::NotFound)));
        assert_eq!(plans::last_agreed(&mut tx, file.plan(), 3).await.unwrap(), Some(2));
        assert_eq!(plans::last_agreed(&mut tx, file.plan(), 2).await.unwrap(), None);
    }

    async fn a_revision_says_since_when_it_is_where_it_is(db: Db) {
        let file = plan_file();
        let outcomes = file.replay().unwrap();
        let mut since = Vec::new();
        for count in [2, 3, 8, 9, 10, 11] {
            let mut tx = db.write().await.unwrap();
            replay(&mut tx, &file, count).await;
            let number = plans::get(&mut tx, file.plan()).await.unwrap().revisions;
            since.push(plans::revision(&mut tx, file.plan(), number).await.unwrap().since);
        }
        let at = |outcome: usize| outcomes[outcome].at;
        assert_eq!(since, [at(1), at(2), at(7), at(7), at(7), at(10)], "sent, authorised, to sign while two sign, in force");
    }

    async fn a_number_is_frozen_once(db: Db) {
        let file = plan_file();
        let outcome = file.replay().unwrap().into_iter().find(|outcome| outcome.text().is_some()).unwrap();
        let sent = outcome.step.unwrap();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, 1).await;
        let mut first = sent.clone();
        first.plan.lock_version = 1;
        let saved = plans::apply(&mut tx, &first, &outcome.by, noon()).await.unwrap();
        let kept = plans::revision(&mut tx, file.plan(), 1).await.unwrap();
        assert_eq!((kept.life, kept.since), (sent.revisions[0].clone(), noon()));
        let again = Step { plan: saved, ..sent };
        assert!(matches!(plans::apply(&mut tx, &again, &outcome.by, noon()).await, Err(StoreError::Conflict)));
    }

    async fn of_two_who_save_a_plan_the_second_is_told(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let step = step(mira.clone(), vec![]);
        plans::apply(&mut tx, &step, &Author::Accord, later(1)).await.unwrap();
        assert!(matches!(plans::apply(&mut tx, &step, &Author::Accord, later(2)).await, Err(StoreError::Conflict)));
        assert_eq!(plans::get(&mut tx, mira.id).await.unwrap().lock_version, mira.lock_version + 1);
        let twin = self::step(Plan { lock_version: 0, ..mira }, vec![]);
        assert!(matches!(plans::apply(&mut tx, &twin, &Author::Accord, noon()).await, Err(StoreError::Conflict)));
        assert!(matches!(plans::get(&mut tx, new(PlanId::new)).await, Err(StoreError::NotFound)));
    }

    async fn the_database_refuses_two_revisions_in_force(db: Db) {
        let file = plan_file();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, ALL).await;
        let plan = plans::get(&mut tx, file.plan()).await.unwrap();
        let step = step(plan, vec![Life::InForce(numbered(agreed(), 1))]);
        assert!(matches!(plans::apply(&mut tx, &step, &Author::Accord, later(0)).await, Err(StoreError::Conflict)));
    }

    async fn a_revision_that_is_not_there_cannot_be_settled(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let plan = plan(&mut tx, oak, "Mira").await;
        let returned = Returned::Withdrawn { sent: agreed().sent().clone(), by: by("Tom").at(noon()) };
        let step = step(plan, vec![Life::Returned(returned)]);
        assert!(matches!(plans::apply(&mut tx, &step, &Author::Accord, noon()).await, Err(StoreError::NotFound)));
    }

    async fn a_newer_revision_replaces_the_old_and_keeps_its_record(db: Db) {
        let mut file = plan_file();
        // The same agreement once more: changed by a word, then agreed and signed.
        let again: Vec<_> = file.life[4..].to_vec();
        let mut amend = again[0].clone();
        amend.verb = serde_json::from_str("{\"do\":\"amend\"}").unwrap();
        let mut change = amend.clone();
        let word = r#"{"do":"change","sheet":"good","key":"1","set":{"likes":"Football."}}"#;
        change.verb = serde_json::from_str(word).unwrap();
        file.life.extend([amend, change]);
        file.life.extend(again);
        let outcomes = file.replay().unwrap();
        let mut tx = db.write().await.unwrap();
        replay(&mut tx, &file, outcomes.len() - 1).await;
        let before = plans::revision(&mut tx, file.plan(), 2).await.unwrap();
        let Life::InForce(in_force) = before.life else { panic!("it is in force until the last signature") };
        let mut step = outcomes.last().unwrap().step.clone().unwrap();
        step.plan.lock_version = plans::get(&mut tx, file.plan()).await.unwrap().lock_version;
        plans::apply(&mut tx, &step, &Author::Accord, later(1)).await.unwrap();
        let after = plans::revision(&mut tx, file.plan(), 2).await.unwrap();
        assert_eq!((after.text, after.life, after.since), (before.text, Life::Replaced(in_force), later(1)));
        assert_eq!(plans::last_agreed(&mut tx, file.plan(), 3).await.unwrap(), Some(2));
        assert_eq!(plans::get(&mut tx, file.plan()).await.unwrap().in_force.unwrap().revision(), 3);
    }

    async fn signed_plans_begin_on_their_day(db: Db) {
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        let mut signed = agreed().signed;
        signed.authorised.sent.starts_on = Some(day(5));
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        plan(&mut tx, oak, "Jonas").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let starting = Plan { stage: Stage::Starting(signed), ..mira.clone() };
        let mut kept = plans::apply(&mut tx, &step(starting, vec![]), &Author::Accord, noon()).await.unwrap();
        assert_eq!(plans::due_to_begin(&mut tx, day(4)).await.unwrap(), []);
        assert_eq!(plans::due_to_begin(&mut tx, day(5)).await.unwrap(), [mira.id]);
        assert_eq!(plans::due_to_begin(&mut tx, day(6)).await.unwrap(), [mira.id]);
        kept.stage = Stage::Settled;
        plans::apply(&mut tx, &step(kept, vec![]), &Author::Accord, noon()).await.unwrap();
        assert_eq!(plans::due_to_begin(&mut tx, day(6)).await.unwrap(), []);
    }

    async fn lists_show_only_the_homes_one_belongs_to(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let elm = home(&mut tx, "elm house").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        let aylin = account(&mut tx, "aylin", &[oak, elm]).await;
        let stranger = account(&mut tx, "stranger", &[]).await;
        let mira = plan(&mut tx, oak, "mira").await;
        let agnes = plan(&mut tx, oak, "Ágnes").await;
        let jonas = plan(&mut tx, elm, "Jonas").await;
        let names = |list: Vec<plans::Listed>| list.into_iter().map(|it| it.name).collect::<Vec<_>>();
        assert_eq!(names(plans::list(&mut tx, tom).await.unwrap()), ["Ágnes", "mira"]);
        assert_eq!(names(plans::list(&mut tx, aylin).await.unwrap()), ["Jonas", "Ágnes", "mira"]);
        assert_eq!(plans::list(&mut tx, stranger).await.unwrap(), []);
        for account in [tom, stranger, new(AccountId::new)] {
            let found = plans::find(&mut tx, account, jonas.id, Action::ReadPlan).await;
            assert!(matches!(found, Err(StoreError::NotFound)));
        }
        assert_eq!(plans::find(&mut tx, tom, agnes.id, Action::ReadPlan).await.unwrap().0, agnes);
        young_people::rename(&mut tx, mira.young_person, "Aaron").await.unwrap();
        assert_eq!(names(plans::list(&mut tx, tom).await.unwrap()), ["Aaron", "Ágnes"]);
    }

    async fn a_line_of_the_list_says_how_the_plan_stands(db: Db) {
        let file = plan_file();
        let mut tx = db.write().await.unwrap();
        let reader = replay(&mut tx, &file, ALL).await;
        let plan = plans::get(&mut tx, file.plan()).await.unwrap();
        let outcomes = file.replay().unwrap();
        let list = plans::list(&mut tx, reader).await.unwrap();
        let [listed] = &list[..] else { panic!("one plan: {list:?}") };
        let in_force = plan.in_force.unwrap();
        let line = listed.in_force.expect("it is in force");
        assert_eq!((line.revision, line.from, line.review_on), (in_force.revision(), in_force.from, in_force.review_on()));
        assert_eq!((listed.stage, listed.since), (StageKind::Settled, outcomes.last().unwrap().at));
        assert_eq!((listed.name.as_str(), listed.home_name.as_str()), ("Mira", "Tŷ Afon"));
        assert_eq!((listed.young_person, listed.home), (file.young_person(), file.home()));
    }

    async fn the_texts_in_force_are_read_together(db: Db) {
        let file = plan_file();
        let mut tx = db.write().await.unwrap();
        let reader = replay(&mut tx, &file, ALL).await;
        plan(&mut tx, file.home(), "Jonas").await;
        let texts = plans::texts_in_force(&mut tx, reader).await.unwrap();
        let [(plan, Ok(text))] = &texts[..] else { panic!("one text: {texts:?}") };
        assert_eq!((*plan, text.number()), (file.plan(), 2));
        let stranger = account(&mut tx, "stranger", &[]).await;
        assert!(plans::texts_in_force(&mut tx, stranger).await.unwrap().is_empty());
    }

    async fn every_stage_of_a_story_can_be_kept(db: Db) {
        let file = plan_file();
        let outcomes = file.replay().unwrap();
        for count in 1..=outcomes.len() {
            let mut tx = db.write().await.unwrap();
            let reader = replay(&mut tx, &file, count).await;
            let (plan, _) = plans::find(&mut tx, reader, file.plan(), Action::ReadPlan).await.unwrap();
            let told = outcomes[..count].iter().rev().find_map(|outcome| outcome.step.as_ref()).unwrap();
            assert_eq!((&plan.stage, &plan.in_force), (&told.plan.stage, &told.plan.in_force));
            assert_eq!(plans::list(&mut tx, reader).await.unwrap()[0].stage, plan.stage.kind());
        }
    }

    async fn the_timeline_is_told_newest_first(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let (mira, jonas) = (new(PlanId::new), plan(&mut tx, oak, "Jonas").await);
        let opened = plan(&mut tx, oak, "Mira").await;
        let scope = Scope::Plan(opened.id, oak);
        let mut noted = Vec::new();
        for (minute, by) in
            [(1, Author::from(&by("Tom"))), (2, Author::SocialWorker { name: "Tom".into() }), (2, Author::Accord)]
        {
            let event = Event::Returned { revision: 1, reason: "Say why.\0".into() };
            events::append(&mut tx, scope, &by, later(minute), std::slice::from_ref(&event)).await.unwrap();
            noted.insert(0, EventRecord { at: later(minute), by, event });
        }
        events::append(&mut tx, Scope::Home(oak), &Author::Accord, later(3), &[Event::HomeAdded { home: oak }]).await.unwrap();
        let told = newest(&mut tx, opened.id, 10).await;
        assert_eq!(told[..3], noted);
        assert!(matches!(told[3].event, Event::Opened { .. }));
        assert_eq!(newest(&mut tx, opened.id, 2).await, noted[..2]);
        assert_eq!(newest(&mut tx, jonas.id, 10).await.len(), 1);
        let nowhere = events::append(&mut tx, Scope::Home(new(domain::HomeId::new)), &Author::Accord, noon(), &[Event::TakenBack]);
        assert!(matches!(nowhere.await, Err(StoreError::NotFound)));
        let nobody = events::append(&mut tx, Scope::Plan(mira, oak), &Author::Accord, noon(), &[Event::TakenBack]);
        assert!(matches!(nobody.await, Err(StoreError::NotFound)));
    }
}

async fn rows_of(tx: &mut store::Tx, plan: &Plan) -> usize {
    store::rows::of_plan(tx, plan).await.unwrap().len()
}
