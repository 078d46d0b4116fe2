//! What was decided and signed, and the versions before.

use domain::revision::{InForce, Life};
use leptos::prelude::*;
use store::plans::{Revision, RevisionLine};
use words::Voice;

use crate::pages::plans::Opened;
use crate::paths::pages;
use crate::texts::{moment, t, voice};
use crate::ui::{SummaryList, SummaryRow};

/// Decision and signatures of a revision that is, or was, in force.
pub(super) fn decided(words: &Voice, revision: &Revision) -> Option<AnyView> {
    let (Life::InForce(InForce { signed, .. }) | Life::Replaced(InForce { signed, .. })) = &revision.life else {
        return None;
    };
    let row = |key: String, value: Vec<String>| SummaryRow { key, value, change: None, fault: None, private: None };
    let decision = &signed.decision;
    let capacity = decision.capacity.map(|role| words.word(&role));
    let who = words.beside([decision.by.name().to_owned()].into_iter().chain(capacity));
    let who = [("who", who.into()), ("authority", decision.authority.as_str().into())];
    let mut rows = vec![row(
        t("party-social_worker"),
        vec![words.with("decided-by", &who), moment(decision.by.at), decision.comment.clone()],
    )];
    rows.extend(signed.signatures().into_iter().map(|(party, signature)| {
        let how = words.word(&signature.method.kind());
        row(words.word(&party), vec![signature.name.clone(), words.beside([how, moment(signature.by.at)])])
    }));
    rows.push(row(t("detail-hash"), vec![revision.text.hash().to_string()]));
    Some(view! { <h2>{t("agreement-decided")}</h2> <SummaryList rows /> }.into_any())
}

/// Every version, the newest first.
pub(super) fn versions(opened: &Opened, lines: &[RevisionLine]) -> AnyView {
    let row = |line: &RevisionLine| {
        let about = [
            ("revision", line.number.into()),
            ("when", moment(line.frozen_at).into()),
            ("who", line.frozen_by.as_str().into()),
        ];
        let href = pages::Version { plan: opened.plan.id, number: line.number }.to_string();
        let label = opened.words.with("version-line", &about);
        view! { <li><a href=href>{label}</a> " · " {voice().word(&line.standing)}</li> }
    };
    let rows = lines.iter().map(row).collect_view();
    view! { <h2>{t("versions-title")}</h2> <ul class="versions">{rows}</ul> }.into_any()
}
