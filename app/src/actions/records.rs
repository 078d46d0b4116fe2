//! Records about young people: how they begin, and what is added to them.

use chrono::{DateTime, Utc};
use domain::agreement::Agreement;
use domain::answers::Answers;
use domain::canonical::hash;
use domain::deadline::Clocks;
use domain::draft::Draft;
use domain::event::Event;
use domain::fault::FaultKind;
use domain::person::{By, Member};
use domain::plan::Plan;
use domain::policy::{Action, allows};
use domain::records::emergency::{AFTER_TELLING, AFTER_TELLING_BY, OWN, WHY};
use domain::records::incident::has_told;
use domain::records::measure::second_limit;
use domain::records::request::{RULE, begun, last_day};
use domain::records::{ClockKind, Entry, Place, Record, RecordKind, RecordPage};
use domain::rule::Rule;
use domain::settings::SETTINGS;
use domain::text::{folded, initials};
use domain::week::today;
use domain::word::Word;
use domain::{HomeId, PlanId, RecordId};
use store::events::Scope;
use store::letters::{self, LetterKind};
use store::records::{self, Outlook};
use store::{accounts, deadlines, plans, rows};
use words::FluentValue;

use crate::actions::letters::{Reader, letter};
use crate::clocks::PlanClocks;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages, with_query};
use crate::session::SessionDoor;
use crate::texts::{self, Arg};
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

/// A plan with all that its records are judged by.
pub struct Judged {
    /// The plan.
    pub plan: Plan,
    /// Its draft, with the home's set-up.
    pub draft: Draft,
    loaded: PlanClocks,
}

impl Judged {
    /// Loads it.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn load(tx: &mut store::Tx, plan: Plan, now: DateTime<Utc>) -> Result<Self, AppError> {
        let draft = Draft { rows: rows::of_plan(tx, &plan).await? };
        let loaded = PlanClocks::load(tx, &plan, today(now)).await?;
        Ok(Self { plan, draft, loaded })
    }

    /// What its records are judged by.
    pub fn place(&self) -> Place<'_> {
        self.loaded.place(&self.draft)
    }

    /// The agreement in force.
    pub fn agreement(&self) -> Option<Agreement<'_>> {
        self.loaded.agreement()
    }

    /// What its deadlines follow from.
    pub fn clocks(&self) -> Clocks<'_> {
        self.loaded.clocks(&self.draft)
    }
}

/// What lists and jobs find a record by, as it stands at an instant.
pub fn outlook(record: &Record, place: Place<'_>, now: DateTime<Utc>) -> Outlook {
    Outlook { is_open: record.is_open(place, now), next_at: record.next_at(place, now) }
}

/// Begins a record; how, its event says, which is noted last.
///
/// # Errors
/// A failure of the database.
pub async fn keep(work: &mut Work, judged: &Judged, first: Entry) -> Result<(Record, Event), AppError> {
    let record = Record::begin(RecordId::new(work.id()), judged.plan.id, first).map_err(|_| AppError::BadRequest)?;
    records::begin(&mut work.tx, &record, outlook(&record, judged.place(), work.now)).await?;
    let event = recorded(work, &record).await?;
    Ok((record, event))
}

/// Adds an entry to a record of this version.
///
/// # Errors
/// `Changed` where nothing of the kind can be added any more, or somebody else was quicker.
pub async fn keep_on(
    work: &mut Work,
    judged: &Judged,
    record: &mut Record,
    version: i64,
    entry: Entry,
) -> Result<Event, AppError> {
    record.add(entry).map_err(|_| AppError::Changed)?;
    records::add(&mut work.tx, record, version, outlook(record, judged.place(), work.now)).await?;
    recorded(work, record).await
}

/// The event of a record's last entry, after which the agreement may have to be looked at again.
async fn recorded(work: &mut Work, record: &Record) -> Result<Event, AppError> {
    let last = record.entries().next_back().unwrap_or(record.first());
    for kind in last.triggers() {
        deadlines::trigger(&mut work.tx, record.plan, kind, work.now).await?;
    }
    Ok(Event::Recorded { record: record.id, page: last.page, hash: hash(&last.answers) })
}

