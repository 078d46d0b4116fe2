//! One's own account: the password, and where one is signed in.

use std::collections::HashMap;

use domain::settings::SETTINGS;
use leptos::prelude::*;
use store::sessions::{self, SessionRow};

use super::password::new_password;
use super::request::{PageRequest, PageResult};
use super::{confirm, frame};
use crate::paths::{forms, pages};
use crate::session::WebSession;
use crate::texts::{moment, t, with};
use crate::ui::{Button, ButtonKind, Checkboxes, Choice, DefinitionTable, Notice, NoticeKind, Tag, TagKind};

/// The page.
pub async fn me(_: pages::Me, request: PageRequest) -> PageResult {
    let (id, now) = (request.identity()?.account, request.site.clock.now());
    let mut tx = request.site.db.read().await?;
    let account = store::accounts::find(&mut tx, id).await?;
    let rows = sessions::of_account(&mut tx, id, now).await?;
    let letters = store::accounts::wants_letters(&mut tx, id).await?;
    drop(tx);
    let here = request.session.id_hash();
    let rows = rows.into_iter().filter(|row| now - row.seen_at < SETTINGS.idle_life());
    let rows: Vec<_> = rows.map(|row| line(&row, here.as_deref() == Some(&row.id_hash))).collect();
    let chosen = !request.query("chosen").is_empty();
    frame::page(&request, frame::Place::Me, t("me-title"), || {
        view! {
            <h1>{t("me-title")}</h1>
            {chosen.then(|| view! { <Notice kind=NoticeKind::Good title=t("me-chosen") /> })}
            <p class="lead">{with("me-lead", &[("email", account.email.as_str().into())])}</p>
            <h2>{t("me-devices")}</h2>
            <p>{t("me-devices-what")}</p>
            <DefinitionTable head=["me-device", "me-began", "me-seen", "me-end"].map(t).to_vec() rows />
            <form method="post" action=forms::SignOutEverywhere.to_string()>
                <Button label=t("me-everywhere") kind=ButtonKind::Secondary />
            </form>
            <h2>{t("me-letters")}</h2>
            <form method="post" action=forms::ChooseLetters.to_string()>
                {wants_letters(letters)}
                <Button label=t("me-letters-button") kind=ButtonKind::Secondary />
            </form>
            <h2>{t("me-password")}</h2>
            <form method="post" action=forms::ChangePassword.to_string() novalidate>
                {confirm::password_box(&request)}
                {new_password(&request)}
                <Button label=t("me-password") />
            </form>
        }
    })
}

/// Whether letters about plans are wanted.
fn wants_letters(wanted: bool) -> AnyView {
    let options = vec![Choice::new("yes", t("me-letters-want"))];
    let chosen = wanted.then(|| "yes".to_owned()).into_iter().collect();
    view! { <Checkboxes name="letters" legend=t("me-letters-what") options chosen /> }.into_any()
}

/// One session: on what, since when, when it was last seen, and its end.
fn line(row: &SessionRow, is_here: bool) -> Vec<AnyView> {
    let data: HashMap<String, serde_json::Value> = serde_json::from_value(row.data.clone()).unwrap_or_default();
    let kept = WebSession::of_record(&data);
    let [browser, system] = kept.device.keys().map(|key| t(&key));
    let device = with("me-device-on", &[("browser", browser.into()), ("system", system.into())]);
    let end = match is_here {
        true => view! { <Tag kind=TagKind::Good text=t("me-here") /> }.into_any(),
        false => end(&row.id_hash, &device),
    };
    vec![
        device.clone().into_any(),
        kept.since.map(moment).unwrap_or_default().into_any(),
        moment(row.seen_at).into_any(),
        end,
    ]
}

fn end(session: &str, device: &str) -> AnyView {
    view! {
        <form method="post" action=forms::EndSession { session: session.to_owned() }.to_string()>
            <button class="button button--secondary" type="submit">
                {t("nav-sign-out")} <span class="govuk-visually-hidden">" " {device.to_owned()}</span>
            </button>
        </form>
    }
    .into_any()
}
