//! One young person on one page, for a manager or an inspector: for each rule what it rests on, what they said, who consented, who knows it, what
//! came of it, and when it was looked at and loosened (handbook, domain §10).

use domain::choices::Look;
use domain::decision::Decision;
use domain::policy::Action;
use domain::records::request::{ANSWER, Request};
use domain::records::{Record, RecordKind, RecordPage};
use domain::rule::Rule;
use domain::sheets::{SheetName, looked, risk};
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::plans::Revision;
use store::{acknowledgements, records};
use words::Voice;

use super::{cards, open};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::overview::versions;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{date, moment, t, voice, voice_of_text};
use crate::ui::{BackLink, SummaryList, SummaryRow};

/// What the chain of every rule is read from.
struct Chain {
    words: Voice,
    /// The versions that are or were in force, the newest first.
    versions: Vec<Revision>,
    records: Vec<Record>,
    /// Who works here and has not read the version in force.
    unread: Vec<String>,
}

/// The page.
pub async fn chain(pages::Chain { plan }: pages::Chain, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let versions = versions(&mut tx, &opened.plan).await?;
    let newest = versions.first().ok_or(AppError::NotFound)?;
    let words = voice_of_text(&newest.text);
    let records = records::of_plan(&mut tx, plan).await?;
    let unread = acknowledgements::unread_of_plan(&mut tx, plan, opened.today()).await?;
    drop(tx);
    let unread = unread.into_iter().map(|it| it.name).collect();
    let chain = Chain { words, versions, records, unread };
    let title = chain.words.say("chain-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=chain.words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{chain.words.say("chain-lead")}</p>
            {chain.since()}
            {chain.versions.first().into_iter().flat_map(|it| it.text.rules()).map(|rule| chain.of(rule)).collect_view()}
        }
    })
}

impl Chain {
    /// What is said of the version as a whole: who has read it, and what was used since.
    fn since(&self) -> AnyView {
        let read = match self.unread.is_empty() {
            true => t("chain-all-read"),
            false => self.words.with("chain-not-read", &[("who", voice().list(self.unread.clone()).into())]),
        };
        let from = self.versions.first().map(|it| it.since);
        let used = |kind: RecordKind| {
            self.records.iter().filter(|it| it.kind == kind && from.is_some_and(|from| it.began_at() >= from)).count()
        };
        let used = [
            ("measures", used(RecordKind::Measure).into()),
            ("incidents", used(RecordKind::Incident).into()),
            ("emergencies", used(RecordKind::Emergency).into()),
        ];
        let rows =
            vec![row("chain-read", vec![read]), row("chain-used", vec![self.words.with("chain-used-since", &used)])];
        view! { <SummaryList rows /> }.into_any()
    }

    fn of(&self, rule: &Rule) -> AnyView {
        let rows = [
            ("chain-evidence", self.evidence(rule)),
            ("chain-voice", self.voice(rule)),
            ("chain-consent", self.consent(rule)),
            ("chain-asked", self.asked(rule)),
            ("chain-reviewed", self.reviewed(rule)),
            ("chain-loosens", vec![rule.terms.relaxes_when.clone()]),
        ];
        let rows = rows.into_iter().map(|(key, lines)| row(key, lines)).filter(|row| !row.value.is_empty()).collect();
        let sentence = self.words.labelled(&self.words.word(&rule.terms.kind), &rule.terms.sentence);
        view! { <section class="card"><h2 class="checked__task">{sentence}</h2> <SummaryList rows /></section> }
            .into_any()
    }

    /// The risks behind it with what they rest on, and the reason.
    fn evidence(&self, rule: &Rule) -> Vec<String> {
        let text = self.versions.first().map(|it| &it.text);
        let risks = rule.terms.because.iter().filter_map(|id| text?.risk(*id));
        let risks = risks.map(|it| {
            let [title, evidence] = [risk::TITLE, risk::EVIDENCE].map(|field| it.answers.get(field.name));
            self.words.labelled(title, evidence)
        });
        risks.chain([rule.terms.because_words.clone()]).collect()
    }

    fn voice(&self, rule: &Rule) -> Vec<String> {
        let (who, said) = cards::voice(&self.words, &rule.view);
        vec![who, self.words.quote(&said)]
    }

    /// What the social worker decided on it, in the version that is in force.
    fn consent(&self, rule: &Rule) -> Vec<String> {
        let Some(decision) = self.versions.first().and_then(|it| it.life.decision()) else { return vec![] };
        let Some(verdict) = decision.verdicts.get(&rule.id) else { return vec![] };
        let (_, done, said) = cards::decision(verdict, rule.terms.kind);
        vec![self.words.sentences([by(decision), done, said])]
    }

    /// Changes that were asked for of it, and what was answered.
    fn asked(&self, rule: &Rule) -> Vec<String> {
        let asked = self.records.iter().filter_map(Request::of).filter(|it| it.rule() == Some(rule.id));
        let line = |it: Request<'_>| {
            let answer = it.answer().map(|entry| {
                self.words.option(RecordPage::RequestAnswered, ANSWER.name, entry.answers.get(ANSWER.name))
            });
            let about = [
                ("date", date(today(it.0.first().by.at)).into()),
                ("what", it.what().into()),
                ("answer", answer.unwrap_or_else(|| t("chain-no-answer")).into()),
            ];
            self.words.with("chain-asked-line", &about)
        };
        asked.map(line).collect()
    }

    /// What became of it each time that the agreement was looked at again.
    fn reviewed(&self, rule: &Rule) -> Vec<String> {
        let line = |version: &Revision| {
            let rows = version.text.rows(SheetName::Looked);
            let (_, said) = rows.into_iter().find(|(_, row)| row.get(looked::ABOUT.name) == rule.id.to_string())?;
            let look = Look::parse(said.get(looked::LOOK.name))?;
            let look = self.words.option(SheetName::Looked, looked::LOOK.name, look.word());
            let when = date(today(version.life.sent().by.at));
            Some(self.words.beside([when, look, said.get(looked::WHY.name).to_owned()]))
        };
        self.versions.iter().filter_map(line).collect()
    }
}

fn by(decision: &Decision) -> String {
    voice().beside([decision.by.name().to_owned(), moment(decision.by.at)])
}

fn row(key: &str, lines: Vec<String>) -> SummaryRow {
    let value = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
    SummaryRow { key: t(key), value, ..SummaryRow::default() }
}
