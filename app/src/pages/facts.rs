//! What Accord knows of services, of guidance and of places to turn to: each with its source, the day it was checked and how sure it is.

use chrono::NaiveDate;
use domain::choices::Nation;
use domain::platforms::{GUIDANCE, Guidance, PLATFORMS, Platform, Provenance, ROUTES, Route, platforms_of};
use domain::week::today;
use leptos::prelude::*;
use store::plans;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::{date, t, voice, with};
use crate::ui::DefinitionTable;

/// The page: services by name, what guidance says, and whom to turn to.
pub async fn facts(_: pages::Facts, request: PageRequest) -> PageResult {
    let today = today(request.site.clock.now());
    let holds = |fact: &Provenance| !fact.is_over(today);
    let mut platforms: Vec<&'static Platform> =
        PLATFORMS.iter().filter(|platform| holds(&platform.provenance)).collect();
    platforms.sort_by_key(|platform| platform.name.to_lowercase());
    let guidance = GUIDANCE.iter().filter(|guidance| holds(&guidance.provenance)).map(|guidance| said(guidance, today));
    let routes = ROUTES.iter().filter(|route| holds(&route.provenance)).map(|route| turn_to(route, "", today));
    let head = |keys: &[&str]| keys.iter().map(|key| t(key)).collect::<Vec<_>>();
    let services = platforms.into_iter().map(|platform| service(platform, today)).collect();
    let service_head = head(&["facts-service", "facts-age", "facts-brings", "facts-known"]);
    let guidance_head = head(&["facts-says", "facts-where", "facts-known"]);
    let touched = touched(&request).await?;
    frame::page(&request, frame::Place::Facts, t("nav-facts"), || {
        view! {
            <h1>{t("facts-title")}</h1>
            <p class="lead">{t("facts-lead")}</p>
            {(!touched.is_empty()).then(|| part("facts-touched", head(&["facts-whose", "facts-service"]), touched))}
            {part("facts-routes", ROUTE_HEAD.map(t).to_vec(), routes.collect())}
            {part("facts-guidance", guidance_head, guidance.collect())}
            {part("facts-services", service_head, services)}
        }
    })
}

/// The agreements that the reader may read and that name a service of which something newer is known than their first day.
async fn touched(request: &PageRequest) -> Result<Vec<Vec<AnyView>>, AppError> {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let plans = plans::list(&mut tx, account).await?;
    let mut rows = Vec::new();
    for (id, text) in plans::texts_in_force(&mut tx, account).await? {
        // A text that cannot be read is an error on its own pages.
        let Ok(text) = text else { continue };
        let in_force = plans.iter().find(|plan| plan.plan == id).and_then(|plan| plan.in_force.as_ref());
        let Some(from) = in_force.map(|it| it.from) else { continue };
        let services = platforms_of(&text, |fact| fact.is_newer_than(from));
        if !services.is_empty() {
            let names = services.iter().map(|platform| platform.name.as_str());
            let href = pages::Agreement { plan: id }.to_string();
            let whose = view! { <a href=href>{text.young_person().to_owned()}</a> };
            rows.push(vec![whose.into_any(), voice().list(names).into_any()]);
        }
    }
    Ok(rows)
}

/// One kind of facts, folded: together they are long.
fn part(title: &str, head: Vec<String>, rows: Vec<Vec<AnyView>>) -> AnyView {
    view! {
        <details class="checked">
            <summary><h2 class="checked__task">{t(title)}</h2></summary>
            <DefinitionTable head rows />
        </details>
    }
    .into_any()
}

fn service(platform: &'static Platform, today: NaiveDate) -> Vec<AnyView> {
    let age = match (platform.pegi, platform.minimum_age) {
        (Some(age), _) => with("facts-pegi", &[("age", age.into())]),
        (None, Some(age)) => with(&words::key("facts-age-*", &platform.basis), &[("age", age.into())]),
        (None, None) => t("facts-age-none"),
    };
    let brings = voice().list(platform.functions.iter().map(|function| voice().word(function)));
    let note = platform.note.as_ref().map(|note| view! { <p class="small">{note.as_str()}</p> });
    vec![
        platform.name.as_str().into_any(),
        age.into_any(),
        view! { {brings} {note} }.into_any(),
        known(&platform.provenance, today),
    ]
}

fn said(guidance: &'static Guidance, today: NaiveDate) -> Vec<AnyView> {
    vec![guidance.text.as_str().into_any(), nations(&guidance.nations), known(&guidance.provenance, today)]
}

/// The heads of a table of places to turn to.
pub const ROUTE_HEAD: [&str; 4] = ["facts-route", "facts-contact", "facts-where", "facts-known"];

/// A place to turn to, as a row.
pub fn turn_to(route: &'static Route, own_number: &str, today: NaiveDate) -> Vec<AnyView> {
    let name = view! { {route.name.as_str()} <p class="small">{route.what_for.as_str()}</p> };
    let contact = voice().beside([own_number.to_owned(), route.contact.clone().unwrap_or_default()]);
    vec![name.into_any(), contact.into_any(), nations(&route.nations), known(&route.provenance, today)]
}

fn nations(nations: &[Nation]) -> AnyView {
    voice().list(nations.iter().map(|nation| voice().word(nation))).into_any()
}

/// Where a fact comes from, when that was checked, and how sure it is.
fn known(fact: &'static Provenance, today: NaiveDate) -> AnyView {
    let coming = fact.coming(today);
    let coming = coming.map(|from| view! { <strong>{with("facts-from", &[("date", date(from).into())])}</strong> });
    let checked = with("facts-checked", &[("date", date(fact.checked).into())]);
    view! {
        {coming}
        <details class="source">
            <summary>{voice().word(&fact.confidence)} " " {checked}</summary>
            <p class="small">{fact.source.as_str()}</p>
        </details>
    }
    .into_any()
}
