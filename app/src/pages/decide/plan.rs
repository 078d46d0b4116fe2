//! The decision itself, for the browser that had the right code.

use domain::answers::Answers;
use domain::asked::{Asked, Refused};
use domain::changes::Change;
use domain::choices::Answer;
use domain::decision::{Verdict, VerdictKind};
use domain::frozen::FrozenText;
use domain::rule::Rule;
use domain::sheets::{SheetName, good};
use domain::word::Word;
use leptos::prelude::*;
use store::plans;
use words::{Voice, key};

use super::{link_expired, opened};
use crate::actions::decide::{Before, Questions, said};
use crate::pages::frame;
use crate::pages::plans::cards;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice, voice_of_text};
use crate::ui::{
    AskBox, Bubble, Button, Choice, ErrorSummary, Hidden, Notice, NoticeKind, Radios, RuleCard, Side, TextArea,
};
use crate::work::see_other;

/// The page.
pub async fn plan(pages::Decide { token }: pages::Decide, request: PageRequest) -> PageResult {
    let Some((asked, mut tx)) = opened(&request, &token).await? else { return Ok(link_expired(&request)) };
    let kept = request.session.read().await?;
    if kept.opened != Some(asked.id) {
        return Ok(see_other(pages::Link { token }));
    }
    let text = plans::text(&mut tx, asked.plan, asked.revision).await?;
    let before = Before::of(&mut tx, &asked).await?;
    let decision = Decision {
        words: voice_of_text(&text),
        questions: before.questions(&text),
        text,
        before,
        typed: kept.decision.unwrap_or_default(),
        is_checking: request.is_checking(),
    };
    let title = decision.words.with("decide-title", &[("revision", decision.text.number().into())]);
    let form = forms::Decide { token }.to_string();
    Ok(frame::plain(&request.browser, title.clone(), || decision.view(title, form)))
}

/// A decision that is being made.
struct Decision {
    words: Voice,
    text: FrozenText,
    before: Before,
    questions: Questions,
    typed: Answers,
    is_checking: bool,
}

impl Decision {
    fn view(&self, title: String, form: String) -> AnyView {
        let words = &self.words;
        let about = self.text.placement();
        let who = [("who", about.social_worker().into()), ("authority", about.placing_authority().into())];
        let all = self.before.asked(&self.text);
        view! {
            {self.fault_summary()}
            <p class="small">{words.with("decide-who", &who)}</p>
            <h1>{title}</h1>
            {self.ask_box(&all)}
            {self.voice()}
            <form method="post" action=form novalidate>
                <Hidden name="hash" value=self.text.hash().to_string() />
                {self.rules(&all)}
                <TextArea name="comment" label=words.say("decide-comment") hint=words.say("decide-comment-hint") value=self.typed.get("comment").to_owned() />
                <Button label=words.say("decide-button") />
            </form>
        }
        .into_any()
    }

