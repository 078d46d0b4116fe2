//! The demo home: young people at different points of their plans, always as if it were filled today. Nobody in it exists.

mod written_dates;

use anyhow::Context;
use app::actions::{decide, records};
use app::passwords;
use app::site::Site;
use app::work::Work;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use domain::answers::Answers;
use domain::choices::Nation;
use domain::decision::Verdict;
use domain::event::Event;
use domain::home_calendar::Holiday;
use domain::home_policy::{Course, PolicyKind, Training};
use domain::moment::{Fold, Moment};
use domain::person::{Author, Member};
use domain::plan::{Plan, Stage};
use domain::plan_file::{Entry, NamedRow, PlanFile, Verb};
use domain::policy::Role;
use domain::records::{self as kept, RecordPage};
use domain::sheets::SheetName;
use domain::week::{local, today};
use domain::word::Word;
use domain::{AccountId, HomeId};
use store::accounts::{self, Account};
use store::home_calendars;
use store::home_policies::{self, PolicyVersion};
use store::{events, installation, letters, organisations, plan_files};

/// The people who sign in, by the keys of their names in the message files.
const PEOPLE: [(&str, Role); 8] = [
    ("staff", Role::Staff),
    ("manager", Role::Manager),
    ("deputy", Role::Manager),
    ("night", Role::Night),
    ("administrator", Role::Administrator),
    ("quayside", Role::Staff),
    ("ty_afon", Role::Staff),
    ("kit", Role::Staff),
];

/// Those of them who work in every home, where each young person has a home of their own.
const EVERYWHERE: [&str; 5] = ["staff", "manager", "deputy", "night", "administrator"];

/// A young person of the demo.
struct Case {
    /// The plan file.
    file: &'static str,
    /// How many entries of its life are replayed.
    entries: usize,
    /// The day on which the case stands as the demo shows it. It is moved to the day on which the demo is filled.
    day: NaiveDate,
    /// Who signs in, of the file's people in their order.
    people: &'static [&'static str],
}

const fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a date")
}

/// The plan file of Jay's case.
pub const JAY: &str = include_str!("../../tests/cases/a.json");
const ZAHRA: &str = include_str!("../../tests/cases/b.json");
const GWION: &str = include_str!("../../tests/cases/c.json");
const KIT: &str = include_str!("../../tests/cases/d.json");

/// One home with four young people: one agreement in force and to be looked at again, one that the social worker has not answered for too long, one
/// young person in an emergency, and one version that was refused.
const ONE_HOME: [Case; 4] = [
    Case { file: JAY, entries: usize::MAX, day: day(11, 19), people: &["staff", "manager", "deputy"] },
    Case { file: ZAHRA, entries: 2, day: day(10, 23), people: &["quayside", "manager"] },
    Case { file: GWION, entries: 0, day: day(11, 18), people: &["ty_afon", "manager"] },
    Case { file: KIT, entries: usize::MAX, day: day(12, 2), people: &["kit", "manager"] },
];

/// Three homes with one young person each, the third of them in Wales: one agreement in force, one plan waiting for the social worker, one being
/// written.
const SEPARATE_HOMES: [Case; 3] = [
    Case { file: JAY, entries: usize::MAX, day: day(11, 19), people: &["staff", "manager", "deputy"] },
    Case { file: ZAHRA, entries: 2, day: day(11, 19), people: &["quayside"] },
    Case { file: GWION, entries: 0, day: day(11, 19), people: &["ty_afon"] },
];

/// Where the young people of the demo live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Homes {
    /// Four in one home, in England.
    One,
    /// Three, each in a home of their own, one of these in Wales.
    Separate,
}

/// Somebody who signs in.
struct DemoAccount {
    key: &'static str,
    id: AccountId,
    role: Role,
    name: String,
}

