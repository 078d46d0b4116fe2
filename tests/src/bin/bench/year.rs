//! `make year`: a year of a home, through the real server, with a clock that jumps. Young people arrive, social workers answer or do not, people sign,
//! emergencies begin and end, steps are used, changes are asked for. Two servers share one PostgreSQL, and at random one of them is killed in
//! the middle of its jobs. At the end every deadline must have been met, or told to be late exactly once.
//!
//! The same seed lives the same year: `make year SEED=7`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::ensure;
use chrono::{NaiveDate, TimeDelta, Timelike};
use domain::agreement::Agreement;
use domain::answers::Answers;
use domain::deadline::{Clocks, Deadline, Told};
use domain::draft::Draft;
use domain::event::Event;
use domain::order::Order;
use domain::plan::StageKind;
use domain::plan_file::{NamedRow, PlanFile};
use domain::questions::Scope;
use domain::records::{ClockKind, Place as Judging, Record, RecordKind, RecordPage};
use domain::sheets::SheetName;
use domain::week::{local, today};
use domain::{HomeId, PlanId, RecordId};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use server::jobs::Tools;
use store::{StoreError, acknowledgements, deadlines, events, limits, plans, records, rows};
use testing::Place;
use tests::{ABBY, Case, DENA, TestApp};

const DAYS: i64 = 365;
const YOUNG_PEOPLE: i64 = 24;

/// Lives the year of this seed.
pub async fn run(seed: u64) -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::ERROR)
        .with_writer(std::io::stderr)
        .init();
    let place = Place::postgres().await;
    let mut year = Year::new(TestApp::new(place.open().await).await, seed);
    year.live().await?;
    let counted = year.count().await?;
    println!(
        "year: {} deadlines, {} met, {} late, {} lost, {} doubled",
        counted.deadlines, counted.met, counted.late, counted.lost, counted.doubled
    );
    ensure!(counted.lost == 0 && counted.doubled == 0, "something was lost or doubled");
    Ok(())
}

#[derive(Debug, Default)]
struct Counted {
    deadlines: usize,
    met: usize,
    late: usize,
    lost: usize,
    doubled: usize,
}

struct Year {
    app: TestApp,
    chance: StdRng,
    home: Option<HomeId>,
    plans: Vec<PlanId>,
    /// What had to be told on some day, by the rules alone.
    expected: BTreeSet<(PlanId, Deadline, Told)>,
    killed: usize,
}

impl Year {
    fn new(app: TestApp, seed: u64) -> Self {
        Self {
            app,
            chance: StdRng::seed_from_u64(seed),
            home: None,
            plans: vec![],
            expected: BTreeSet::new(),
            killed: 0,
        }
    }

    /// Whether something happens that happens once in so many times.
    fn once_in(&mut self, times: u32) -> bool {
        self.chance.random_range(0..times) == 0
    }

    async fn live(&mut self) -> anyhow::Result<()> {
        for day in 0..DAYS {
            if day % (DAYS / YOUNG_PEOPLE) == 0 {
                self.arrive(day).await?;
            }
            for _ in 0..4 {
                self.app.wait(TimeDelta::hours(6));
                if (6..23).contains(&local(self.app.now()).hour()) {
                    self.work().await?;
                }
                self.nodes().await?;
            }
            self.expect().await?;
            if day % 30 == 29 {
                eprintln!("day {}: {} plans, {} servers killed", day + 1, self.plans.len(), self.killed);
            }
        }
        Ok(())
    }

    /// A young person whose plan has just been authorised; all live in one home.
    async fn arrive(&mut self, day: i64) -> anyhow::Result<()> {
        let mut file = Case::A.file().moved(TimeDelta::days(day));
        file.opens_at += TimeDelta::seconds(day);
        file.people[0].account = Some(self.app.account(ABBY).await);
        pass_old_facts(&mut file);
        let home = *self.home.get_or_insert_with(|| file.home());
        file.into = Some(home);
        let mut outcomes = file.replay()?;
        outcomes.truncate(3);
        if !self.plans.is_empty() {
            outcomes[0].rows.retain(|row| row.sheet.sheet().scope != Scope::Home);
        }
        self.app.replay(&file, &outcomes).await;
        self.plans.push(file.plan());
        Ok(())
    }

