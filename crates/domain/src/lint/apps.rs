//! Services: ages and ratings (R8), and what a young person meets there without a rule or a skill for it (R9).

use super::{Lint, fault};
use crate::answers::Answers;
use crate::choices::{AccountKind, Heading};
use crate::draft::Fault;
use crate::fault::FaultKind;
use crate::platforms::{Function, GUIDANCE, Platform, platform_in};
use crate::row::Row;
use crate::sheets::{SheetName, account, rule, skills};
use crate::word::Word;
use crate::wording::words_of;

pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    lint.rows(SheetName::Account).flat_map(|row| account_findings(lint, row)).collect()
}

fn account_findings(lint: &Lint<'_>, row: &Row) -> Vec<Fault> {
    let platform = platform_in(row.answers.get(account::PLATFORM.name));
    let named = platform.filter(|platform| !platform.provenance.is_over(lint.today));
    let age = lint.age();
    let confirmed = named.filter(|platform| platform.provenance.is_confirmed());
    [
        named.zip(age).and_then(|(platform, age)| under_age(row, platform, age)),
        age.and_then(|age| rated_higher(row, confirmed, age)),
        named.zip(age).and_then(|(platform, age)| law_ahead(lint, row, platform, age)),
        named
            .filter(|platform| platform.provenance.is_old(lint.today))
            .map(|_| fault(row, account::PLATFORM.name, FaultKind::OldFacts)),
        named.and_then(|platform| no_rule_for_it(lint, row, platform)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// R8: the service asks for a higher age. A game is judged by its rating. An age that nobody has confirmed is not said, but of what is
/// for adults by what it is.
fn under_age(row: &Row, platform: &Platform, age: u32) -> Option<Fault> {
    let is_said = platform.provenance.is_confirmed() || platform.is_for_adults();
    let is_younger = is_said && platform.pegi.is_none() && platform.minimum_age.is_some_and(|least| age < least);
    let code = if platform.is_for_adults() { FaultKind::AdultsOnly } else { FaultKind::UnderAge };
    is_younger.then(|| fault(row, account::PLATFORM.name, code))
}

/// R8: the rating that was read from the box, or else the catalogue's.
fn rated_higher(row: &Row, platform: Option<&Platform>, age: u32) -> Option<Fault> {
    let is_game = AccountKind::parse(row.answers.get(account::KIND.name)) == Some(AccountKind::Game);
    let read = row.answers.get(account::RATING.name).parse().ok().filter(|_| is_game);
    let rating: u32 = read.or(platform.and_then(|platform| platform.pegi))?;
    let field = if is_game { account::RATING } else { account::PLATFORM };
    (age < rating).then(|| fault(row, field.name, FaultKind::RatedHigher))
}

/// R8: a law that is on its way will keep people of that age out. The duty is the service's, never theirs (handbook, domain 4.1).
fn law_ahead(lint: &Lint<'_>, row: &Row, platform: &Platform, age: u32) -> Option<Fault> {
    let names = |service: &String| words_of(service) == words_of(&platform.name);
    let is_ahead = GUIDANCE.iter().any(|guidance| {
        let is_coming = guidance.provenance.coming(lint.today).is_some();
        let is_for = guidance.ages.is_some_and(|(from, to)| (from..=to).contains(&age));
        is_coming && is_for && guidance.value.is_some() && guidance.services.iter().any(names)
    });
    is_ahead.then(|| fault(row, account::PLATFORM.name, FaultKind::LawAhead))
}

/// What answers a function: a rule under one of these headings, or one of these things that they know.
fn answers_to(function: Function) -> (&'static [Heading], &'static [&'static str]) {
    match function {
        Function::Strangers => (&[Heading::People, Heading::TellUs], &["block", "report"]),
        Function::Live => (&[Heading::People, Heading::Sharing], &["privacy", "report"]),
        Function::Location => (&[Heading::Sharing], &["location"]),
        Function::Disappearing => (&[Heading::Sharing, Heading::TellUs], &["screenshot"]),
        Function::Spending => (&[Heading::Spending, Heading::AskFirst], &["spending"]),
        Function::Ai => (&[Heading::Ai], &["ai_fakes"]),
        Function::PublicPosts | Function::Messages => (&[], &[]),
    }
}

/// R9: what a service brings needs a rule or a skill: strangers, live video, location, messages that disappear, money, a chatbot.
fn no_rule_for_it(lint: &Lint<'_>, row: &Row, platform: &Platform) -> Option<Fault> {
    let knows: &Answers = lint.draft.answers(SheetName::Skills);
    let is_known = |skill: &&str| knows.all(skills::KNOWS.name).iter().any(|word| word == skill);
    let is_ruled = |heading: &Heading| {
        lint.rules().any(|row| Heading::parse(row.answers.get(rule::HEADING.name)) == Some(*heading))
    };
    let is_open = |function: &&Function| {
        let (headings, skills) = answers_to(**function);
        !headings.is_empty() && !headings.iter().any(is_ruled) && !skills.iter().any(is_known)
    };
    let open = platform.functions.iter().any(|function| is_open(&function));
    open.then(|| fault(row, account::PLATFORM.name, FaultKind::NoRuleForIt))
}
