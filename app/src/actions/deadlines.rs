//! What is done when a day comes: who is told by letter, once each, and what a manager writes down as done.

use chrono::NaiveDate;
use domain::PlanId;
use domain::agreement::Agreement;
use domain::deadline::{Clocks, Deadline, DeadlineKind, Told};
use domain::directory::{Contact, Directory};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::person::Author;
use domain::plan::Plan;
use domain::platforms::platforms_of;
use domain::policy::Action;
use domain::questions::Field;
use domain::sheets::{SheetName, young_person};
use domain::text::{initials, statement};
use domain::week::today;
use domain::word::Word;
use store::accounts::Account;
use store::events::Scope;
use store::letters::{self, LetterKind};
use store::{StoreError, accounts, acknowledgements, deadlines, plans};
use words::Voice;

use crate::actions::decide;
use crate::actions::letters::{Reader, letter};
use crate::actions::records::Judged;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::site::Site;
use crate::texts;
use crate::work::{ActionResult, Form, SignedIn, Work};

/// In a form: which deadline.
pub const KIND: &str = "kind";
/// Its day.
pub const BY: &str = "by";
/// The row that it is about; empty where it is about none.
pub const ROW: &str = "row";
/// What was done.
pub const REASON: &str = "reason";

/// Looks what is due of a plan today, and tells whoever must act. On each day one node does so, in one transaction: what is told and that it
/// was told are kept together, so a crash neither loses nor doubles a letter.
///
/// # Errors
/// A failure of the database.
pub async fn look(site: Site, plan: PlanId) -> Result<(), AppError> {
    let mut work = Work::begin(site, Author::Accord).await?;
    let today = today(work.now);
    match deadlines::looked(&mut work.tx, plan, today).await {
        Err(StoreError::Conflict) => return Ok(()),
        looked => looked?,
    }
    let plan = plans::get(&mut work.tx, plan).await?;
    let mut judged = Judged::load(&mut work.tx, plan, work.now).await?;
    if trigger(&mut work, &judged).await? {
        judged = Judged::load(&mut work.tx, judged.plan, work.now).await?;
    }
    let plan = &judged.plan;
    let new = new_today(&mut work, plan, &judged.clocks(), today).await?;
    let mut for_home = Vec::new();
    for (deadline, told) in &new {
        if deadline.kind == DeadlineKind::Unread {
            tell_readers(&mut work, &judged, (*deadline, *told)).await?;
        }
        if !tell_authority(&mut work, plan, deadline).await? {
            for_home.push((*deadline, *told));
        }
    }
    tell_home(&mut work, &judged, &for_home).await?;
    for (Deadline { kind, by, row }, told) in new {
        let event = match told {
            Told::Ahead => Event::DeadlineTold { kind, by, row },
            Told::Late => Event::DeadlineMissed { kind, by, row },
        };
        work.note(event, Scope::Plan(plan.id, plan.home)).await?;
    }
    Ok(work.tx.commit().await?)
}

/// Notes what happened outside of the plan after which its agreement is looked at again, once each; whether anything did.
async fn trigger(work: &mut Work, judged: &Judged) -> Result<bool, AppError> {
    let clocks = judged.clocks();
    let Some(Agreement { text, from, .. }) = clocks.in_force else { return Ok(false) };
    let day = today(work.now);
    let began = platforms_of(text, |fact| fact.began_between(from, day));
    let facts = (!began.is_empty()).then_some(DeadlineKind::NewFacts);
    let people = has_left(work, judged, text).await?.then_some(DeadlineKind::NewPeople);
    let is_new = |kind: &DeadlineKind| !clocks.triggers.iter().any(|it| it.kind == *kind);
    let new: Vec<DeadlineKind> = facts.into_iter().chain(people).filter(is_new).collect();
    for kind in &new {
        deadlines::trigger(&mut work.tx, judged.plan.id, *kind, work.now).await?;
    }
    Ok(!new.is_empty())
}