/// The answers of a form as they are kept; `None` where something is wrong with them.
pub fn whole(
    page: RecordPage,
    typed: &Answers,
    record: Option<&Record>,
    place: Place<'_>,
    now: DateTime<Utc>,
) -> Option<Answers> {
    page.faults(typed, record, place, now).is_empty().then(|| page.tidy(typed))
}

/// What is wrong with the answers with which a record begins, beside those that the young person has already.
pub fn first_faults(
    page: RecordPage,
    typed: &Answers,
    before: &[Record],
    place: Place<'_>,
    now: DateTime<Utc>,
) -> Vec<(&'static str, FaultKind)> {
    let mut faults = page.faults(typed, None, place, now);
    faults.extend(second_limit(typed, before, place, now).filter(|_| page == RecordPage::Measure));
    faults
}

/// Begins a record about one young person.
pub async fn begin(
    forms::BeginRecord { plan: id, kind }: forms::BeginRecord,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let page = kind.first();
    let (mut work, plan, by) = signed_in.plan(id, page.action()).await?;
    // An emergency begins on a page of its own, where several can have one at once; and whoever leaves, does so on theirs.
    if matches!(kind, RecordKind::Emergency | RecordKind::Departure) {
        return Err(AppError::BadRequest);
    }
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    plans::lock(&mut work.tx, id).await?;
    let before = records::of_plan(&mut work.tx, id).await?;
    let answers = match kind {
        RecordKind::Request => begun(&typed, named_rule(&typed, judged.place()), false),
        _ => page.tidy(&typed),
    };
    let entry = Entry { page, answers, by: by.at(work.now) };
    if let Some(same) = begun_before(&before, page, &entry.answers, &entry.by) {
        return Ok(see_other(begun_page(&by, id, same.id)));
    }
    if !first_faults(page, &typed, &before, judged.place(), work.now).is_empty() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(pages::BeginRecord { plan: id, kind }));
    }
    let (record, event) = keep(&mut work, &judged, entry).await?;
    work.note(event, Scope::Plan(judged.plan.id, judged.plan.home)).await?;
    // Whoever reads the shift page alone cannot see it through; the managers do.
    if !allows(by.role, Action::ReadPlan) {
        let who = initials(&plans::names(&mut work.tx, &judged.plan).await?.young_person);
        let said = || {
            let what = texts::voice().word(&kind);
            let about = [("words", by.name.as_str().into()), ("who", who.as_str().into()), ("what", what.into())];
            vec![("said", texts::plain("shift-begun", &about).into())]
        };
        tell_managers(&mut work, &judged.plan, record.id, LetterKind::Shift, said, None).await?;
    }
    work.commit_and_show(begun_page(&by, id, record.id)).await
}

/// Where whoever has begun a record goes on: to the record, or to whom they ring now where they do not read it.
fn begun_page(by: &Member, plan: PlanId, record: RecordId) -> String {
    match allows(by.role, Action::ReadPlan) {
        true => pages::Record { plan, record }.to_string(),
        false => pages::WhomToTell { plan, record }.to_string(),
    }
}

/// The record that somebody has begun a moment ago with these answers, and to which nothing was added: the button was pressed twice, or the form
/// sent again.
fn begun_before<'a>(before: &'a [Record], page: RecordPage, answers: &Answers, by: &By) -> Option<&'a Record> {
    let is_recent = |first: &Entry| by.at - first.by.at < SETTINGS.sent_again();
    let is_same = |first: &Entry| (first.page, &first.answers, &first.by.author) == (page, answers, &by.author);
    let is_untouched = |record: &&Record| record.entries().count() == 1;
    before.iter().filter(is_untouched).find(|record| is_same(record.first()) && is_recent(record.first()))
}

/// The rule of the agreement in force that was chosen in a form.
pub fn named_rule<'a>(typed: &Answers, place: Place<'a>) -> Option<&'a Rule> {
    place.agreement?.rule(typed.get(RULE.name).parse().ok()?)
}

