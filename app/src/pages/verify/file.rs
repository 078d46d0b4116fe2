//! The check of a file: in the browser, which alone reads it. All that can be said stands in the page, and `verify.js` shows what was found.

use leptos::prelude::*;

use crate::site::SealRoots;
use crate::texts::t;
use crate::ui::{Notice, NoticeKind};

/// Why a file was found to be what it is: the names that the check in `app/verifier` gives, with their sentences.
const CHANGED: [(&str, &str); 5] = [
    ("content", "verify-changed-content"),
    ("seal", "verify-changed-seal"),
    ("stamp", "verify-changed-stamp"),
    ("appended", "verify-changed-appended"),
    ("structure", "verify-changed-structure"),
];
const UNRECOGNISED: [(&str, &str); 2] =
    [("other_root", "verify-unrecognised-other_root"), ("revoked", "verify-unrecognised-revoked")];
const UNCHECKED: [(&str, &str); 6] = [
    ("file", "verify-unchecked-file"),
    ("not_sealed", "verify-unchecked-not_sealed"),
    ("no_time", "verify-unchecked-no_time"),
    ("future", "verify-unchecked-future"),
    ("outside", "verify-unchecked-outside"),
    ("expired", "verify-unchecked-expired"),
];
/// What the seal of a valid file proves.
const LEVELS: [(&str, &str); 3] =
    [("basic", "seal-level-basic"), ("time", "seal-level-time"), ("archive", "seal-level-archive")];

/// The box for a file with every verdict behind it, hidden until the script shows them.
pub(super) fn check(roots: &SealRoots) -> AnyView {
    let (root, stamps) = (roots.root.to_string(), roots.time_stamps.to_string());
    view! {
        <div id="file-check" class="drop" hidden data-root=root data-stamps=stamps>
            <div class="govuk-form-group">
                <label class="govuk-label" for="file-to-check">{t("verify-choose")}</label>
                <div class="govuk-hint" id="file-to-check-hint">{t("verify-choose-hint")}</div>
                <input class="govuk-file-upload" type="file" id="file-to-check" accept="application/pdf,.pdf"
                    aria-describedby="file-to-check-hint" />
            </div>
            <div role="status" aria-live="polite">
                {said("working", NoticeKind::Info, "verify-working", None)}
                {said("failed", NoticeKind::Look, "verify-failed", Some("verify-failed-next"))}
                {valid()}
                {verdict("changed", NoticeKind::Stop, ["verify-changed", "verify-changed-next"], &CHANGED)}
                {verdict("unrecognised", NoticeKind::Look, ["verify-unrecognised", "verify-unrecognised-next"], &UNRECOGNISED)}
                {verdict("unchecked", NoticeKind::Look, ["verify-unchecked", "verify-unchecked-next"], &UNCHECKED)}
            </div>
        </div>
    }
    .into_any()
}

/// One thing that may be said, and what to do next.
fn said(name: &'static str, kind: NoticeKind, title: &str, next: Option<&str>) -> AnyView {
    let next = next.map(|next| view! { <p>{t(next)}</p> });
    view! { <div data-said=name hidden><Notice kind title=t(title)>{next}</Notice></div> }.into_any()
}

/// A verdict with each reason that there may be for it, and what to do next.
fn verdict(
    name: &'static str,
    kind: NoticeKind,
    [title, next]: [&str; 2],
    reasons: &[(&'static str, &str)],
) -> AnyView {
    let (title, next, reasons) = (t(title), t(next), details(reasons));
    view! { <div data-said=name hidden><Notice kind title>{reasons}<p>{next}</p></Notice></div> }.into_any()
}

/// Sentences of which the script shows the one that is true.
fn details(sentences: &[(&'static str, &str)]) -> AnyView {
    sentences.iter().map(|(name, key)| view! { <p data-detail=*name hidden>{t(key)}</p> }).collect_view().into_any()
}

fn valid() -> AnyView {
    let line = |key: &str, value: &'static str| {
        view! { <p data-line hidden>{t(key)} " " <strong data-value=value></strong></p> }
    };
    view! {
        <div data-said="valid" hidden>
            <Notice kind=NoticeKind::Good title=t("verify-valid")>
                {line("verify-sealed-by", "sealed_by")}
                {line("verify-sealed-at", "sealed_at")}
                {line("verify-proven-at", "proven_at")}
                {line("verify-stamped-by", "stamped_by")}
                {details(&LEVELS)}
                <p>{t("verify-valid-next")}</p>
            </Notice>
        </div>
    }
    .into_any()
}
