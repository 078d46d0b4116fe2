//! One rule of a decision, with the controls that take its verdict.

use domain::asked::{Asked, Refused};
use domain::changes::Change;
use domain::decision::{Verdict, VerdictFault, VerdictKind};
use domain::rule::Rule;
use domain::word::Word;
use leptos::prelude::*;

use super::plan::Decision;
use crate::pages::plans::cards;
use crate::texts::{t, voice};
use crate::ui::{Card, Choice, Notice, NoticeKind, Radios, RuleCard, TextArea};

impl Decision {
    /// A rule that is answered by itself, or one that is gone.
    pub(super) fn card(&self, asked: &Asked<'_>) -> AnyView {
        let is_gone = matches!(asked.change, Change::Removed(_));
        let controls = (!is_gone).then(|| self.controls(asked));
        let refused = asked.refused.map(|refused| self.refused(refused));
        let card = self.compared(asked);
        view! {
            {refused}
            <RuleCard card was_now=(t("was"), t("now"))>{controls}</RuleCard>
        }
        .into_any()
    }

    /// A rule that is answered by itself: a restriction with all that is said of it, any other in little room.
    pub(super) fn own_card(&self, asked: &Asked<'_>) -> AnyView {
        if asked.change.rule().terms.kind.needs_consent() { self.card(asked) } else { self.short_card(asked) }
    }

    /// A rule in little room: its sentence and the young person's answer, the rest one tap down.
    pub(super) fn short_card(&self, asked: &Asked<'_>) -> AnyView {
        let card = self.compared(asked);
        let controls = self.controls(asked);
        view! { <RuleCard card is_short=true was_now=(t("was"), t("now"))>{controls}</RuleCard> }.into_any()
    }

    fn compared(&self, asked: &Asked<'_>) -> Card {
        cards::of_change(&self.words, (self.before.decided(), &self.text), &asked.change, None)
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

    /// The verdicts that this kind of rule is offered, and a box that opens where words are needed.
    fn controls(&self, asked: &Asked<'_>) -> AnyView {
        let (words, rule) = (&self.words, asked.change.rule());
        let (name, said) = (format!("verdict.{}", rule.id), format!("words.{}", rule.id));
        let offered = VerdictKind::offered(rule.terms.kind);
        let options = offered.iter().map(|&kind| self.verdict(rule, kind)).collect();
        let typed = self.typed.get(&name);
        let assumed = if asked.needs_own_answer() { "" } else { VerdictKind::Approve.word() };
        let chosen = if typed.is_empty() { assumed } else { typed }.to_owned();
        let (verdict_fault, words_fault) = match self.fault(rule) {
            Some(VerdictFault::Missing) => (Some(VerdictFault::Missing), None),
            fault => (None, fault),
        };
        let error = |fault: Option<VerdictFault>| fault.map(|fault| voice().word(&fault));
        let value = self.typed.get(&said).to_owned();
        view! {
            <div class="verdict">
                <Radios name legend=words.say("decide-verdict") options chosen inline=true error=error(verdict_fault) />
                <div class="verdict__words">
                    <TextArea name=said label=words.say("decide-words") value error=error(words_fault) rows=2 />
                </div>
            </div>
        }
        .into_any()
    }

    /// One of the verdicts. To approve what needs consent is to consent; what a court or the law says is only acknowledged.
    fn verdict(&self, rule: &Rule, kind: VerdictKind) -> Choice {
        let is_given = rule.terms.kind.is_given();
        let label = match kind {
            VerdictKind::Approve if rule.terms.kind.needs_consent() => t("verdict-consent"),
            VerdictKind::Approve if is_given => t("verdict-acknowledge"),
            VerdictKind::Change if is_given => t("verdict-wrong"),
            kind => self.words.word(&kind),
        };
        Choice::new(kind.word(), label)
    }
}