/// The young person asks for a change on their own, with the tablet in their hands. The managers have a letter.
pub async fn ask(
    forms::AskForChange { plan: id }: forms::AskForChange,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let page = RecordPage::Request;
    if !signed_in.handed {
        return Err(AppError::NotFound);
    }
    let (mut work, plan, by) = signed_in.plan(id, page.action()).await?;
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    if whole(page, &typed, None, judged.place(), work.now).is_none() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(pages::TurnAsk { plan: id }));
    }
    let answers = begun(&typed, named_rule(&typed, judged.place()), true);
    let entry = Entry { page, answers, by: by.at(work.now) };
    let (record, event) = keep(&mut work, &judged, entry).await?;
    let clock = record.clocks(judged.place()).into_iter().next().ok_or(AppError::Internal)?;
    let args = || vec![("by", texts::date(last_day(&clock)).into())];
    tell_managers(&mut work, &judged.plan, record.id, LetterKind::ChangeAsked, args, None).await?;
    work.note(event, Scope::Plan(id, judged.plan.home)).await?;
    work.commit_and_show(with_query(pages::TurnAsk { plan: id }, "asked", "1")).await
}

/// Adds to a record.
pub async fn add(
    forms::AddToRecord { plan: id, record, page }: forms::AddToRecord,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    if page == RecordPage::CameBack {
        return Err(AppError::BadRequest);
    }
    let (mut work, plan, by) = signed_in.plan(id, page.action()).await?;
    let mut found = records::find(&mut work.tx, id, record).await?;
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let shown = pages::Record { plan: id, record };
    let Some(answers) = whole(page, &typed, Some(&found.record), judged.place(), work.now) else {
        session.change(|kept| kept.keep(typed.with(PAGE, page.word()))).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(shown));
    };
    let entry = Entry { page, answers, by: by.at(work.now) };
    let mut events = missed(&mut work, &judged, &found.record).await?;
    match keep_on(&mut work, &judged, &mut found.record, found.version, entry).await {
        // Somebody else was quicker: what was typed is shown, so that it can be kept elsewhere.
        Err(AppError::Changed) => {
            drop(work);
            session.change(|kept| kept.keep(typed.with(PAGE, page.word()))).await?;
            return Ok(AppError::Changed.shown_on(shown));
        }
        event => events.push(event?),
    }
    for event in events {
        work.note(event, Scope::Plan(judged.plan.id, judged.plan.home)).await?;
    }
    work.commit_and_show(shown).await
}

/// In a refused form: which page of questions it is.
pub const PAGE: &str = "_page";

/// The name of a box for one young person, on a page that asks about several.
pub fn own_box(field: &str, plan: PlanId) -> String {
    format!("{field}-{plan}")
}

/// What was typed about one young person: what is the same for all, and what is their own.
pub fn of_one(typed: &Answers, plan: PlanId) -> Answers {
    let mut answers = typed.clone();
    for field in OWN {
        answers.set(field.name, typed.all(&own_box(field.name, plan)).to_vec());
    }
    answers
}

/// Whether anything was typed that is one young person's own.
pub fn is_named(typed: &Answers, plan: PlanId) -> bool {
    OWN.iter().any(|field| !typed.get(&own_box(field.name, plan)).trim().is_empty())
}

