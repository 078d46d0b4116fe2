//! The decision once more, before it is sent; and what is said when it is.

use std::collections::BTreeMap;

use domain::RowId;
use domain::canonical::hash;
use domain::decision::Verdict;
use domain::frozen::FrozenText;
use domain::rule::Rule;
use leptos::prelude::*;
use store::plans;
use words::Voice;

use super::opened_here;
use crate::actions::decide::{incomplete, judge_all, said};
use crate::pages::frame;
use crate::pages::plans::cards;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice_of_text};
use crate::ui::{Button, Hidden, SummaryList, SummaryRow};

/// The page. What is not complete leads back to where it is typed.
pub async fn look_over(pages::LookOver { token }: pages::LookOver, request: PageRequest) -> PageResult {
    let (asked, mut tx) = match opened_here(&request, &token).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let typed = request.session.read().await?.decision.unwrap_or_default();
    let text = plans::text(&mut tx, asked.plan, asked.revision).await?;
    drop(tx);
    let (Ok(verdicts), Ok(comment)) = (judge_all(&text, &typed), said(typed.get("comment"))) else {
        return Ok(incomplete(token));
    };
    let words = voice_of_text(&text);
    let title = words.say("look-over-title");
    let agrees = verdicts.values().all(Verdict::agrees);
    let next = words.say(if agrees { "look-over-next-agreed" } else { "look-over-next-not" });
    let back = pages::Decide { token: token.clone() }.to_string();
    Ok(frame::plain(&request.browser, title.clone(), || {
        view! {
            <h1>{title}</h1>
            <SummaryList rows=rows(&words, &text, &verdicts, comment) />
            <p>{next}</p>
            <form method="post" action=forms::SendDecision { token }.to_string()>
                <Hidden name="hash" value=text.hash().to_string() />
                <Hidden name="seen" value=hash(&typed).to_string() />
                <Button label=words.say("decide-button") />
            </form>
            <p><a href=back>{words.say("look-over-change")}</a></p>
        }
    }))
}

/// What is decided: all that simply stand together, and each of the others with its words.
fn rows(words: &Voice, text: &FrozenText, verdicts: &BTreeMap<RowId, Verdict>, comment: String) -> Vec<SummaryRow> {
    let numbered =
        || text.rules().iter().zip(1..).filter_map(|(rule, number)| Some((rule, number, verdicts.get(&rule.id)?)));
    let simple = |group: &str| {
        let ours = numbered().filter(|(rule, _, verdict)| verdict.words().is_empty() && approved(rule) == group);
        let value: Vec<_> = ours.map(|(rule, number, _)| sentence(words, rule, number)).collect();
        let key = words.with(group, &[("count", value.len().into())]);
        (!value.is_empty()).then(|| SummaryRow { key, value, ..SummaryRow::default() })
    };
    let others = numbered().filter(|(.., verdict)| !verdict.words().is_empty()).map(|(rule, number, verdict)| {
        let (_, key, why) = cards::decision(verdict, rule.terms.kind);
        SummaryRow { key, value: vec![sentence(words, rule, number), words.quote(&why)], ..SummaryRow::default() }
    });
    let comment = (!comment.is_empty()).then(|| SummaryRow {
        key: t("look-over-comment"),
        value: vec![comment],
        ..SummaryRow::default()
    });
    let groups = ["look-over-consent", "look-over-acknowledge", "look-over-approve"];
    others.chain(groups.into_iter().filter_map(simple)).chain(comment).collect()
}

/// The key of what it means that a rule of this kind simply stands.
fn approved(rule: &Rule) -> &'static str {
    match rule.terms.kind {
        kind if kind.needs_consent() => "look-over-consent",
        kind if kind.is_given() => "look-over-acknowledge",
        _ => "look-over-approve",
    }
}

fn sentence(words: &Voice, rule: &Rule, number: usize) -> String {
    words.labelled(&words.with("rule-number", &[("number", number.into())]), &rule.terms.sentence)
}