    /// Two servers do what is due; one of them may be killed at any moment. The other does so again when the lease has ended.
    async fn nodes(&mut self) -> anyhow::Result<()> {
        if self.once_in(3) {
            let (site, other) = (self.app.site.clone(), self.app.site.clone());
            let killed = tokio::spawn(async move { server::jobs::round(&site, &Tools::default()).await });
            let beside = tokio::spawn(async move { server::jobs::round(&other, &Tools::default()).await });
            tokio::time::sleep(std::time::Duration::from_micros(self.chance.random_range(0..60_000))).await;
            killed.abort();
            self.killed += 1;
            // What the killed one held in its hands may be in the way of the other: it tries again below.
            let _ = (killed.await, beside.await);
        }
        self.app.wait(TimeDelta::minutes(3));
        server::jobs::round(&self.app.site, &Tools::default()).await?;
        Ok(())
    }

    /// What people do in these six hours, or leave.
    async fn work(&mut self) -> anyhow::Result<()> {
        for plan in self.plans.clone() {
            let stage = self.stage(plan).await?;
            match stage {
                StageKind::WithSocialWorker if self.once_in(30) => self.approve(plan).await,
                StageKind::WithSocialWorker if self.once_in(60) => self.challenge(plan).await?,
                StageKind::ToSign if self.once_in(12) => {
                    self.sign_in().await;
                    self.app.sign(plan).await;
                }
                StageKind::Settled if self.once_in(120) => self.begin_record(plan, stage).await?,
                _ => {}
            }
            if self.once_in(200) {
                self.begin_emergency(plan).await?;
            }
            self.go_on_with_records(plan).await?;
        }
        Ok(())
    }

    async fn sign_in(&self) {
        for person in [ABBY, DENA] {
            self.app.as_(person).sign_in().await;
        }
    }

    async fn stage(&self, plan: PlanId) -> anyhow::Result<StageKind> {
        let mut tx = self.app.site.db.read().await?;
        Ok(plans::get(&mut tx, plan).await?.stage.kind())
    }

    async fn approve(&self, plan: PlanId) {
        self.sign_in().await;
        self.app.as_(ABBY).post(&format!("/do/plans/{plan}/ask-again"), &[]).await.is(303);
        self.app.approve(plan).await;
    }

    /// A manager writes down the challenge, where it is due.
    async fn challenge(&self, plan: PlanId) -> anyhow::Result<()> {
        self.sign_in().await;
        let page = self.app.as_(DENA).get(&format!("/plans/{plan}")).await;
        if page.says("Write down your challenge") {
            let mut form = page.form("/due");
            form.push(("reason".into(), "Rang the duty desk, and told the reviewing officer.".into()));
            self.app.as_(DENA).post_form(&format!("/do/plans/{plan}/due"), &form).await.is(303);
        }
        Ok(())
    }

    async fn begin_emergency(&self, plan: PlanId) -> anyhow::Result<()> {
        self.sign_in().await;
        let home = self.home.unwrap_or_else(|| unreachable!("somebody lives here"));
        let [why, told_how] = ["why", "told_how"].map(|field| format!("{field}-{plan}"));
        let words = ["what", "tried", "decided_by", "manager_told", "private_phone", "stays", &why, &told_how];
        let form: Vec<(&str, &str)> =
            words.map(|name| (name, "Words")).into_iter().chain([("stops", "part")]).collect();
        let page = self.app.as_(ABBY).post(&format!("/do/homes/{home}/emergency"), &form).await;
        ensure!(page.is(303).refused().is_none(), "an emergency was refused: {}", page.text());
        Ok(())
    }

    async fn begin_record(&mut self, plan: PlanId, _: StageKind) -> anyhow::Result<()> {
        self.sign_in().await;
        let (kind, form): (&str, &[(&str, &str)]) = match self.chance.random_range(0..3) {
            0 => ("request", &[("what", "Half an hour more")]),
            1 => (
                "incident",
                &[
                    ("found", "Told"),
                    ("family", "contact"),
                    ("happened", "bullying"),
                    ("disclosed", "yes"),
                    ("facts", "Words"),
                    ("support", "Words"),
                ],
            ),
            _ => (
                "measure",
                &[
                    ("behaviour", "Words"),
                    ("place", "Hall"),
                    ("avoided", "Words"),
                    ("step", "talk"),
                    ("what", "A talk"),
                    ("used_by", "Abby"),
                    ("effect", "Words"),
                ],
            ),
        };
        let page = self.app.as_(ABBY).post(&format!("/do/plans/{plan}/records/begin/{kind}"), form).await;
        ensure!(page.is(303).refused().is_none(), "a record was refused: {}", page.text());
        Ok(())
    }

