//! Who prepared a revision. Duties lie apart: whoever wrote or sent it, or made what its authorisation rests on, does not authorise it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::event::Event;
use crate::person::{Author, Member};
use crate::refusal::Refusal;
use crate::sheets::{SheetName, contact};
use crate::{AccountId, RowId};

/// Who prepared a revision, from all that happened since the last agreement was frozen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prepared {
    /// Who wrote in it. What the young person wrote while they held the tablet is theirs, and not of whoever gave it to them.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub writers: BTreeSet<AccountId>,
    /// Who saved the page that says to whom link and code go, or what the directory says of that person.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub addressers: BTreeSet<AccountId>,
    /// Who made the account of whoever sent it; none where that was the command line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_made_by: Option<AccountId>,
    /// Who invited the account of whoever sent it, asked for its role or confirmed it, changed it, or opened it again; none where that was the command
    /// line. Unknown of revisions from before 2026-11-29.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub sender_changed_by: BTreeSet<AccountId>,
    /// Why the home lets a manager authorise what they wrote in, where it has named that exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exception: Option<String>,
}

/// The page of the young person's sheet that says to whom link and code go.
pub const ADDRESS_PAGE: &str = "authority";

/// Whether by this event of a home somebody wrote where the letters of somebody of the directory go, whose rows these are
/// ([`crate::directory::Contact::rows`]).
pub fn says_where_to(event: &Event, rows: &[RowId]) -> bool {
    match event {
        Event::Saved { sheet, row, page, .. } | Event::ConflictSaved { sheet, row, page } => {
            let is_reach = *sheet == SheetName::Authority || page == contact::PAGE;
            is_reach && rows.contains(row)
        }
        // The words that were used may be those of the page with the address.
        Event::ConflictResolved { row, used: true, .. } => rows.contains(row),
        _ => false,
    }
}

impl Prepared {
    /// Notes what somebody saved or took out.
    pub fn wrote(&mut self, by: AccountId, sheet: SheetName, page: &str) {
        self.writers.insert(by);
        if sheet == SheetName::YoungPerson && page == ADDRESS_PAGE {
            self.addressers.insert(by);
        }
    }

    /// Notes an event, if words were changed by it.
    pub fn note(&mut self, by: &Author, event: &Event) {
        let Some(account) = by.account() else { return };
        match event {
            Event::Saved { sheet, page, handed: false, .. } | Event::ConflictSaved { sheet, page, .. } => {
                // Words kept aside may be used by somebody else: they are of whoever typed them.
                self.wrote(account, *sheet, page);
            }
            Event::Removed { sheet, .. } | Event::Moved { sheet, .. } => self.wrote(account, *sheet, ""),
            // The words that were used may be those of the page with the address.
            Event::ConflictResolved { sheet, used: true, .. } => self.wrote(account, *sheet, ADDRESS_PAGE),
            _ => {}
        }
    }

    /// Notes what gave the account of whoever sends it something: making it, a role, an invitation.
    pub fn gave_sender(&mut self, by: &Author, event: &Event) {
        let Some(account) = by.account() else { return };
        match event {
            Event::AccountAdded { .. } => self.sender_made_by = Some(account),
            _ => drop(self.sender_changed_by.insert(account)),
        }
    }

    /// Whether nothing of it is known, as of revisions from before 2026-11-25.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }

    /// Whether this member may authorise it.
    ///
    /// # Errors
    /// `OwnAddress` and `OwnAccount` without exception; `OwnWords` where the home has named none.
    pub fn may_be_authorised(&self, by: &Member) -> Result<(), Refusal> {
        if self.addressers.contains(&by.account) {
            return Err(Refusal::OwnAddress);
        }
        if self.sender_made_by == Some(by.account) || self.sender_changed_by.contains(&by.account) {
            return Err(Refusal::OwnAccount);
        }
        if self.writers.contains(&by.account) && self.exception.is_none() {
            return Err(Refusal::OwnWords);
        }
        Ok(())
    }
}