    /// First what needs an answer of its own, then what is gone, then the rest in one answer.
    fn rules(&self, all: &[Asked<'_>]) -> AnyView {
        let (gone, here): (Vec<_>, Vec<_>) = all.iter().partition(|it| matches!(it.change, Change::Removed(_)));
        let (own, rest): (Vec<_>, Vec<_>) = here.into_iter().partition(|it| it.needs_own_answer());
        let title = (!own.is_empty()).then(|| view! { <h2>{self.words.say("decide-first")}</h2> });
        let rest = (!rest.is_empty()).then(|| self.rest(&rest));
        view! {
            {title}
            {own.into_iter().map(|asked| self.card(asked, true)).collect_view()}
            {gone.into_iter().map(|asked| self.card(asked, false)).collect_view()}
            {rest}
        }
        .into_any()
    }

    /// What is asked, under which power, and how many things.
    fn ask_box(&self, all: &[Asked<'_>]) -> AnyView {
        let (words, rules) = (&self.words, self.text.rules());
        let restrictions = rules.iter().filter(|rule| rule.terms.kind.needs_consent()).count();
        let changed = all.iter().filter(|it| it.change.is_change()).count();
        let refused = all.iter().filter(|it| it.refused.is_some()).count();
        let plan_key = match (&self.before.agreed, refused) {
            (Some(_), _) => "decide-ask-again",
            (None, 0) => "decide-ask-first",
            (None, _) => "decide-ask-anew",
        };
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

    /// The young person's own words, before any rule.
    fn voice(&self) -> AnyView {
        let (words, rules) = (&self.words, self.text.rules());
        let part = |answer: &Answer| {
            let count = rules.iter().filter(|rule| rule.view.answer == *answer).count();
            (count > 0).then(|| words.with(&key("decide-count-*", answer), &[("count", count.into())]))
        };
        let parts: Vec<_> = Answer::all().iter().filter_map(part).collect();
        let counts = words.with("decide-answers", &[("parts", words.list(parts).into())]);
        let said = self.text.answers(SheetName::Good).get(good::WOULD_LOSE.name).to_owned();
        view! { <Bubble who=words.say("decide-says") text=said side=Side::YoungPerson /> <p>{counts}</p> }.into_any()
    }

    fn card(&self, asked: &Asked<'_>, with_controls: bool) -> AnyView {
        let card = cards::of_rule(&self.words, &self.text, &asked.change, None);
        let controls = with_controls.then(|| self.controls(asked.change.rule()));
        let refused = asked.refused.map(|refused| self.refused(refused));
        view! {
            {refused}
            <RuleCard card>{controls}</RuleCard>
        }
        .into_any()
    }

    /// What the reader said to this rule before, and how it read then.
    fn refused(&self, refused: Refused<'_>) -> AnyView {
        let words = &self.words;
        let title = words.say(match refused.verdict {
            Verdict::Refuse(_) => "decide-refused-refuse",
            _ => "decide-refused-change",
        });
        let (sentence, said) = (words.quote(&refused.rule.terms.sentence), words.quote(refused.verdict.words()));
        let kind = words.word(&refused.rule.terms.kind);
        let was = words.with("decide-refused-was", &[("kind", kind.into()), ("sentence", sentence.into())]);
        let because = words.with("decide-refused-said", &[("words", said.into())]);
        let now = words.say("decide-refused-now");
        view! {
            <Notice kind=NoticeKind::Look title>
                <p>{was}</p>
                <p>{because}</p>
                <p>{now}</p>
            </Notice>
        }
        .into_any()
    }

    fn controls(&self, rule: &Rule) -> AnyView {
        let words = &self.words;
        let (name, said) = (format!("verdict.{}", rule.id), format!("words.{}", rule.id));
        let options = VerdictKind::all().iter().map(|&kind| self.verdict(rule, kind)).collect();
        let (chosen, typed) = (self.typed.get(&name).to_owned(), self.typed.get(&said).to_owned());
        let error = self.fault(rule).filter(|_| self.is_checking);
        let is_open = !matches!(chosen.as_str(), "" | "approve") || !typed.is_empty();
        view! {
            <Radios name=name legend=words.say("decide-verdict") options chosen inline=true error />
            <details class="decide__words" open=is_open>
                <summary>{words.say("decide-words-open")}</summary>
                <TextArea name=said label=words.say("decide-words") hint=words.say("decide-words-hint") value=typed rows=2 />
            </details>
        }
        .into_any()
    }

    /// One of the verdicts. To approve what needs consent is to consent, and says so.
    fn verdict(&self, rule: &Rule, kind: VerdictKind) -> Choice {
        let consents = kind == VerdictKind::Approve && rule.terms.kind.needs_consent();
        let label = if consents { self.words.say("verdict-consent") } else { self.words.word(&kind) };
        Choice::new(kind.word(), label)
    }

    /// Everything that is as it was, in one answer, or rule by rule.
    fn rest(&self, rules: &[&Asked<'_>]) -> AnyView {
        let (words, count) = (&self.words, || [("count", rules.len().into())]);
        let options = vec![
            Choice::new("approve", words.with("decide-rest-all", &count())),
            Choice::new("each", words.say("decide-rest-each")),
        ];
        let chosen = self.typed.get("verdict.rest").to_owned();
        let key = if self.before.agreed.is_some() { "decide-rest-same" } else { "decide-rest" };
        let is_open = chosen == "each" || self.is_checking;
        view! {
            <h2>{words.with(key, &count())}</h2>
            <Radios name="verdict.rest" legend=words.say("decide-rest-legend") options chosen />
            <details class="decide__rest" open=is_open>
                <summary>{words.with("decide-rest-read", &count())}</summary>
                {rules.iter().map(|asked| self.card(asked, true)).collect_view()}
            </details>
        }
        .into_any()
    }

    fn fault(&self, rule: &Rule) -> Option<String> {
        self.questions.judge(rule, &self.typed).err().map(|fault| voice().word(&fault))
    }

    fn fault_summary(&self) -> Option<AnyView> {
        let rules = self.text.rules().iter();
        let rules = rules.filter_map(|rule| Some((format!("#verdict.{}", rule.id), self.fault(rule)?)));
        let comment = said(self.typed.get("comment")).err().map(|fault| ("#comment".to_owned(), voice().word(&fault)));
        let faults: Vec<_> = rules.chain(comment).collect();
        let shown = self.is_checking && !faults.is_empty();
        shown.then(|| view! { <ErrorSummary title=t("there-is-a-problem") faults /> }.into_any())
    }
}