/// Fills an empty database with the demo home; one that has accounts already stays as it is. Both are marked as the demo's.
///
/// # Errors
/// Where a case cannot be replayed, or the database fails.
pub async fn fill(site: &Site, homes: Homes) -> anyhow::Result<()> {
    let mut tx = site.db.write().await?;
    installation::mark_demo(&mut tx).await?;
    let is_filled = accounts::any(&mut tx).await?;
    tx.commit().await?;
    if is_filled {
        return Ok(());
    }
    let people = add_people(site, homes).await?;
    match homes {
        Homes::One => fill_one(site, &people).await,
        Homes::Separate => fill_separate(site, &people).await,
    }
}

async fn add_people(site: &Site, homes: Homes) -> anyhow::Result<Vec<DemoAccount>> {
    let hash = passwords::hash_now(app::pages::DEMO_PASSWORD)?;
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, now).await?;
    let mut people = Vec::new();
    // Kit lives in the one home alone, and Kit's key worker works there alone.
    let works = |key: &str| homes == Homes::One || key != "kit";
    for (key, role) in PEOPLE.into_iter().filter(|(key, _)| works(key)) {
        let say = |what: &str| app::texts::t(&format!("demo-{key}-{what}"));
        let (id, name) = (AccountId::new(site.clock.id()), say("name"));
        accounts::add(&mut tx, organisation, &Account::new(id, &name, &say("email")), now).await?;
        accounts::set_password(&mut tx, id, &hash).await?;
        people.push(DemoAccount { key, id, role, name });
    }
    tx.commit().await?;
    Ok(people)
}

async fn fill_separate(site: &Site, people: &[DemoAccount]) -> anyhow::Result<()> {
    for case in SEPARATE_HOMES {
        let members = people.iter().filter(|it| EVERYWHERE.contains(&it.key) || case.people.contains(&it.key));
        let plan = replay(site, case.read(site, people)?, case.entries, members, true).await?;
        ask(site, &plan).await?;
    }
    Ok(())
}

async fn fill_one(site: &Site, people: &[DemoAccount]) -> anyhow::Result<()> {
    let mut first = ONE_HOME[0].read(site, people)?;
    let homes = first.rows.get_mut(&SheetName::Home).into_iter().flatten();
    let told = [
        ("languages", "demo-languages"),
        ("on_call", "demo-on_call"),
        ("emergency_duty_team", "demo-emergency_duty_team"),
        ("designated_officer", "demo-designated_officer"),
    ];
    homes.for_each(|home| told.iter().for_each(|(name, key)| home.answers.set(name, [app::texts::t(key)])));
    let home = first.home();
    for (case, at) in ONE_HOME.iter().zip(0..) {
        let mut file = if at == 0 { first.clone() } else { case.read(site, people)? };
        if at > 0 {
            file.move_in(home, &first);
        }
        if case.file == KIT {
            file.refuse();
        }
        let plan = replay(site, file, case.entries, people.iter(), at == 0).await?;
        ask_again(site, &plan).await?;
        if case.file == GWION {
            begin_emergency(site, plan, people).await?;
        }
    }
    know(site, home, people).await
}