    /// Each open record is gone on with, sooner or later.
    async fn go_on_with_records(&mut self, plan: PlanId) -> anyhow::Result<()> {
        let open = {
            let mut tx = self.app.site.db.read().await?;
            records::of_plan(&mut tx, plan).await?
        };
        for record in open {
            let Some(page) = record.next().into_iter().find(|page| self.is_needed(&record, *page)) else { continue };
            if !self.once_in(6) {
                continue;
            }
            self.sign_in().await;
            let path = format!("/do/plans/{plan}/records/{}/{page}", record.id);
            let answered = self.app.as_(DENA).post(&path, form_of(page)).await;
            ensure!(answered.is(303).refused().is_none(), "{page} was refused: {}", answered.text());
        }
        Ok(())
    }

    /// What is left to do about a record: each page once.
    fn is_needed(&self, record: &Record, page: RecordPage) -> bool {
        let is_long = self.app.now() - record.began_at() > TimeDelta::days(2);
        record.newest(page).is_none()
            && match page {
                RecordPage::EmergencyAnswered | RecordPage::EmergencyLooked => false,
                RecordPage::EmergencyEnded => is_long && record.newest(RecordPage::EmergencyTold).is_some(),
                _ => true,
            }
    }

    /// Notes what had to be told by the end of a day, by the rules alone.
    async fn expect(&mut self) -> anyhow::Result<()> {
        let day = today(self.app.now());
        for plan in self.plans.clone() {
            for deadline in self.deadlines(plan, day).await? {
                if let Some(told) = deadline.to_tell(day) {
                    self.expected.insert((plan, deadline, told));
                }
            }
        }
        Ok(())
    }

    async fn deadlines(&self, id: PlanId, day: NaiveDate) -> anyhow::Result<Vec<Deadline>> {
        let mut tx = self.app.site.db.read().await?;
        let plan = plans::get(&mut tx, id).await?;
        let draft = Draft { rows: rows::of_plan(&mut tx, &plan).await? };
        let triggers = deadlines::triggers_of(&mut tx, id).await?;
        let done = deadlines::done_of(&mut tx, id).await?;
        let text = match &plan.in_force {
            Some(it) => Some((plans::text(&mut tx, id, it.revision()).await?, it.from)),
            None => None,
        };
        let limits = limits::of_plan(&mut tx, id).await?;
        let unread = acknowledgements::unread_of_plan(&mut tx, id, day).await?;
        let unread = unread.iter().filter(|it| it.was_there()).count();
        let orders = draft.rows(SheetName::Order).map(|row| (row.id, Order(&row.answers))).collect();
        let clocks = Clocks {
            in_force: text.as_ref().map(|(text, from)| Agreement { text, from: *from, limits: &limits }),
            stage: (plan.stage.kind(), plan.stage.waits_since().map_or(day, today)),
            orders,
            unread,
            home: draft.home_settings(),
            triggers: &triggers,
            done: &done,
        };
        Ok(clocks.deadlines())
    }

    /// Compares what the rules asked for with what the record of events holds.
    async fn count(&self) -> anyhow::Result<Counted> {
        let mut counted = Counted::default();
        for &plan in &self.plans {
            let mut tx = self.app.site.db.read().await?;
            let told = Said::of(&mut tx, plan).await?;
            let all = records::of_plan(&mut tx, plan).await?;
            let kept = plans::get(&mut tx, plan).await?;
            let draft = Draft { rows: rows::of_plan(&mut tx, &kept).await? };
            drop(tx);
            self.count_deadlines(plan, &told, &mut counted);
            for record in &all {
                self.count_clocks(
                    record,
                    Judging { home: draft.home_settings(), agreement: None },
                    &told,
                    &mut counted,
                );
            }
        }
        Ok(counted)
    }

