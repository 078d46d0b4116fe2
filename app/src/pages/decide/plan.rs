//! The decision itself, for the browser that had the right code: what is asked, the case in short, each rule.

use domain::answers::Answers;
use domain::asked::Asked;
use domain::changes::Change;
use domain::frozen::FrozenText;
use domain::rule::Rule;
use leptos::prelude::*;
use store::plans;
use words::Voice;

use super::opened_here;
use crate::actions::decide::{Before, judge, said};
use crate::pages::case::Case;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice, voice_of_text};
use crate::ui::{AskBox, Button, ErrorSummary, Hidden, TextArea};

/// The page.
pub async fn plan(pages::Decide { token }: pages::Decide, request: PageRequest) -> PageResult {
    let (asked, mut tx) = match opened_here(&request, &token).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let kept = request.session.read().await?;
    let text = plans::text(&mut tx, asked.plan, asked.revision).await?;
    let decision = Decision {
        reader: asked.name.clone(),
        words: voice_of_text(&text),
        before: Before::of(&mut tx, &asked).await?,
        text,
        typed: kept.decision.unwrap_or_default(),
        is_checking: request.is_checking(),
    };
    let title = decision.words.with("decide-title", &[("revision", decision.text.number().into())]);
    Ok(frame::plain(&request.browser, title.clone(), || decision.view(title, &token)))
}

/// A decision that is being made.
pub(super) struct Decision {
    /// Who is asked: not always the one whom the text names.
    pub reader: String,
    pub words: Voice,
    pub text: FrozenText,
    pub before: Before,
    pub typed: Answers,
    pub is_checking: bool,
}

impl Decision {
    fn view(&self, title: String, token: &str) -> AnyView {
        let words = &self.words;
        let about = self.text.placement();
        let who = [("who", self.reader.as_str().into()), ("authority", about.placing_authority().into())];
        let all = self.before.asked(&self.text);
        let case = Case { words, text: &self.text, before: self.before.decided() };
        let changed = all.iter().filter(|it| it.change.is_change()).count();
        let (refused, all): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.refused.is_some());
        let form = forms::Decide { token: token.to_owned() }.to_string();
        let paper = pages::DecidePaper { token: token.to_owned() }.to_string();
        let pass_on = pages::PassOn { token: token.to_owned() }.to_string();
        view! {
            {self.fault_summary()}
            <p class="small">{words.with("decide-who", &who)}</p>
            <h1>{title}</h1>
            <p><a href=pass_on>{words.say("pass-link")}</a></p>
            {self.ask_box(refused.len(), changed)}
            <form class="deciding" method="post" action=form novalidate>
                <Hidden name="hash" value=self.text.hash().to_string() />
                {refused.iter().map(|asked| self.card(asked)).collect_view()}
                {case.view()}
                <p><a href=paper>{words.say("decide-paper")}</a></p>
                {self.rules(&all)}
                {self.comment()}
                <Button label=words.say("decide-look-over") />
            </form>
        }
        .into_any()
    }

    /// First what needs an answer of its own, then what is gone, then what needs no thought.
    fn rules(&self, all: &[Asked<'_>]) -> AnyView {
        let (gone, here): (Vec<_>, Vec<_>) = all.iter().partition(|it| matches!(it.change, Change::Removed(_)));
        let (own, rest): (Vec<_>, Vec<_>) = here.into_iter().partition(|it| it.needs_own_answer());
        let title = (!own.is_empty()).then(|| view! { <h2>{self.words.say("decide-first")}</h2> });
        let rest = (!rest.is_empty()).then(|| self.rest(&rest));
        view! {
            {title}
            {own.into_iter().map(|asked| self.own_card(asked)).collect_view()}
            {gone.into_iter().map(|asked| self.card(asked)).collect_view()}
            {rest}
        }
        .into_any()
    }

    /// What is asked, under which power, and how many things.
    fn ask_box(&self, refused: usize, changed: usize) -> AnyView {
        let (words, rules) = (&self.words, self.text.rules());
        let restrictions = rules.iter().filter(|rule| rule.terms.kind.needs_consent()).count();
        let plan_key = if self.before.decided().is_some() { "decide-ask-again" } else { "decide-ask-first" };
        let mut lines = vec![words.with(plan_key, &[("rules", rules.len().into()), ("changed", changed.into())])];
        if refused > 0 {
            lines.push(words.with("decide-ask-refused", &[("count", refused.into())]));
        }
        if restrictions > 0 {
            let key = if self.text.is_wales() { "decide-ask-restrictions-wales" } else { "decide-ask-restrictions" };
            lines.push(words.with(key, &[("count", restrictions.into())]));
        }
        let title = words.with("decide-ask-title", &[("count", lines.len().into())]);
        view! { <AskBox title lines foot=words.say("decide-ask-foot") /> }.into_any()
    }

    /// What is as it was, or asks for no consent: approved unless the reader says otherwise.
    fn rest(&self, rules: &[&Asked<'_>]) -> AnyView {
        let (words, count) = (&self.words, [("count", rules.len().into())]);
        let key = if self.before.decided().is_some() { "decide-rest-same" } else { "decide-rest" };
        view! {
            <h2>{words.with(key, &count)}</h2>
            <p>{words.say("decide-rest-what")}</p>
            {rules.iter().map(|asked| self.short_card(asked)).collect_view()}
        }
        .into_any()
    }

    /// What is wrong with the answer to a rule.
    pub(super) fn fault(&self, rule: &Rule) -> Option<domain::decision::VerdictFault> {
        judge(rule, &self.typed).err().filter(|_| self.is_checking)
    }

    /// A box for what belongs to no rule, one tap down.
    fn comment(&self) -> AnyView {
        let (words, value) = (&self.words, self.typed.get("comment").to_owned());
        let error = self.comment_fault().filter(|_| self.is_checking);
        let is_open = !value.is_empty();
        view! {
            <details open=is_open>
                <summary>{words.say("decide-comment")}</summary>
                <div><TextArea name="comment" label=words.say("decide-comment-label") value error rows=2 /></div>
            </details>
        }
        .into_any()
    }

    fn comment_fault(&self) -> Option<String> {
        said(self.typed.get("comment")).err().map(|fault| voice().word(&fault))
    }

    fn fault_summary(&self) -> Option<AnyView> {
        let rules = self.text.rules().iter().zip(1..).filter_map(|(rule, number)| {
            let rule_name = self.words.with("rule-number", &[("number", number.into())]);
            let said = self.words.labelled(&rule_name, &voice().word(&self.fault(rule)?));
            Some((format!("#rule-{}", rule.id), said))
        });
        let comment = self.comment_fault().map(|said| ("#comment".to_owned(), said));
        let faults: Vec<_> = rules.chain(comment).collect();
        let shown = self.is_checking && !faults.is_empty();
        shown.then(|| view! { <ErrorSummary title=t("there-is-a-problem") faults /> }.into_any())
    }
}
