//! A home's calendar: when school is out, and who works on the next days.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::answers::Answers;
use domain::home_calendar::Holiday;
use domain::policy::{Action, allows};
use domain::week::today;
use domain::{AccountId, HomeId};
use leptos::prelude::*;
use store::{accounts, home_calendars};

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::actions::home_calendar::{FIRST, LAST, as_shown, days_from, shown, works_on};
use crate::paths::{forms, pages};
use crate::texts::{date, t, voice, with};
use crate::ui::{BackLink, Button, ButtonKind, Checkboxes, Choice, DateInput};

/// The page.
pub async fn calendar(pages::Calendar { home }: pages::Calendar, request: PageRequest) -> PageResult {
    let reader = request.identity()?.account;
    let typed = request.typed().await?;
    let day = today(request.site.clock.now());
    let mut tx = request.site.db.read().await?;
    let (home, member) = store::homes::find(&mut tx, reader, home, Action::ReadHome).await?;
    let holidays = home_calendars::holidays(&mut tx, home.id).await?;
    let days = Vec::from_iter(days_from(day));
    let rota = home_calendars::rota(&mut tx, home.id, day, days.last().copied().unwrap_or(day)).await?;
    let members = accounts::of_home(&mut tx, home.id).await?;
    drop(tx);
    let may_note = allows(member.role, Action::SetUpHome);
    let holidays: Vec<AnyView> = holidays.into_iter().map(|it| line(home.id, it, may_note)).collect();
    let none = holidays.is_empty().then(|| view! { <p>{t("holidays-none")}</p> });
    let add = may_note.then(|| add(home.id, &typed));
    let people: Vec<(AccountId, String)> =
        members.into_iter().map(|it| it.account).filter(|it| it.is_open_on(day)).map(|it| (it.id, it.name)).collect();
    let on = |day: NaiveDate| -> BTreeSet<AccountId> {
        rota.iter().filter(|(of, _)| *of == day).map(|(_, account)| *account).collect()
    };
    let may_write = allows(member.role, Action::KeepRecords);
    let rota: Vec<AnyView> = days
        .iter()
        .map(|day| if may_write { boxes(*day, &people, &on(*day), &typed) } else { names(*day, &people, &on(*day)) })
        .collect();
    let title = with("calendar-title", &[("home", home.name.as_str().into())]);
    frame::page(&request, frame::Place::Home, title.clone(), || {
        let rota = match may_write {
            true => view! {
                <form method="post" action=forms::WriteRota { home: home.id }.to_string() novalidate>
                    {rota} <Button label=t("rota-button") />
                </form>
            }
            .into_any(),
            false => rota.into_any(),
        };
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{title}</h1>
            <h2>{t("rota-title")}</h2>
            <p>{t("rota-lead")}</p>
            {rota}
            <h2>{t("holidays-title")}</h2>
            <p>{t("holidays-lead")}</p>
            {none}
            <ul>{holidays}</ul>
            {add}
        }
    })
}

/// One holiday, with a way to take it out.
fn line(home: HomeId, Holiday { first, last }: Holiday, may_remove: bool) -> AnyView {
    let days = with("holidays-line", &[("first", date(first).into()), ("last", date(last).into())]);
    let remove = may_remove.then(|| {
        let action = forms::RemoveHoliday { home, first, last }.to_string();
        let label = with("holidays-remove", &[("days", days.as_str().into())]);
        view! { <form method="post" action=action><Button label kind=ButtonKind::Secondary /></form> }
    });
    view! { <li>{days} {remove}</li> }.into_any()
}

fn add(home: HomeId, typed: &Answers) -> AnyView {
    let day_box = |name: &'static str, legend: &str| {
        let [day, month, year] = typed.date_boxes(name);
        let labels = ["date-day", "date-month", "date-year"].map(t);
        view! { <DateInput name legend=t(legend) day month year labels /> }
    };
    view! {
        <form method="post" action=forms::NoteHoliday { home }.to_string() novalidate>
            {day_box(FIRST, "holidays-first")} {day_box(LAST, "holidays-last")}
            <Button label=t("holidays-button") kind=ButtonKind::Secondary />
        </form>
    }
    .into_any()
}

fn legend(day: NaiveDate) -> String {
    voice().beside([voice().word(&day.weekday()), date(day)])
}

/// Who works on one day, to be chosen. What was typed on a form that was not taken is there again.
fn boxes(day: NaiveDate, people: &[(AccountId, String)], on: &BTreeSet<AccountId>, typed: &Answers) -> AnyView {
    let options = people.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let chosen = match typed.get(&shown(day)).is_empty() {
        true => on.iter().map(ToString::to_string).collect(),
        false => typed.all(&works_on(day)).to_vec(),
    };
    view! {
        <input type="hidden" name=shown(day) value=as_shown(on) />
        <Checkboxes name=works_on(day) legend=legend(day) options chosen inline=true />
    }
    .into_any()
}

/// The same to be read.
fn names(day: NaiveDate, people: &[(AccountId, String)], on: &BTreeSet<AccountId>) -> AnyView {
    let names: Vec<String> = people.iter().filter(|(id, _)| on.contains(id)).map(|(_, name)| name.clone()).collect();
    let who = if names.is_empty() { t("rota-nobody") } else { voice().list(names) };
    view! { <p>{voice().labelled(&legend(day), &who)}</p> }.into_any()
}
