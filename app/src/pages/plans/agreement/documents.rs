//! The documents of a version for its other readers, in one language or in two side by side.

use domain::document::Document;
use domain::languages::languages_in;
use domain::policy::{Action, allows};
use domain::sheets::{SheetName, young_person};
use domain::word::Word;
use leptos::prelude::*;
use store::plans::Revision;
use words::{Language, Voice};

use super::super::Opened;
use crate::paths::{pages, with_query};
use crate::texts::{language, said_in, t, voice, with};

/// In the address: the second language.
const BESIDE: &str = "beside";
/// In its place: that there is none.
const NO_SECOND: &str = "none";

/// The documents that are made of a version besides the file copy.
const DOCUMENTS: [Document; 7] = [
    Document::YoungPerson,
    Document::EasyRead,
    Document::LargePrint,
    Document::Wall,
    Document::Shift,
    Document::Passport,
    Document::Notice,
];

/// Links to all of them. The language that the young person knows best stands beside the reader's without being asked for.
pub(super) fn documents(words: &Voice, opened: &Opened, revision: &Revision, has_left: bool) -> AnyView {
    let (plan, number) = (opened.plan.id, revision.text.number());
    let beside = match opened.request.query(BESIDE) {
        "" => best_known(revision),
        tag => Language::beside(tag),
    };
    let link = |kind: Document| {
        let path = pages::Document { plan, number, document: kind.word().to_owned() };
        let href = beside.map_or_else(|| path.to_string(), |beside| with_query(&path, BESIDE, beside.tag()));
        view! { <li><a href=href>{words.word(&kind)}</a></li> }
    };
    // In one language the file copy has its button above.
    let file = beside.map(|_| Document::File);
    let spoken = match beside {
        Some(beside) => words.with("documents-beside", &[("language", own_name(beside).into())]),
        None => words.say("documents-alone"),
    };
    let may_write = !has_left && allows(opened.member.role, Action::EditDraft);
    let translate = beside.filter(|_| may_write).map(|beside| {
        let href = pages::Translate { plan, number, language: beside.tag().to_owned() }.to_string();
        let label = words.with("documents-translate", &[("language", own_name(beside).into())]);
        view! { <p><a href=href>{label}</a></p> }
    });
    let other = |other: Option<Language>| {
        let path = with_query(pages::Agreement { plan }, BESIDE, other.map_or(NO_SECOND, Language::tag));
        let href = format!("{path}#documents");
        let current = (other == beside).then_some("true");
        let label = other.map_or_else(|| t("documents-none"), both_names);
        view! { <li lang=other.map(Language::tag)><a href=href aria-current=current>{label}</a></li> }
    };
    let others = Language::BESIDE.iter().map(|(it, _)| *it).filter(|it| *it != language()).map(Some);
    view! {
        <h2 id="documents">{words.say("documents-title")}</h2>
        <p>{words.say("documents-lead")} " " {spoken}</p>
        <ul>{file.map(link)} {DOCUMENTS.map(link)}</ul>
        {translate}
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{words.say("documents-languages")}</span>
            </summary>
            <div class="govuk-details__text"><ul>{std::iter::once(None).chain(others).map(other).collect_view()}</ul></div>
        </details>
    }
    .into_any()
}

/// The language that the young person knows best, where papers can put it beside the reader's.
fn best_known(revision: &Revision) -> Option<Language> {
    let first = revision.text.answers(SheetName::YoungPerson).get(young_person::FIRST_LANGUAGE.name);
    let named = languages_in(first);
    let mut others = Language::BESIDE.into_iter().filter(|(it, _)| *it != language());
    others.find(|(_, name)| named.iter().any(|it| it == name)).map(|(it, _)| it)
}

/// What a language calls itself, and its name in the reader's, who may not read it.
fn both_names(of: Language) -> String {
    let (own, named) = (own_name(of), with("documents-language", &[("tag", of.tag().into())]));
    if own == named { own } else { voice().beside([own, named]) }
}

/// What a language calls itself.
fn own_name(of: Language) -> String {
    said_in(of, || t("language-name"))
}