/// The policies count since three weeks, and most people have read them; the night worker has read two. Training is noted, one of it to be renewed.
async fn know(site: &Site, home: HomeId, people: &[DemoAccount]) -> anyhow::Result<()> {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let manager = people.iter().find(|it| it.key == "manager").context("there is a manager")?;
    let name = store::homes::name(&mut work.tx, home).await?;
    let words = app::texts::voice_of("", &name, Some(Nation::England));
    let (now, since) = (work.now, work.now - TimeDelta::weeks(3));
    let mut events = Vec::new();
    for kind in PolicyKind::all().iter().copied() {
        let policy = PolicyVersion {
            kind,
            version: 1,
            text: app::pages::first_text(&words, kind),
            what_changed: String::new(),
            asks_again: true,
            written_by: manager.name.clone(),
            written_at: since,
        };
        home_policies::add(&mut work.tx, home, &policy).await?;
        let hash = domain::canonical::hash(&policy.text);
        events.push((manager, since, Event::PolicyWritten { policy: kind, version: 1, hash }));
        let is_first = matches!(kind, PolicyKind::OnlineSafety | PolicyKind::Signs);
        for person in people.iter().filter(|it| !kind.is_notice() && (it.role != Role::Night || is_first)) {
            let at = since + TimeDelta::hours(20);
            home_policies::read(&mut work.tx, home, kind, 1, person.id, at).await?;
            events.push((person, at, Event::PolicyRead { policy: kind, version: 1 }));
        }
    }
    // School is out in three weeks, and two of them work today.
    let first = today(now) + TimeDelta::weeks(3);
    let holiday = Holiday { first, last: first + TimeDelta::days(15) };
    home_calendars::add_holiday(&mut work.tx, home, holiday).await?;
    events.push((manager, since, Event::HolidayNoted { first: holiday.first, last: holiday.last }));
    let works = |it: &&DemoAccount| ["staff", "night"].contains(&it.key);
    let accounts: Vec<AccountId> = people.iter().filter(works).map(|it| it.id).collect();
    home_calendars::write_rota(&mut work.tx, home, today(now), &accounts).await?;
    events.push((manager, since, Event::RotaWritten { day: today(now), accounts }));
    for (at, person) in (0..).zip(people) {
        let done_on = today(now) - TimeDelta::days(340 - 45 * at);
        let training = Training { course: Course::OnlineSafety, done_on, renew_by: Training::renewal_of(done_on) };
        home_policies::train(&mut work.tx, home, person.id, &training, now).await?;
        let event = Event::Trained { account: person.id, course: training.course, done_on };
        events.push((manager, since, event));
    }
    events.sort_by_key(|(_, at, _)| *at);
    for (person, at, event) in events {
        let by = Author::from(&Member::found(person.id, person.name.clone(), person.role));
        events::append(&mut work.tx, events::Scope::Home(home), &by, at, &[event]).await?;
    }
    Ok(work.tx.commit().await?)
}

impl Case {
    /// The case as if it were lived today, with the people who sign in.
    fn read(&self, site: &Site, people: &[DemoAccount]) -> anyhow::Result<PlanFile> {
        let by = today(site.clock.now()) - self.day;
        let text = written_dates::moved(self.file, self.day.year(), by);
        let file: PlanFile = serde_json::from_str(&text).context("a case is part of the program")?;
        let mut file = file.moved(by);
        for (person, key) in file.people.iter_mut().zip(self.people) {
            person.account = people.iter().find(|it| it.key == *key).map(|it| it.id);
        }
        Ok(file)
    }
}

/// A plan file in the home of another.
trait MovesIn {
    /// Puts the young person into this home: its rows and its people take the place of the file's own.
    fn move_in(&mut self, home: HomeId, other: &PlanFile);

    /// The social worker refuses one rule and asks for a change of another.
    fn refuse(&mut self);
}

impl MovesIn for PlanFile {
    fn move_in(&mut self, home: HomeId, other: &PlanFile) {
        self.into = Some(home);
        for sheet in [SheetName::Home, SheetName::SharedDevice, SheetName::Place] {
            let rows = other.rows.get(&sheet).cloned().unwrap_or_default();
            self.rows.insert(sheet, rows);
        }
        // Jay's own question about one of them is not open for the others.
        for NamedRow { answers, .. } in self.rows.get_mut(&SheetName::Place).into_iter().flatten() {
            if answers.get("reaches") == "not_known" {
                answers.set("reaches", ["yes"]);
            }
        }
        // What exists in Wales alone has its English counterpart.
        let young_people = self.rows.get_mut(&SheetName::YoungPerson).into_iter().flatten();
        for NamedRow { answers, .. } in young_people {
            if answers.get("legal_status") == "section_76" {
                answers.set("legal_status", ["section_20"]);
            }
        }
        for (person, known) in self.people.iter_mut().zip(&other.people).skip(1) {
            let before = std::mem::replace(&mut person.name, known.name.clone());
            for entry in self.life.iter_mut().filter(|entry| entry.by == before) {
                entry.by.clone_from(&known.name);
            }
        }
    }

