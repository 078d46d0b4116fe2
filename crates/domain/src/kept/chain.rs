//! The chain of events: each entry's hash covers the entry before it, so nothing can be changed, taken out or put in between
//! without all later hashes telling of it.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde_json::Value;

use crate::canonical::{Hash, hash};
use crate::{AccountId, HomeId, PlanId};

/// One entry as the chain covers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the chain of its organisation, from 1.
    pub seq: i64,
    /// When (UTC), to the microsecond.
    pub at: DateTime<Utc>,
    /// The kind of author: a word of [`crate::person::AuthorKind`].
    pub author: String,
    /// The account, where there is one.
    pub account: Option<AccountId>,
    /// The role at that time, where there was one.
    pub role: Option<String>,
    /// The name at that time; empty for Accord itself.
    pub name: String,
    /// The home it happened in.
    pub home: Option<HomeId>,
    /// The plan it happened to.
    pub plan: Option<PlanId>,
    /// The format of the event.
    pub format: i64,
    /// The event.
    pub event: Value,
}

/// What is hashed, in canonical form.
#[derive(Serialize)]
struct Link<'a> {
    previous: &'a str,
    seq: i64,
    at: String,
    author: &'a str,
    account: Option<AccountId>,
    role: Option<&'a str>,
    name: &'a str,
    home: Option<HomeId>,
    plan: Option<PlanId>,
    format: i64,
    event: &'a Value,
}

impl Entry {
    /// The hash of this entry after the entry with the hash `previous`, which is empty for the first.
    pub fn hash(&self, previous: &str) -> Hash {
        hash(&Link {
            previous,
            seq: self.seq,
            at: self.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            author: &self.author,
            account: self.account,
            role: self.role.as_deref(),
            name: &self.name,
            home: self.home,
            plan: self.plan,
            format: self.format,
            event: &self.event,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            seq: 7,
            at: "2026-11-12T14:03:00.000001Z".parse().unwrap(),
            author: "accord".into(),
            account: None,
            role: None,
            name: String::new(),
            home: None,
            plan: None,
            format: 1,
            event: serde_json::json!({ "event": "taken_back" }),
        }
    }

    /// The form of an entry is kept for good: this hash never changes.
    #[test]
    fn the_hash_of_an_entry_stays_what_it_is() {
        let form = concat!(
            r#"{"account":null,"at":"2026-11-12T14:03:00.000001Z","author":"accord","event":{"event":"taken_back"},"#,
            r#""format":1,"home":null,"name":"","plan":null,"previous":"before","role":null,"seq":7}"#
        );
        assert_eq!(entry().hash("before"), Hash::of(form.as_bytes()));
    }

    #[test]
    fn every_part_of_an_entry_and_the_entry_before_it_are_covered() {
        let hash = entry().hash("before");
        let mut others = vec![entry().hash("another")];
        for change in [
            |it: &mut Entry| it.seq = 8,
            |it: &mut Entry| it.at += chrono::TimeDelta::microseconds(1),
            |it: &mut Entry| it.author = "member".into(),
            |it: &mut Entry| it.account = Some(AccountId::new(uuid::Uuid::from_u128(1))),
            |it: &mut Entry| it.role = Some("staff".into()),
            |it: &mut Entry| it.name = "x".into(),
            |it: &mut Entry| it.home = Some(HomeId::new(uuid::Uuid::from_u128(1))),
            |it: &mut Entry| it.plan = Some(PlanId::new(uuid::Uuid::from_u128(1))),
            |it: &mut Entry| it.format = 2,
            |it: &mut Entry| it.event = serde_json::json!({}),
        ] {
            let mut changed = entry();
            change(&mut changed);
            others.push(changed.hash("before"));
        }
        assert!(others.iter().all(|other| *other != hash));
    }
}
