//! What the social worker is asked about a text, rule by rule.

use similar::TextDiff;

use crate::changes::{Change, changes, unchanged};
use crate::decision::Verdict;
use crate::draft::Objection;
use crate::frozen::FrozenText;
use crate::rule::Rule;

/// How much of two sentences must be alike, from 0 to 1, for one to be the other under another name.
const ALIKE: f32 = 0.8;

/// A rule of an earlier version that the social worker did not let stand, with what they said to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused<'a> {
    /// The rule as it read then.
    pub rule: &'a Rule,
    /// A change that was asked for, or a refusal.
    pub verdict: &'a Verdict,
}

/// One rule, as it is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// How it stands to what the social worker decided on last.
    pub change: Change<'a>,
    /// What was said to it, where its newest verdict since the last agreement did not let it stand.
    pub refused: Option<Refused<'a>>,
}

impl Asked<'_> {
    /// Whether it is answered by itself: a consent, anything that is not as it was, and whatever was not let stand before, under
    /// whatever kind or name it comes back.
    pub fn needs_own_answer(&self) -> bool {
        self.refused.is_some() || self.change.rule().terms.kind.needs_consent() || self.change.is_change()
    }
}

/// Every rule of a text, those first that were not let stand before, then as [`changes`] has them. `decided` is the text on which the
/// social worker decided last, `objections` are the decisions against a version since the last agreement, the newest first.
pub fn asked<'a>(text: &'a FrozenText, decided: Option<&'a FrozenText>, objections: &'a [Objection]) -> Vec<Asked<'a>> {
    let changes = decided.map_or_else(|| unchanged(text), |decided| changes(decided, text));
    let asked = changes.into_iter().map(|change| Asked { refused: refused(change.rule(), objections), change });
    let mut asked: Vec<_> = asked.collect();
    asked.sort_by_key(|it| it.refused.is_none());
    asked
}

/// The newest verdict on this rule, where it did not let the rule stand. A rule that no decision knows by its id may be one under another
/// name: then it is a verdict on a rule that reads almost the same.
fn refused<'a>(rule: &Rule, objections: &'a [Objection]) -> Option<Refused<'a>> {
    let known = objections.iter().find_map(|objection| said(objection, objection.text.rule(rule.id)?));
    let alike = || {
        let rules =
            objections.iter().flat_map(|objection| objection.text.rules().iter().map(move |old| (objection, old)));
        let alike = rules.filter(|(_, old)| is_alike(old, rule));
        alike.filter_map(|(objection, old)| said(objection, old)).find(|it| !it.verdict.agrees())
    };
    known.or_else(alike).filter(|refused| !refused.verdict.agrees())
}

fn said<'a>(objection: &'a Objection, rule: &'a Rule) -> Option<Refused<'a>> {
    Some(Refused { rule, verdict: objection.decision.verdicts.get(&rule.id)? })
}

fn is_alike(old: &Rule, new: &Rule) -> bool {
    TextDiff::from_unicode_words(&old.terms.sentence, &new.terms.sentence).ratio() >= ALIKE
}
