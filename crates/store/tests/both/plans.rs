//! Plans, their revisions, the list, and the timeline.

use chrono::{NaiveDate, TimeDelta};
use domain::event::Event;
use domain::plan::{Record, Settled, Stage, Standing, Step};
use domain::{AccountId, EventId, PlanId};
use store::events::{self, Noted};
use store::{Db, StoreError, plans, young_people};
use testing::both;

use crate::setting::{account, home, later, new, noon, plan, story, tell};

const ALL: usize = usize::MAX;

both! {
    async fn a_plan_lives_in_the_store_as_in_its_story(db: Db) {
        let story = story();
        let scenes = story.tell().unwrap();
        let mut tx = db.write().await.unwrap();
        let reader = tell(&mut tx, &story, ALL).await;
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        let kept = plans::find(&mut tx, reader, story.plan()).await.unwrap();
        let steps: Vec<&Step> = scenes.iter().filter_map(|scene| scene.step.as_ref()).collect();
        let mut told = steps.last().unwrap().plan.clone();
        told.version = i64::try_from(steps.len()).unwrap() - 1;
        assert_eq!(kept, told);
        assert_eq!(plans::get(&mut tx, story.plan()).await.unwrap(), told);
        assert_eq!(rows_of(&mut tx, &kept).await, scenes[0].rows.len());
    }

    async fn revisions_keep_their_text_hash_and_record(db: Db) {
        let story = story();
        let scenes = story.tell().unwrap();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, ALL).await;
        let lines = plans::revisions(&mut tx, story.plan()).await.unwrap();
        let standings: Vec<_> = lines.iter().map(|line| (line.number, line.standing)).collect();
        assert_eq!(standings, [(2, Standing::InForce), (1, Standing::Closed)]);
        for (scene, line) in scenes.iter().filter(|scene| scene.text.is_some()).zip(lines.iter().rev()) {
            let text = scene.text.clone().unwrap();
            let (canonical, hash) = text.canonical();
            let kept = plans::revision(&mut tx, story.plan(), text.number()).await.unwrap();
            assert_eq!((&kept.text, &kept.canonical, &kept.hash), (&text, &canonical, &hash));
            assert_eq!((kept.frozen_at, &kept.frozen_by), (scene.at, &scene.by.as_ref().unwrap().name));
            assert_eq!((&line.hash, line.standing, line.frozen_at), (&hash, kept.standing, kept.frozen_at));
            match kept.record.unwrap() {
                Record::SentBack(sent_back) => assert_eq!((sent_back.revision(), text.number()), (1, 1)),
                Record::Agreed { agreed, .. } => assert_eq!(agreed.signatures.len(), 3),
            }
        }
        assert!(matches!(plans::revision(&mut tx, story.plan(), 3).await, Err(StoreError::NotFound)));
        assert_eq!(plans::last_agreed(&mut tx, story.plan(), 3).await.unwrap(), Some(2));
        assert_eq!(plans::last_agreed(&mut tx, story.plan(), 2).await.unwrap(), None);
    }

    async fn a_number_is_frozen_once(db: Db) {
        let story = story();
        let scene = story.tell().unwrap().into_iter().find(|scene| scene.text.is_some()).unwrap();
        let by = scene.by.unwrap().at(noon() + TimeDelta::nanoseconds(999));
        let text = scene.text.unwrap();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, 1).await;
        plans::freeze(&mut tx, &text, &by).await.unwrap();
        let kept = plans::revision(&mut tx, story.plan(), 1).await.unwrap();
        assert_eq!((kept.standing, kept.record, kept.frozen_at), (Standing::Open, None, noon()));
        assert!(matches!(plans::freeze(&mut tx, &text, &by).await, Err(StoreError::Conflict)));
    }

    async fn of_two_who_save_a_plan_the_second_is_told(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let step = Step { plan: mira.clone(), events: vec![], settled: vec![] };
        plans::save(&mut tx, &step, later(1)).await.unwrap();
        assert!(matches!(plans::save(&mut tx, &step, later(2)).await, Err(StoreError::Conflict)));
        assert_eq!(plans::get(&mut tx, mira.id).await.unwrap().version, mira.version + 1);
        assert!(matches!(plans::add(&mut tx, &mira, noon()).await, Err(StoreError::Conflict)));
        assert!(matches!(plans::get(&mut tx, new(PlanId::new)).await, Err(StoreError::NotFound)));
    }

    async fn the_database_refuses_two_revisions_in_force(db: Db) {
        let story = story();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, ALL).await;
        let plan = plans::get(&mut tx, story.plan()).await.unwrap();
        let settled = vec![Settled { revision: 1, standing: Standing::InForce, record: None }];
        let step = Step { plan, events: vec![], settled };
        assert!(matches!(plans::save(&mut tx, &step, later(0)).await, Err(StoreError::Conflict)));
    }

    async fn a_revision_that_is_not_there_cannot_be_settled(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let plan = plan(&mut tx, oak, "Mira").await;
        let settled = vec![Settled { revision: 1, standing: Standing::Closed, record: None }];
        let step = Step { plan, events: vec![], settled };
        assert!(matches!(plans::save(&mut tx, &step, noon()).await, Err(StoreError::NotFound)));
    }

    async fn a_newer_revision_replaces_the_old_and_keeps_its_record(db: Db) {
        let story = story();
        let text = story.tell().unwrap().into_iter().filter_map(|scene| scene.text).next_back().unwrap();
        let mut third = serde_json::to_value(&text).unwrap();
        third["number"] = 3.into();
        let third = serde_json::from_value(third).unwrap();
        let mut tx = db.write().await.unwrap();
        tell(&mut tx, &story, ALL).await;
        let by = domain::plan::social_worker("Tom".into(), noon());
        plans::freeze(&mut tx, &third, &by).await.unwrap();
        let plan = plans::get(&mut tx, story.plan()).await.unwrap();
        let before = plans::revision(&mut tx, plan.id, 2).await.unwrap();
        let settled = |revision, standing| Settled { revision, standing, record: None };
        let settled = vec![settled(2, Standing::Replaced), settled(3, Standing::InForce)];
        plans::save(&mut tx, &Step { plan, events: vec![], settled }, later(1)).await.unwrap();
        let after = plans::revision(&mut tx, story.plan(), 2).await.unwrap();
        assert_eq!(after, plans::Revision { standing: Standing::Replaced, ..before });
        assert_eq!(plans::last_agreed(&mut tx, story.plan(), 3).await.unwrap(), Some(2));
    }

    async fn signed_plans_begin_on_their_day(db: Db) {
        let story = story();
        let agreed = story.tell().unwrap().into_iter().filter_map(|scene| scene.step).find_map(|step| {
            step.settled.into_iter().find_map(|settled| match settled.record {
                Some(Record::Agreed { agreed, .. }) => Some(agreed),
                _ => None,
            })
        });
        let mut agreed = agreed.unwrap();
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        agreed.authorised.sent.starts_on = Some(day(5));
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        plan(&mut tx, oak, "Jonas").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let starting = domain::plan::Plan { stage: Stage::Starting(agreed), ..mira.clone() };
        plans::save(&mut tx, &Step { plan: starting, events: vec![], settled: vec![] }, noon()).await.unwrap();
        assert_eq!(plans::due_to_begin(&mut tx, day(4)).await.unwrap(), []);
        assert_eq!(plans::due_to_begin(&mut tx, day(5)).await.unwrap(), [mira.id]);
        assert_eq!(plans::due_to_begin(&mut tx, day(6)).await.unwrap(), [mira.id]);
        let mut settled = plans::get(&mut tx, mira.id).await.unwrap();
        settled.stage = Stage::Settled;
        plans::save(&mut tx, &Step { plan: settled, events: vec![], settled: vec![] }, noon()).await.unwrap();
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
            assert!(matches!(plans::find(&mut tx, account, jonas.id).await, Err(StoreError::NotFound)));
            assert!(matches!(plans::listed(&mut tx, account, jonas.id).await, Err(StoreError::NotFound)));
        }
        assert_eq!(plans::find(&mut tx, tom, agnes.id).await.unwrap(), agnes);
        young_people::rename(&mut tx, mira.young_person, "Aaron").await.unwrap();
        assert_eq!(names(plans::list(&mut tx, tom).await.unwrap()), ["Aaron", "Ágnes"]);
    }

    async fn a_line_of_the_list_says_how_the_plan_stands(db: Db) {
        let story = story();
        let mut tx = db.write().await.unwrap();
        let reader = tell(&mut tx, &story, ALL).await;
        let plan = plans::get(&mut tx, story.plan()).await.unwrap();
        let scenes = story.tell().unwrap();
        let listed = plans::listed(&mut tx, reader, plan.id).await.unwrap();
        assert_eq!(listed.in_force, plan.in_force);
        assert!(listed.in_force.is_some());
        assert_eq!((listed.stage.as_str(), listed.since), ("settled", scenes.last().unwrap().at));
        assert_eq!((listed.name.as_str(), listed.home_name.as_str()), ("Mira", "Tŷ Afon"));
        assert_eq!((listed.young_person, listed.home), (story.young_person(), story.home()));
        assert_eq!(plans::list(&mut tx, reader).await.unwrap(), [listed]);
    }

    async fn every_stage_of_a_story_can_be_kept(db: Db) {
        let story = story();
        for scenes in 1..=story.tell().unwrap().len() {
            let mut tx = db.write().await.unwrap();
            let reader = tell(&mut tx, &story, scenes).await;
            let plan = plans::find(&mut tx, reader, story.plan()).await.unwrap();
            assert_eq!(plans::listed(&mut tx, reader, plan.id).await.unwrap().stage, plan.stage.word());
        }
    }

    async fn the_timeline_is_told_newest_first(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        let mira = plan(&mut tx, oak, "Mira").await;
        let jonas = plan(&mut tx, oak, "Jonas").await;
        let tom = account(&mut tx, "tom", &[oak]).await;
        let mut noted = Vec::new();
        for (minute, by) in [(1, Some(tom)), (2, None), (2, None)] {
            let event = Event::Returned { revision: 1, reason: "Say why.\0".into() };
            let one = Noted { id: new(EventId::new), at: later(minute), by, by_name: "Tom".into(), event };
            events::note(&mut tx, &one, Some(oak), Some(mira.id)).await.unwrap();
            noted.insert(0, one);
        }
        let elsewhere = Noted { id: new(EventId::new), event: Event::HomeAdded { home: oak }, ..noted[0].clone() };
        events::note(&mut tx, &elsewhere, Some(oak), None).await.unwrap();
        assert_eq!(events::of_plan(&mut tx, mira.id, 10).await.unwrap(), noted);
        assert_eq!(events::of_plan(&mut tx, mira.id, 2).await.unwrap(), noted[..2]);
        assert_eq!(events::of_plan(&mut tx, jonas.id, 10).await.unwrap(), []);
        assert!(matches!(events::note(&mut tx, &elsewhere, None, None).await, Err(StoreError::Conflict)));
    }
}

async fn rows_of(tx: &mut store::Tx, plan: &domain::plan::Plan) -> usize {
    store::rows::of_plan(tx, plan).await.unwrap().len()
}