/// What is wrong with an emergency for some young people at once: question by question, and whose own it is.
pub fn emergency_faults(
    typed: &Answers,
    named: &[&Candidate],
    now: DateTime<Utc>,
) -> Vec<(Option<PlanId>, &'static str, FaultKind)> {
    let is_own = |field: &str| OWN.iter().any(|own| own.name == field);
    let mut faults: Vec<(Option<PlanId>, &'static str, FaultKind)> = Vec::new();
    for (at, Candidate { judged, has_told, managers, .. }) in named.iter().enumerate() {
        let answers = of_one(typed, judged.plan.id);
        for (field, fault) in RecordPage::Emergency.faults(&answers, None, judged.place(), now) {
            let whose = is_own(field).then_some(judged.plan.id);
            if !faults.iter().any(|(other, name, _)| (*other, *name) == (whose, field)) {
                faults.push((whose, field, fault));
            }
        }
        let decided_by = typed.get(&own_box(AFTER_TELLING_BY.name, judged.plan.id));
        // Where no manager can sign in, the name of whoever decided is typed.
        let is_known = if managers.is_empty() {
            !decided_by.trim().is_empty()
        } else {
            managers.iter().any(|it| it == decided_by)
        };
        if *has_told && !is_known {
            faults.push((Some(judged.plan.id), AFTER_TELLING_BY.name, FaultKind::Missing));
        }
        if *has_told && typed.get(&own_box(AFTER_TELLING.name, judged.plan.id)).trim().is_empty() {
            faults.push((Some(judged.plan.id), AFTER_TELLING.name, FaultKind::Missing));
        }
        let reason = |judged: &Judged| folded(typed.get(&own_box(WHY.name, judged.plan.id)));
        let own = reason(judged);
        if !own.is_empty() && named[..at].iter().any(|other| reason(&other.judged) == own) {
            faults.push((Some(judged.plan.id), WHY.name, FaultKind::SameReason));
        }
    }
    faults
}

/// A young person for whom an emergency restriction may begin.
pub struct Candidate {
    /// What they like to be called.
    pub name: String,
    /// Their plan, with what its records are judged by.
    pub judged: Judged,
    /// Whether they told of something shortly before.
    pub has_told: bool,
    /// Who may decide that a limit is needed all the same, by name.
    pub managers: Vec<String>,
}

/// The young people of a home for whom an emergency restriction may begin.
///
/// # Errors
/// A failure of the database.
pub async fn of_home(
    tx: &mut store::Tx,
    member: &Member,
    home: HomeId,
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>, AppError> {
    let managers = accounts::who_may(tx, home, Action::Authorise, today(now)).await?;
    let managers: Vec<String> = managers.into_iter().map(|manager| manager.name).collect();
    let mut found = Vec::new();
    for id in plans::of_home(tx, home).await? {
        let (plan, _) = plans::find(tx, member.account, id, Action::BeginRecords).await?;
        let name = plans::names(tx, &plan).await?.young_person;
        let has_told = has_told(&records::of_plan(tx, id).await?, now);
        let judged = Judged::load(tx, plan, now).await?;
        found.push(Candidate { name, judged, has_told, managers: managers.clone() });
    }
    Ok(found)
}

/// Begins an emergency restriction for each young person about whom something was written: a record for each, with their own reason.
pub async fn begin_emergency(
    forms::BeginEmergency { home: id }: forms::BeginEmergency,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, by) = signed_in.home(id, Action::BeginRecords).await?;
    let all = of_home(&mut work.tx, &by, id, work.now).await?;
    let named: Vec<&Candidate> = all.iter().filter(|it| is_named(&typed, it.judged.plan.id)).collect();
    if named.is_empty() || !emergency_faults(&typed, &named, work.now).is_empty() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(pages::BeginEmergency { home: id }));
    }
    let mut events = Vec::new();
    let mut only = None;
    for Candidate { judged, .. } in &named {
        let answers = RecordPage::Emergency.tidy(&of_one(&typed, judged.plan.id));
        let entry = Entry { page: RecordPage::Emergency, answers, by: by.at(work.now) };
        plans::lock(&mut work.tx, judged.plan.id).await?;
        let before = records::of_plan(&mut work.tx, judged.plan.id).await?;
        if let Some(same) = begun_before(&before, entry.page, &entry.answers, &entry.by) {
            only = Some(begun_page(&by, judged.plan.id, same.id));
            continue;
        }
        let (record, event) = keep(&mut work, judged, entry).await?;
        tell_begun(&mut work, judged, &record, &by).await?;
        events.push((event, Scope::Plan(judged.plan.id, judged.plan.home)));
        only = Some(begun_page(&by, judged.plan.id, record.id));
    }
    for (event, scope) in events {
        work.note(event, scope).await?;
    }
    match only.filter(|_| named.len() == 1) {
        Some(record) => work.commit_and_show(record).await,
        None if !allows(by.role, Action::ReadPlan) => {
            work.commit_and_show(with_query(pages::Shift { home: id }, "begun", "1")).await
        }
        None => work.commit_and_show(pages::Today).await,
    }
}

