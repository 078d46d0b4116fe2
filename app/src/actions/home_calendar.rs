//! A home's calendar: holidays are noted and taken out, and who works when is written down.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::AccountId;
use domain::answers::Answers;
use domain::event::Event;
use domain::home_calendar::Holiday;
use domain::policy::Action;
use domain::week::today;
use store::events::Scope;
use store::{accounts, home_calendars};

use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// In a form: the first day of a holiday.
pub const FIRST: &str = "first";
/// In a form: its last day.
pub const LAST: &str = "last";

/// In a form: who works on a day.
pub fn works_on(day: NaiveDate) -> String {
    format!("on-{day}")
}

/// In a form: who worked on a day when the form was shown.
pub fn shown(day: NaiveDate) -> String {
    format!("shown-{day}")
}

/// Who works on a day, as a form tells that it was shown.
pub fn as_shown(accounts: &BTreeSet<AccountId>) -> String {
    accounts.iter().fold("rota".to_owned(), |text, account| format!("{text} {account}"))
}

/// The days of which the calendar tells who works: a week from a day on.
pub fn days_from(today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..7).filter_map(move |days| today.checked_add_days(Days::new(days)))
}

fn holiday(typed: &Answers) -> Option<Holiday> {
    let day = |name| typed.date(name).and_then(Result::ok);
    Holiday::between(day(FIRST)?, day(LAST)?)
}

/// Notes a holiday.
pub async fn note_holiday(
    forms::NoteHoliday { home }: forms::NoteHoliday,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, _) = signed_in.home(home, Action::SetUpHome).await?;
    let Some(holiday) = holiday(&typed) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Holiday).shown_on(pages::Calendar { home }));
    };
    home_calendars::add_holiday(&mut work.tx, home, holiday).await?;
    let Holiday { first, last } = holiday;
    work.note(Event::HolidayNoted { first, last }, Scope::Home(home)).await?;
    work.commit_and_show(pages::Calendar { home }).await
}

/// Takes a holiday out.
pub async fn remove_holiday(
    forms::RemoveHoliday { home, first, last }: forms::RemoveHoliday,
    signed_in: SignedIn,
) -> ActionResult {
    let (mut work, _, _) = signed_in.home(home, Action::SetUpHome).await?;
    home_calendars::remove_holiday(&mut work.tx, home, Holiday { first, last }).await?;
    work.note(Event::HolidayRemoved { first, last }, Scope::Home(home)).await?;
    work.commit_and_show(pages::Calendar { home }).await
}

/// Writes down who works, of each day that was shown and has changed.
pub async fn write_rota(
    forms::WriteRota { home }: forms::WriteRota,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, _) = signed_in.home(home, Action::KeepRecords).await?;
    let members: BTreeSet<AccountId> =
        accounts::of_home(&mut work.tx, home).await?.into_iter().map(|it| it.account.id).collect();
    for day in days_from(today(work.now)).filter(|day| !typed.get(&shown(*day)).is_empty()) {
        let rota = home_calendars::rota(&mut work.tx, home, day, day).await?;
        let before: BTreeSet<AccountId> = rota.into_iter().map(|(_, account)| account).collect();
        let chosen: BTreeSet<AccountId> = typed
            .all(&works_on(day))
            .iter()
            .filter_map(|id| id.parse().ok())
            .filter(|id| members.contains(id))
            .collect();
        if chosen == before {
            continue;
        }
        if typed.get(&shown(day)) != as_shown(&before) {
            session.change(|kept| kept.keep(typed)).await?;
            return Ok(AppError::Changed.shown_on(pages::Calendar { home }));
        }
        let accounts = Vec::from_iter(chosen);
        home_calendars::write_rota(&mut work.tx, home, day, &accounts).await?;
        work.note(Event::RotaWritten { day, accounts }, Scope::Home(home)).await?;
    }
    work.commit_and_show(pages::Calendar { home }).await
}
