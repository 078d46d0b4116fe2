//! The home's set-up.

use domain::policy::Action;
use domain::questions::Scope;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::word::Word;
use domain::{HomeId, RowId};
use leptos::prelude::*;
use store::rows;
use words::Voice;

use super::questions::{Asked, answer_row, fault_text, form, is_checking, row_title};
use super::{frame, id, param, reader, screen};
use crate::error::AppError;
use crate::site::{Identity, Site};
use crate::texts::{t, voice_of};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, SummaryList, SummaryRow};

struct Loaded {
    identity: Identity,
    home: store::homes::Home,
    rows: Vec<Row>,
    words: Voice,
    new: RowId,
}

async fn load(
    reader: Result<(Site, Identity), AppError>,
    home: Result<HomeId, AppError>,
) -> Result<(Loaded, store::Tx), AppError> {
    let ((site, identity), home) = (reader?, home?);
    let mut tx = site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, identity.account, home, Action::SetUpHome).await?;
    let rows = rows::of_home(&mut tx, home.id).await?;
    let words = voice_of("", &home.name);
    Ok((Loaded { identity, home, rows, words, new: RowId::new(site.clock.id()) }, tx))
}

/// All of the set-up on one page, with change links.
#[component]
pub fn SetUp() -> impl IntoView {
    let (reader, home) = (reader(), id::<HomeId>("home"));
    screen(async move {
        let (loaded, _) = load(reader, home).await?;
        let Loaded { identity, home, rows, words, new } = loaded;
        let row = rows.iter().find(|row| row.sheet == SheetName::Home);
        let base = format!("/homes/{}", home.id);
        let sections: Vec<_> = SheetName::Home
            .sheet()
            .pages
            .iter()
            .map(|page| {
                let answers = row.map(|row| row.answers.clone()).unwrap_or_default();
                let id = row.map_or(new, |row| row.id);
                let title = words.say(&format!("page-home-{}", page.name));
                let href = format!("{base}/home/{id}/{}", page.name);
                let list = page.fields.iter().map(|field| {
                    let fault =
                        field.fault(&answers).map(|code| fault_text(&words, SheetName::Home, field.name, &code));
                    let key = words.say(&format!("short-home-{}", field.name));
                    let value = answer_row(&words, SheetName::Home, field, &answers, &[])
                        .map(|row| row.value)
                        .unwrap_or_default();
                    let change = Some((format!("{href}#{}", field.name), t("change"), key.clone()));
                    SummaryRow { key, value, change, fault, private: None }
                });
                let rows: Vec<SummaryRow> = list.collect();
                view! { <h2>{title}</h2> <SummaryList rows /> }
            })
            .collect();
        let devices = rows.iter().filter(|row| row.sheet == SheetName::SharedDevice).count();
        let accounts = format!("{base}/accounts");
        Ok(frame::page(
            &identity,
            frame::Place::Home,
            home.name.clone(),
            view! {
                <BackLink href="/" label=t("nav-today") />
                <h1>{words.say("home-title")}</h1>
                <div class="actions">
                    <ButtonLink href=format!("{base}/shared_device") label=words.with("home-devices", &[("count", devices.into())]) kind=ButtonKind::Secondary />
                    <ButtonLink href=accounts label=t("accounts-title") kind=ButtonKind::Secondary />
                </div>
                {sections}
            },
        ))
    })
}

/// The shared devices.
#[component]
pub fn List() -> impl IntoView {
    let (reader, home, sheet) = (reader(), id::<HomeId>("home"), param("sheet"));
    screen(async move {
        let sheet =
            SheetName::parse(&sheet).filter(|sheet| *sheet == SheetName::SharedDevice).ok_or(AppError::NotFound)?;
        let (Loaded { identity, home, rows, words, new }, _) = load(reader, home).await?;
        let base = format!("/homes/{}", home.id);
        let rows = rows.iter().filter(|row| row.sheet == sheet);
        Ok(frame::page(
            &identity,
            frame::Place::Home,
            words.say("sheet-shared_device"),
            view! {
                <BackLink href=base.clone() label=home.name.clone() />
                <h1>{words.say("sheet-shared_device")}</h1>
            <h2>{home.name.clone()}</h2>
                {super::plans::list::cards(&base, &words, rows, &[], true)}
                <ButtonLink href=format!("{base}/shared_device/{new}/device") label=words.say("add-shared_device") />
            },
        ))
    })
}

/// One page of questions about the home.
#[component]
pub fn Question() -> impl IntoView {
    let (reader, home, row) = (reader(), id::<HomeId>("home"), id::<RowId>("row"));
    let (sheet, page, checking) = (param("sheet"), param("page"), is_checking());
    screen(async move {
        let of_home = |sheet: &SheetName| sheet.sheet().scope == Scope::Home;
        let sheet = SheetName::parse(&sheet).filter(of_home).ok_or(AppError::NotFound)?;
        let page = sheet.sheet().page(&page).ok_or(AppError::NotFound)?;
        let (Loaded { identity, home, rows, words, .. }, mut tx) = load(reader, home).await?;
        let id = row?;
        let row = rows.into_iter().find(|row| row.id == id && row.sheet == sheet);
        let conflicts = rows::conflicts(&mut tx, id).await?;
        let faults = row
            .as_ref()
            .filter(|_| checking)
            .map(|row| page.fields.iter().filter_map(|field| Some((field.name, field.fault(&row.answers)?))).collect());
        let base = format!("/homes/{}", home.id);
        let remove = row.as_ref().filter(|_| sheet.sheet().many).map(|row| remove(&base, &words, row));
        let title = words.say(&format!("page-{}-{}", sheet.word(), page.name));
        let asked = Asked {
            base: base.clone(),
            sheet,
            page,
            id,
            row,
            words,
            risks: vec![],
            faults: faults.unwrap_or_default(),
            conflicts,
            is_open: true,
            voice: false,
        };
        Ok(frame::page(
            &identity,
            frame::Place::Home,
            title,
            view! {
                <BackLink href=base label=home.name.clone() />
                {form(asked)}
                {remove}
            },
        ))
    })
}

/// Takes a row out.
pub fn remove(base: &str, words: &Voice, row: &Row) -> AnyView {
    let what = row_title(words, row);
    view! {
        <details class="remove">
            <summary>{t("remove")}</summary>
            <form method="post" action=format!("/do{base}/rows/{}/remove", row.id)>
                <p>{words.with("remove-what", &[("what", what.into())])}</p>
                <Button label=t("remove-button") kind=ButtonKind::Danger />
            </form>
        </details>
    }
    .into_any()
}