    fn refuse(&mut self) {
        // A file that is moved has its looks a week earlier, which a rule of one week does not bear.
        for NamedRow { answers, .. } in self.rows.get_mut(&SheetName::Rule).into_iter().flatten() {
            if let Some(Ok(on)) = answers.date("review_on") {
                answers.set("review_on", [(on + TimeDelta::weeks(1)).to_string()]);
            }
        }
        self.life.truncate(3);
        let Some(Entry { verb: Verb::Decide { verdicts, comment }, .. }) = self.life.last_mut() else { return };
        let change = Verdict::Change("Please say who looks with Kit at the weekend.".into());
        let refused = Verdict::Refuse("Kit needs somebody to talk to at night. Find a smaller step first.".into());
        verdicts.extend([("look".to_owned(), change), ("chatbot".to_owned(), refused)]);
        comment.clear();
    }
}

/// Replays a case in a home with these members; with the home's own rows only where it is the first of them.
async fn replay<'a>(
    site: &Site,
    file: PlanFile,
    entries: usize,
    members: impl Iterator<Item = &'a DemoAccount>,
    is_first: bool,
) -> anyhow::Result<Plan> {
    let members: Vec<(AccountId, Role)> = members.map(|it| (it.id, it.role)).collect();
    let mut outcomes = file.replay()?;
    outcomes.truncate(entries.saturating_add(1));
    if !is_first {
        outcomes[0].leave_out_set_up();
    }
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let organisation = organisations::of_this_installation(&mut work.tx, work.now).await?;
    let plan = plan_files::replay(&mut work.tx, organisation, &file, &outcomes, &members).await?;
    work.tx.commit().await?;
    Ok(plan)
}

/// The social worker is asked where their answer is waited for.
async fn ask(site: &Site, plan: &Plan) -> anyhow::Result<()> {
    if matches!(plan.stage, Stage::WithSocialWorker(_)) {
        let mut work = Work::begin(site.clone(), Author::Accord).await?;
        decide::request_approval(&mut work, plan).await?;
        work.tx.commit().await?;
    }
    Ok(())
}

/// They were asked when the manager authorised it, and that letter arrived; now they are reminded, with a link that still works.
async fn ask_again(site: &Site, plan: &Plan) -> anyhow::Result<()> {
    let Stage::WithSocialWorker(authorised) = &plan.stage else { return Ok(()) };
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let (now, then) = (work.now, authorised.by.at);
    work.now = then;
    decide::request_approval(&mut work, plan).await?;
    while let Some(letter) = letters::claim(&mut work.tx, then, now).await? {
        letters::sent(&mut work.tx, letter.id, then).await?;
    }
    work.now = now;
    decide::remind(&mut work, plan).await?;
    Ok(work.tx.commit().await?)
}

/// The deputy has stopped online play three hours ago, and the council does not know yet.
async fn begin_emergency(site: &Site, plan: Plan, people: &[DemoAccount]) -> anyhow::Result<()> {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let rhys = people.iter().find(|it| it.key == "ty_afon").context("Rhys is one of them")?;
    let by = Member::found(rhys.id, rhys.name.clone(), rhys.role);
    work.by = (&by).into();
    let texts = ["what", "tried", "decided_by", "manager_told", "private_phone", "stays", "why", "told_how", "said"];
    let said = |answers: Answers, name: &str| answers.with(name, app::texts::t(&format!("demo-emergency-{name}")));
    let answers = texts.into_iter().fold(Answers::new().with("stops", "part"), said);
    let answers = answers.with("began", moment(work.now - TimeDelta::hours(3))?.to_string());
    let judged = records::Judged::load(&mut work.tx, plan, work.now).await?;
    let entry = kept::Entry { page: RecordPage::Emergency, answers, by: by.at(work.now) };
    let (_, event) = records::keep(&mut work, &judged, entry).await?;
    let scope = events::Scope::Plan(judged.plan.id, judged.plan.home);
    work.note(event, scope).await?;
    Ok(work.tx.commit().await?)
}

/// An instant as the clock on the wall shows it.
fn moment(at: DateTime<Utc>) -> anyhow::Result<Moment> {
    let wall = local(at);
    let minutes = u16::try_from(wall.hour() * 60 + wall.minute())?;
    Moment::new(wall.date_naive(), minutes, Some(Fold::First)).map_err(|_| anyhow::anyhow!("the clock shows a time"))
}
