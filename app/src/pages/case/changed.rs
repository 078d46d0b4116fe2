//! What changed since the reader decided last, over every sheet, as was and now.

use domain::RowId;
use domain::answers::Answers;
use domain::changes::{Change, RowChange, changed_fields, changes, row_changes};
use domain::frozen::FrozenText;
use domain::questions::Field;
use domain::sheets::{SheetName, risk, rule};
use leptos::prelude::*;
use words::Voice;

use super::Case;
use crate::pages::questions::answer_words;
use crate::texts::t;
use crate::ui::{Compared, WasNow};

/// An answer of two texts, as was and now.
fn row(
    words: &Voice,
    (old, new): (&FrozenText, &FrozenText),
    sheet: SheetName,
    field: &Field,
    was: &Answers,
    now: &Answers,
) -> Compared {
    let said =
        |text: &FrozenText, answers: &Answers| answer_words(words, sheet, field, answers, &risks(text)).join(" ");
    Compared { label: words.label(sheet, field.name), was: said(old, was), now: said(new, now) }
}

fn risks(text: &FrozenText) -> Vec<(RowId, String)> {
    text.risks().iter().map(|risk| (risk.id, risk.answers.get(risk::TITLE.name).to_owned())).collect()
}

/// The terms of a changed rule and what was said to it, but the sentence, whose words are marked where it stands.
pub fn compared(words: &Voice, texts: (&FrozenText, &FrozenText), was: &Answers, now: &Answers) -> Vec<Compared> {
    let fields = changed_fields(texts.1, SheetName::Rule, Some(was), Some(now)).into_iter();
    let fields = fields.filter(|field| field.name != rule::SENTENCE.name);
    fields.map(|field| row(words, texts, SheetName::Rule, field, was, now)).collect()
}

/// The rows that are not as they were, without the rules whose terms changed: those are marked where they stand.
fn besides<'a>(old: &'a FrozenText, new: &'a FrozenText, rules: &[Change<'_>]) -> Vec<RowChange<'a>> {
    let is_marked = |change: &RowChange<'_>| rules.iter().any(|it| it.rule().id == change.id && it.is_change());
    row_changes(old, new).into_iter().filter(|change| !is_marked(change)).collect()
}

impl Case<'_> {
    /// All that changed besides the terms of rules; nothing where the reader decides for the first time.
    pub(super) fn changed(&self) -> Option<AnyView> {
        let old = self.before?;
        let words = self.words;
        let rules = changes(old, self.text);
        let changed = rules.iter().filter(|change| change.is_change()).count();
        let rows = besides(old, self.text, &rules);
        let title = words.with("case-changed", &[("revision", old.number().into())]);
        let counts = [("rules", changed.into()), ("others", rows.len().into())];
        let view = view! {
            <section>
                <h2>{title}</h2>
                <p>{words.with("case-changed-rules", &counts)}</p>
                {rows.iter().map(|change| self.change(old, change)).collect_view()}
            </section>
        };
        Some(view.into_any())
    }

    /// What changed besides the terms of rules, under a title of its own; nothing where nothing did.
    pub fn besides(&self) -> Option<AnyView> {
        let old = self.before?;
        let rows = besides(old, self.text, &changes(old, self.text));
        (!rows.is_empty()).then(|| {
            let rows = rows.iter().map(|change| self.change(old, change)).collect_view();
            view! { <h2>{t("case-besides")}</h2> {rows} }.into_any()
        })
    }

    fn change(&self, old: &FrozenText, change: &RowChange<'_>) -> AnyView {
        let (words, sheet) = (self.words, change.sheet);
        let empty = Answers::default();
        let (was, now) = (change.was.unwrap_or(&empty), change.now.unwrap_or(&empty));
        let what = match (change.was, change.now) {
            (None, _) => Some(t("change-added")),
            (_, None) => Some(t("change-removed")),
            _ => None,
        };
        let name = sheet.sheet().many.then(|| words.row_title(sheet, change.now.unwrap_or(was)));
        let title = words.beside([what, Some(words.word(&sheet)), name].into_iter().flatten());
        let fields = change.fields.iter();
        let rows = fields.map(|field| row(words, (old, self.text), sheet, field, was, now)).collect();
        view! {
            <h3>{title}</h3>
            <WasNow rows was=t("was") now=t("now") />
        }
        .into_any()
    }
}
