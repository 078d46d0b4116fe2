//! Signing on paper: how, where the scan is added, and which scans are kept.

use domain::PlanId;
use domain::plan::Stage;
use domain::policy::Action;
use domain::signature::Party;
use leptos::prelude::*;
use store::plans;
use store::scans::{self, ScanLine};
use words::Voice;

use super::open;
use crate::actions::scans::{FILE, LOOKED};
use crate::error::{AppError, FormFault};
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{moment, t};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, Checkboxes, Choice, FileInput};

/// What may be wrong with the file itself.
const OF_FILE: [FormFault; 10] = [
    FormFault::ScanMissing,
    FormFault::ScanCutOff,
    FormFault::ScanMany,
    FormFault::ScanTooLarge,
    FormFault::ScanNotPdf,
    FormFault::ScanLocked,
    FormFault::ScanTooManyPages,
    FormFault::ScanEmpty,
    FormFault::ScanUnreadable,
    FormFault::ScanOtherPaper,
];

/// The steps, from printing to saying who signed.
const STEPS: [&str; 4] = ["scan-step-print", "scan-step-sign", "scan-step-scan", "scan-step-say"];

/// The page.
pub async fn scan(pages::Scan { plan }: pages::Scan, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::WitnessYoungPerson).await?;
    let Stage::ToSign(agreed) = &opened.plan.stage else { return Err(AppError::NotFound) };
    let number = agreed.authorised.sent.revision;
    let kept = scans::of_version(&mut tx, plan, number).await?;
    let text = plans::text(&mut tx, plan, number).await?;
    let missing = agreed.missing().map(|party| (party, text.may_be_signed(&opened.member, party))).collect();
    let words = &opened.words;
    let title = words.say("scan-title");
    let looked = vec![Choice::new("yes", words.say("scan-looked"))];
    let error = |faults: &[FormFault]| opened.request.fault(faults);
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.agreement_path() label=words.say("agreement-title") />
            <h1>{title}</h1>
            <p class="lead">{words.say("scan-lead")}</p>
            <ol>{STEPS.map(|step| view! { <li>{words.say(step)}</li> }).collect_view()}</ol>
            <p><ButtonLink href=pages::Paper { plan, number }.to_string() label=words.say("scan-print") kind=ButtonKind::Secondary /></p>
            <form method="post" action=forms::AddScan { plan }.to_string() enctype="multipart/form-data" novalidate>
                <FileInput name=FILE label=t("scan-file") hint=t("scan-file-hint") accept="application/pdf,.pdf" error=error(&OF_FILE) />
                <Checkboxes name=LOOKED legend=t("scan-looked-legend") options=looked chosen=vec![] error=error(&[FormFault::ScanNotLooked]) />
                <Button label=t("scan-button") />
            </form>
            {(!kept.is_empty()).then(|| kept_scans(words, &kept, plan, number))}
            {(!kept.is_empty()).then(|| who_signed(words, missing, plan))}
        }
    })
}

fn kept_scans(words: &Voice, kept: &[ScanLine], plan: PlanId, number: u32) -> AnyView {
    let line = |scan: &ScanLine| {
        let about = [
            ("pages", scan.pages.into()),
            ("who", scan.added_by.as_str().into()),
            ("when", moment(scan.added_at).into()),
        ];
        let page = |page: u32| {
            let href = pages::ScanPage { plan, number, hash: scan.hash.to_string(), page }.to_string();
            let label = words.with("scan-page", &[("page", page.into())]);
            view! { <a href=href>{label}</a> " " }
        };
        let faint = (!scan.has_code).then(|| view! { <p>{words.say("scan-no-code")}</p> });
        view! { <li>{words.with("scan-kept-line", &about)} <br /> {(1..=scan.pages).map(page).collect_view()} {faint}</li> }
    };
    view! { <h2 id="kept">{t("scan-kept")}</h2> <ul>{kept.iter().map(line).collect_view()}</ul> }.into_any()
}

/// Where it is said who signed on the scan; whom the reader does not sign for is named alone.
fn who_signed(words: &Voice, missing: Vec<(Party, bool)>, plan: PlanId) -> AnyView {
    let line = |(party, may): (Party, bool)| {
        let name = words.word(&party);
        let name = match may {
            true => view! { <a href=pages::Sign { plan, party }.to_string()>{name}</a> }.into_any(),
            false => name.into_any(),
        };
        view! { <li>{name}</li> }
    };
    view! {
        <h2>{t("scan-who")}</h2>
        <p>{t("scan-who-what")}</p>
        <ul>{missing.into_iter().map(line).collect_view()}</ul>
    }
    .into_any()
}