/// Whether the social worker or the key worker whom an agreement names is there no longer.
async fn has_left(work: &mut Work, judged: &Judged, text: &FrozenText) -> Result<bool, AppError> {
    if contact_of(judged, text, young_person::SOCIAL_WORKER).is_some_and(|contact| contact.has_left()) {
        return Ok(true);
    }
    let Some(key_worker) = text.placement().key_worker_account() else { return Ok(false) };
    match accounts::member(&mut work.tx, judged.plan.home, key_worker).await {
        Ok(member) => Ok(!member.account.is_open_on(today(work.now))),
        Err(StoreError::NotFound) => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// What is to be told today and was not told before.
async fn new_today(
    work: &mut Work,
    plan: &Plan,
    clocks: &Clocks<'_>,
    today: NaiveDate,
) -> Result<Vec<(Deadline, Told)>, AppError> {
    let mut new = Vec::new();
    for deadline in clocks.deadlines() {
        let Some(told) = deadline.to_tell(today) else { continue };
        if deadlines::tell(&mut work.tx, plan.id, &deadline, told, work.now).await? {
            new.push((deadline, told));
        }
    }
    Ok(new)
}

/// Writes to the placing authority where that is what is due; whether a letter could go there. Else the home has to act.
async fn tell_authority(work: &mut Work, plan: &Plan, deadline: &Deadline) -> Result<bool, AppError> {
    match deadline.kind {
        DeadlineKind::ReplyReminder => match decide::remind(work, plan).await {
            // The address is not in the directory any more: a manager has to put it right.
            Err(AppError::Refused(_)) => Ok(false),
            reminded => reminded.map(|()| true),
        },
        DeadlineKind::ReplyTeamManager => tell_team_manager(work, plan).await,
        _ => Ok(false),
    }
}

async fn tell_team_manager(work: &mut Work, plan: &Plan) -> Result<bool, AppError> {
    let to = |text: &FrozenText| {
        let about = text.placement();
        let email = Some(about.team_manager_email().to_owned()).filter(|email| !email.is_empty())?;
        Some((about.team_manager().to_owned(), email))
    };
    tell_of_silence(work, plan, LetterKind::TeamManager, to).await
}

/// Tells the reviewing officer that the authority was challenged, where the directory knows their address.
async fn tell_reviewing_officer(work: &mut Work, judged: &Judged) -> Result<bool, AppError> {
    let to = |text: &FrozenText| {
        let officer = contact_of(judged, text, young_person::REVIEWING_OFFICER)?;
        (officer.is_reachable() && !officer.has_left()).then(|| (officer.name(), officer.email()))
    };
    tell_of_silence(work, &judged.plan, LetterKind::Challenge, to).await
}

/// Somebody whom a text names, as the directory knows them today.
fn contact_of<'a>(judged: &'a Judged, text: &FrozenText, field: Field) -> Option<Contact<'a>> {
    let named = text.answers(SheetName::YoungPerson).contact(field.name)?.ok()?;
    Directory(&judged.draft.rows).contact(named)
}

/// A letter about a version that nobody has answered, to a name and an address that follow from its text; whether there was somebody to write to.
async fn tell_of_silence(
    work: &mut Work,
    plan: &Plan,
    kind: LetterKind,
    to: impl FnOnce(&FrozenText) -> Option<(String, String)>,
) -> Result<bool, AppError> {
    let (Some(sent), Some(since)) = (plan.underway(), plan.stage.waits_since()) else { return Ok(false) };
    let text = plans::text(&mut work.tx, plan.id, sent.revision).await?;
    let Some((name, email)) = to(&text) else { return Ok(false) };
    let args = || {
        vec![
            ("home", text.home().to_owned().into()),
            ("who", initials(text.young_person()).into()),
            ("revision", sent.revision.into()),
            ("social_worker", text.placement().social_worker().to_owned().into()),
            ("since", texts::date(today(since)).into()),
        ]
    };
    let letter = letter(work, plan, None, Reader { name: &name, email: &email }, kind, args).await?;
    letters::add(&mut work.tx, &letter).await?;
    Ok(true)
}