    fn count_deadlines(&self, plan: PlanId, said: &Said, counted: &mut Counted) {
        let ours = self.expected.iter().filter(|(of, ..)| *of == plan);
        let mut seen: BTreeMap<Deadline, bool> = BTreeMap::new();
        for (_, deadline, told) in ours {
            let times = said.deadlines.get(&(*deadline, *told)).copied().unwrap_or(0);
            counted.lost += usize::from(times == 0);
            *seen.entry(*deadline).or_default() |= *told == Told::Late;
        }
        counted.doubled += said.deadlines.values().filter(|times| **times > 1).count();
        counted.deadlines += seen.len();
        counted.late += seen.values().filter(|late| **late).count();
        counted.met += seen.values().filter(|late| !**late).count();
    }

    fn count_clocks(&self, record: &Record, place: Judging<'_>, said: &Said, counted: &mut Counted) {
        // A request is answered within days that the agreement names; here the home's own count, as long as the same home judges.
        let clocks = record.clocks(place).into_iter().filter(|_| record.kind != RecordKind::Request);
        for clock in clocks {
            let times = said.clocks.get(&(record.id, clock.kind)).copied().unwrap_or(0);
            let is_late = clock.late_by().is_some() || clock.is_missed(self.app.now());
            counted.deadlines += 1;
            counted.late += usize::from(is_late);
            counted.met += usize::from(!is_late);
            counted.lost += usize::from(is_late && times == 0);
            counted.doubled += usize::from(times > 1 || (!is_late && times > 0));
        }
    }
}

/// The year is longer than facts about services stay fresh: that is noted, and stands.
fn pass_old_facts(file: &mut PlanFile) {
    let accounts = file.rows.get(&SheetName::Account).cloned().unwrap_or_default();
    let passed = accounts.into_iter().filter_map(|row| row.key).map(|key| {
        let answers = Answers::new().with("check", "old_facts").with("about", format!("account/{key}"));
        NamedRow { key: None, answers: answers.with("field", "platform").with("reason", "We look at it together.") }
    });
    file.rows.entry(SheetName::Passed).or_default().extend(passed);
}

/// How often something was said, by the record of events.
#[derive(Default)]
struct Said {
    deadlines: BTreeMap<(Deadline, Told), usize>,
    clocks: BTreeMap<(RecordId, ClockKind), usize>,
}

impl Said {
    async fn of(tx: &mut store::Tx, plan: PlanId) -> Result<Self, StoreError> {
        let mut said = Self::default();
        for record in events::since(tx, plan, chrono::DateTime::UNIX_EPOCH).await? {
            let deadline = match record.event {
                Event::DeadlineTold { kind, by, row } => Some((Deadline { by, kind, row }, Told::Ahead)),
                Event::DeadlineMissed { kind, by, row } => Some((Deadline { by, kind, row }, Told::Late)),
                Event::ClockMissed { record, clock } => {
                    *said.clocks.entry((record, clock)).or_default() += 1;
                    None
                }
                _ => None,
            };
            if let Some(deadline) = deadline {
                *said.deadlines.entry(deadline).or_default() += 1;
            }
        }
        Ok(said)
    }
}

/// What is typed into a page of a record.
fn form_of(page: RecordPage) -> &'static [(&'static str, &'static str)] {
    match page {
        RecordPage::EmergencyTold => &[("to", "Duty desk"), ("how", "phone")],
        RecordPage::EmergencyEnded => &[("why", "It is safe again.")],
        RecordPage::MeasureSigned => &[("spoke_to", "Abby"), ("words", "Right.")],
        RecordPage::MeasureChild => &[("account", "Fair.")],
        RecordPage::IncidentTold => &[("to", "manager"), ("name", "Dena")],
        RecordPage::IncidentDecided => &[
            ("notify", "no"),
            ("notify_why", "Not serious."),
            ("lado", "no"),
            ("lado_why", "Nobody who works here."),
            ("plan_changes", "no"),
            ("plan_why", "It says enough."),
        ],
        RecordPage::IncidentClosed => &[("debrief", "Abby"), ("learnt", "Ask sooner.")],
        RecordPage::RequestAnswered => &[("answer", "yes"), ("because", "It went well."), ("told", "Abby")],
        _ => &[],
    }
}
