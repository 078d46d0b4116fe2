//! How far the seal of a version's paper has come.

use domain::revision::Life;
use domain::sealing::SealLevel;
use domain::short_code::short_code;
use leptos::prelude::*;
use store::Tx;
use store::plans::Revision;
use store::seals::{self, Failure};

use crate::error::AppError;
use crate::pages::request::PageRequest;
use crate::paths::pages;
use crate::texts::{moment, t, voice, with};
use crate::ui::{ButtonKind, ButtonLink};

/// Whether it is sealed, waits, or failed and why; nothing for a version that never came into force, or where this server has no keys.
///
/// # Errors
/// A failure of the database.
pub(super) async fn seal(tx: &mut Tx, request: &PageRequest, revision: &Revision) -> Result<Option<AnyView>, AppError> {
    let (plan, number) = (revision.text.plan(), revision.text.number());
    let state = match (seals::state(tx, plan, number).await?, &revision.life) {
        (Some((at, level)), _) => {
            let when = with("seal-sealed", &[("when", moment(at).into())]);
            let proves = voice().word(&level);
            let asks = request.site.seal_roots.as_ref().is_some_and(|roots| !roots.time_stamps.is_empty());
            let failed = seals::failure(tx, plan, number).await?.filter(|_| asks);
            let lacks = if level == SealLevel::Basic { "seal-not-stamped" } else { "seal-not-lasting" };
            let failed = failed.map(|it| view! { <p>{not_yet(lacks, &it)}</p> });
            let paper = pages::SealedPaper { plan, number }.to_string();
            let check = pages::VerifyCode { code: short_code(revision.text.hash()) };
            view! {
                <p>{when} " " {proves} " " <a href=check.to_string()>{check.code.clone()}</a></p>
                {failed}
                <div class="actions"><ButtonLink href=paper label=t("seal-download") kind=ButtonKind::Secondary /></div>
            }
            .into_any()
        }
        (None, Life::InForce(_)) if request.site.seal_roots.is_some() => {
            let said = match seals::failure(tx, plan, number).await? {
                Some(failure) => not_yet("seal-failed", &failure),
                None => t("seal-waits"),
            };
            view! { <p>{said}</p> }.into_any()
        }
        _ => return Ok(None),
    };
    Ok(Some(view! { <h2>{t("seal-title")}</h2> {state} }.into_any()))
}

/// Why it did not succeed yet, how often it was tried, and when last.
fn not_yet(key: &str, failure: &Failure) -> String {
    let cause = voice().word(&failure.cause);
    let when = moment(failure.tried_at);
    with(key, &[("cause", cause.into()), ("tries", failure.tries.into()), ("when", when.into())])
}