/// One letter to each manager, and to the key worker, with all that is new today.
async fn tell_home(work: &mut Work, judged: &Judged, new: &[(Deadline, Told)]) -> Result<(), AppError> {
    if new.is_empty() {
        return Ok(());
    }
    let plan = &judged.plan;
    let today = today(work.now);
    let key_worker = judged.draft.placement().key_worker_account();
    let mut readers = accounts::who_want_letters(&mut work.tx, plan.home, Action::Authorise, today).await?;
    let staff = accounts::who_want_letters(&mut work.tx, plan.home, Action::SignAsKeyWorker, today).await?;
    readers.extend(staff.into_iter().filter(|account| Some(account.id) == key_worker));
    write_of_due(work, plan, new, &readers, pages::Plan { plan: plan.id }.to_string()).await
}

/// A letter to everybody who works in the home and has not read the agreement in force. Managers and the key worker have the letter with all
/// that is due.
async fn tell_readers(work: &mut Work, judged: &Judged, unread: (Deadline, Told)) -> Result<(), AppError> {
    let plan = &judged.plan;
    let today = today(work.now);
    let owing = acknowledgements::unread_of_plan(&mut work.tx, plan.id, today).await?;
    let managers = accounts::who_want_letters(&mut work.tx, plan.home, Action::Authorise, today).await?;
    let key_worker = judged.draft.placement().key_worker_account();
    let owes = |id| owing.iter().any(|it| it.account == id && it.was_there());
    let is_told = |id| Some(id) == key_worker || managers.iter().any(|manager| manager.id == id);
    let mut readers = accounts::who_want_letters(&mut work.tx, plan.home, Action::ReadShift, today).await?;
    readers.retain(|it| owes(it.id) && !is_told(it.id));
    write_of_due(work, plan, &[unread], &readers, pages::ShiftRead { plan: plan.id }.to_string()).await
}

/// Writes what is due to each of these readers. Nobody is named in it.
async fn write_of_due(
    work: &mut Work,
    plan: &Plan,
    new: &[(Deadline, Told)],
    readers: &[Account],
    path: String,
) -> Result<(), AppError> {
    let names = plans::names(&mut work.tx, plan).await?;
    let line = |words: &Voice, (deadline, told): &(Deadline, Told)| {
        let key = match told {
            Told::Ahead => "letter-due-ahead",
            Told::Late => "letter-due-late",
        };
        let what = words.word(&deadline.kind);
        words.with(key, &[("what", what.into()), ("date", texts::date(deadline.by).into())])
    };
    let link = format!("{}{path}", work.site.url);
    let args = || {
        let words = texts::voice_of(&initials(&names.young_person), &names.home, names.nation);
        let lines: Vec<String> = new.iter().map(|it| line(&words, it)).collect();
        vec![("home", names.home.clone().into()), ("lines", lines.join("\n").into()), ("link", link.clone().into())]
    };
    for reader in readers {
        let to = Reader { name: &reader.name, email: &reader.email };
        let letter = letter(work, plan, None, to, LetterKind::Due, args).await?;
        letters::add(&mut work.tx, &letter).await?;
    }
    Ok(())
}

/// Writes down what was done about something that is due, where nothing else in Accord shows it.
pub async fn write_down(
    forms::WriteDown { plan: id }: forms::WriteDown,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, _) = signed_in.plan(id, Action::Authorise).await?;
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let is_named = |it: &Deadline| {
        let row = it.row.map(|row| row.to_string()).unwrap_or_default();
        it.kind.is_written_down()
            && (it.kind.word(), it.by.to_string().as_str(), row.as_str())
                == (typed.get(KIND), typed.get(BY), typed.get(ROW))
    };
    // Where there is none, the reply came meanwhile, or somebody else has written it down.
    let found = judged.clocks().deadlines().into_iter().find(is_named);
    let deadline = found.ok_or(AppError::Changed)?;
    let Some(reason) = statement(typed.get(REASON)) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::WhatWasDone).shown_on(pages::Plan { plan: id }));
    };
    deadlines::done(&mut work.tx, id, &deadline, work.now).await?;
    if deadline.kind == DeadlineKind::ReplyChallenge {
        tell_reviewing_officer(&mut work, &judged).await?;
    }
    let Deadline { kind, by, row } = deadline;
    work.note(Event::DeadlineDone { kind, by, row, reason }, Scope::Plan(id, judged.plan.home)).await?;
    work.commit_and_show(pages::Plan { plan: id }).await
}
