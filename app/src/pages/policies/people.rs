//! Who in a home has read which policy, and what training is due.

use chrono::{DateTime, NaiveDate, Utc};
use domain::home_policy::{Course, PolicyKind, Training};
use domain::policy::{Action, allows};
use domain::word::Word;
use domain::{AccountId, HomeId};
use leptos::prelude::*;
use store::Tx;
use store::accounts::{self, Account};
use store::home_policies::{self, Read};
use words::Voice;

use crate::error::AppError;
use crate::texts::{date, t, voice};

/// Everybody who works in a home on a day, with what they know.
pub struct People {
    accounts: Vec<Account>,
    /// What is to be read, from which version on.
    asked: Vec<(PolicyKind, u32)>,
    reads: Vec<Read>,
    training: Vec<(AccountId, Training)>,
}

impl People {
    /// Loads them.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn load(tx: &mut Tx, home: HomeId, day: NaiveDate) -> Result<Self, AppError> {
        let members = accounts::of_home(tx, home).await?.into_iter();
        let reads_here = |role| allows(role, Action::ReadPolicies);
        let accounts = members.filter(|it| it.account.is_open_on(day) && reads_here(it.role)).map(|it| it.account);
        Ok(Self {
            accounts: accounts.collect(),
            asked: home_policies::asked(tx, home).await?,
            reads: home_policies::reads(tx, home).await?,
            training: home_policies::training(tx, home).await?,
        })
    }

    /// When somebody read a policy, if they have read it since it last asked to be read.
    pub fn has_read(&self, account: AccountId, kind: PolicyKind) -> Option<DateTime<Utc>> {
        let (_, from) = self.asked.iter().find(|(asked, _)| *asked == kind)?;
        let read = self.reads.iter().find(|it| it.account == account && it.kind == kind)?;
        (read.version >= *from).then_some(read.at)
    }

    fn unread(&self, account: AccountId) -> Vec<PolicyKind> {
        let asked = self.asked.iter().map(|(kind, _)| *kind);
        asked.filter(|kind| self.has_read(account, *kind).is_none()).collect()
    }

    /// The training of one of them that counts.
    pub fn training_of(&self, account: AccountId) -> impl Iterator<Item = &Training> {
        self.training.iter().filter(move |(of, _)| *of == account).map(|(_, training)| training)
    }

    /// Each of them with what they have not read, those first.
    pub fn who_has_not_read(&self) -> Vec<(&Account, Vec<PolicyKind>)> {
        let mut found: Vec<_> = self.accounts.iter().map(|account| (account, self.unread(account.id))).collect();
        found.sort_by_key(|(_, unread)| unread.is_empty());
        found
    }

    /// Training that is to be done again soon, or was to be.
    pub fn due_training(&self, day: NaiveDate) -> impl Iterator<Item = (&Account, &Training)> {
        self.accounts.iter().flat_map(move |account| {
            self.training_of(account.id).filter(move |it| it.is_due(day)).map(move |it| (account, it))
        })
    }

    /// A row for each of them.
    pub(super) fn rows(&self, words: &Voice, day: NaiveDate) -> Vec<Vec<AnyView>> {
        let row = |(account, unread): (&Account, Vec<PolicyKind>)| {
            let unread = match unread.is_empty() {
                true => t("policies-all-read"),
                false => voice().list(unread.iter().map(|kind| words.word(kind))),
            };
            vec![account.name.clone().into_any(), unread.into_any(), self.trained(account, words, day)]
        };
        self.who_has_not_read().into_iter().map(row).collect()
    }

    fn trained(&self, account: &Account, words: &Voice, day: NaiveDate) -> AnyView {
        let has = |course: &Course| self.training_of(account.id).any(|it| it.course == *course);
        let missing: Vec<String> =
            Course::all().iter().filter(|course| !has(course)).map(|course| words.word(course)).collect();
        let missing = (!missing.is_empty())
            .then(|| words.with("policies-untrained", &[("courses", voice().list(missing).into())]));
        let lines = self.training_of(account.id).map(|it| training_line(words, it, day)).chain(missing);
        lines.map(|line| view! { <p class="small">{line}</p> }).collect_view().into_any()
    }
}

/// Training in words: when it was, and by when it is to be done again.
pub fn training_line(words: &Voice, training: &Training, day: NaiveDate) -> String {
    let key = match (training.is_over(day), training.is_due(day)) {
        (true, _) => "policies-training-over",
        (false, true) => "policies-training-due",
        (false, false) => "policies-training-line",
    };
    let args = [
        ("course", words.word(&training.course).into()),
        ("done", date(training.done_on).into()),
        ("by", date(training.renew_by).into()),
    ];
    words.with(key, &args)
}