/// Tells the managers that an emergency has begun, and by when the authority must know; whoever began it knows.
async fn tell_begun(work: &mut Work, judged: &Judged, record: &Record, by: &Member) -> Result<(), AppError> {
    let tell_by = record.clocks(judged.place()).into_iter().find(|clock| clock.kind == ClockKind::AuthorityTold);
    let args = || {
        // The message says nothing of an hour where it is given the number 0: in Wales no law names one.
        let tell_by = tell_by.map_or_else(|| FluentValue::from(0), |clock| texts::moment(clock.by).into());
        vec![("began", texts::moment(record.began_at()).into()), ("by", tell_by)]
    };
    tell_managers(work, &judged.plan, record.id, LetterKind::Emergency, args, Some(by)).await
}

/// A letter to each manager about a record; it names nobody.
///
/// # Errors
/// A failure of the database.
pub async fn tell_managers(
    work: &mut Work,
    plan: &Plan,
    record: RecordId,
    kind: LetterKind,
    more: impl Fn() -> Vec<Arg<'static>>,
    but: Option<&Member>,
) -> Result<(), AppError> {
    let names = plans::names(&mut work.tx, plan).await?;
    let link = format!("{}{}", work.site.url, pages::Record { plan: plan.id, record });
    let args = || {
        let who = initials(&names.young_person);
        let known = [("home", names.home.clone().into()), ("who", who.into()), ("link", link.clone().into())];
        known.into_iter().chain(more()).collect()
    };
    let mut managers = accounts::who_want_letters(&mut work.tx, plan.home, Action::Authorise, today(work.now)).await?;
    managers.retain(|manager| but.is_none_or(|by| by.account != manager.id));
    for manager in managers {
        let to = Reader { name: &manager.name, email: &manager.email };
        let letter = letter(work, plan, None, to, kind, args).await?;
        letters::add(&mut work.tx, &letter).await?;
    }
    Ok(())
}

/// What happens to a record by itself: it ends, and what was not done in time is said, once each. In one transaction, so a crash neither loses
/// nor doubles anything.
///
/// # Errors
/// A failure of the database.
pub async fn run(site: crate::site::Site, id: RecordId) -> Result<(), AppError> {
    use domain::person::Author;
    let mut work = Work::begin(site, Author::Accord).await?;
    let mut found = records::get(&mut work.tx, id).await?;
    let plan = plans::get(&mut work.tx, found.record.plan).await?;
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let (place, now) = (judged.place(), work.now);
    let mut events = missed(&mut work, &judged, &found.record).await?;
    let ends = RecordPage::EmergencyEnded;
    let has_ended = found.record.kind == RecordKind::Emergency && found.record.newest(ends).is_none();
    if has_ended && !found.record.holds(place, now) {
        let entry = Entry { page: ends, answers: Answers::default(), by: By { author: Author::Accord, at: now } };
        events.push(keep_on(&mut work, &judged, &mut found.record, found.version, entry).await?);
    } else {
        records::look_out(&mut work.tx, id, found.version, outlook(&found.record, place, now)).await?;
    }
    for event in events {
        work.note(event, Scope::Plan(judged.plan.id, judged.plan.home)).await?;
    }
    Ok(work.tx.commit().await?)
}

/// What ran out and was not said before, told to the managers: by the job, or when somebody adds to the record before the job has come.
///
/// # Errors
/// A failure of the database.
pub async fn missed(work: &mut Work, judged: &Judged, record: &Record) -> Result<Vec<Event>, AppError> {
    let now = work.now;
    let mut events = Vec::new();
    for clock in record.clocks(judged.place()).into_iter().filter(|clock| clock.is_missed(now)) {
        if records::missed(&mut work.tx, record.id, clock.kind, now).await? {
            tell_missed(work, &judged.plan, record.id, clock.kind, clock.by).await?;
            events.push(Event::ClockMissed { record: record.id, clock: clock.kind });
        }
    }
    Ok(events)
}

async fn tell_missed(
    work: &mut Work,
    plan: &Plan,
    record: RecordId,
    clock: ClockKind,
    by: DateTime<Utc>,
) -> Result<(), AppError> {
    let names = plans::names(&mut work.tx, plan).await?;
    let args = || {
        let words = texts::voice_of(&initials(&names.young_person), &names.home, names.nation);
        vec![("clock", words.word(&clock).into()), ("by", texts::moment(by).into())]
    };
    tell_managers(work, plan, record, LetterKind::ClockMissed, args, None).await
}
