//! The home's directory: the placing authorities with their mail domains, and the people there whom a plan may name.
//!
//! It is what managers and administrators write; staff choose from it. So nobody who writes a plan says where its link goes.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::RowId;
use crate::answers::Answers;
use crate::choices::ContactRole;
use crate::fault::FaultKind;
use crate::questions::Field;
use crate::row::Row;
use crate::sheets::{SheetName, authority, contact, young_person};
use crate::text::{folded, tidy};
use crate::word::Word;

/// The directory, in the rows of a home or of a draft.
#[derive(Clone, Copy, Debug)]
pub struct Directory<'a>(pub &'a [Row]);

/// Somebody of the directory.
#[derive(Clone, Copy, Debug)]
pub struct Contact<'a> {
    row: &'a Row,
    authority: Option<&'a Row>,
}

impl<'a> Directory<'a> {
    /// The placing authorities.
    pub fn authorities(self) -> impl Iterator<Item = &'a Row> {
        self.0.iter().filter(|row| row.sheet == SheetName::Authority)
    }

    /// Everybody in it, also who has left.
    pub fn contacts(self) -> impl Iterator<Item = Contact<'a>> {
        let rows = self.0.iter().filter(|row| row.sheet == SheetName::Contact);
        rows.map(move |row| Contact { row, authority: self.authority_of(row) })
    }

    fn authority_of(self, row: &Row) -> Option<&'a Row> {
        let id = row.answers.get(contact::AUTHORITY.name);
        self.authorities().find(|authority| authority.id.to_string() == id)
    }

    /// Somebody by the id of their row.
    pub fn contact(self, id: RowId) -> Option<Contact<'a>> {
        self.contacts().find(|contact| contact.id() == id)
    }

    /// Who is there now in one of these roles.
    pub fn in_role(self, roles: &[ContactRole]) -> impl Iterator<Item = Contact<'a>> {
        self.contacts().filter(|it| !it.has_left() && it.role().is_some_and(|role| roles.contains(&role)))
    }

    /// Whether a letter may go to this address: it is inside the domains of one of the authorities.
    pub fn allows(self, email: &str) -> bool {
        self.authorities().any(|authority| is_inside(email, authority))
    }

    /// Whether two addresses are inside the domains of one authority.
    pub fn are_colleagues(self, one: &str, other: &str) -> bool {
        self.authorities().any(|authority| is_inside(one, authority) && is_inside(other, authority))
    }

    /// Who may be passed on what was sent to this address: everybody else at its authority who may decide.
    pub fn colleagues(self, email: &str) -> impl Iterator<Item = Contact<'a>> {
        let is_other = move |contact: &Contact<'_>| !contact.email().eq_ignore_ascii_case(email);
        let others = self.in_role(&ContactRole::DECIDERS).filter(is_other);
        others.filter(move |contact| self.are_colleagues(email, &contact.email()))
    }

    /// Who at the authority of a frozen text may get its link instead of the one whom it names.
    pub fn deciders_for(self, named: Option<RowId>, authority: &str) -> impl Iterator<Item = Contact<'a>> + use<'a> {
        let row = named.and_then(|id| self.contact(id)?.authority).map(|row| row.id);
        let name = folded(authority);
        let is_there = move |contact: &Contact<'_>| match row {
            Some(row) => contact.authority.is_some_and(|it| it.id == row),
            None => folded(&contact.authority_name()) == name,
        };
        self.in_role(&ContactRole::DECIDERS).filter(is_there).filter(|contact| contact.is_reachable())
    }

    /// What is wrong with a row of it that only shows beside the others.
    pub fn faults(self, row: &Row) -> Vec<(&'static str, FaultKind)> {
        if row.sheet != SheetName::Contact {
            return vec![];
        }
        let contact = Contact { row, authority: self.authority_of(row) };
        let is_chosen = !row.answers.get(contact::AUTHORITY.name).is_empty();
        let unknown =
            (is_chosen && contact.authority.is_none()).then_some((contact::AUTHORITY.name, FaultKind::UnknownChoice));
        let is_typed = contact::EMAIL.fault(&row.answers).is_none();
        let outside = (is_typed && contact.authority.is_some() && !contact.is_reachable())
            .then_some((contact::EMAIL.name, FaultKind::OutsideDomains));
        unknown.into_iter().chain(outside).collect()
    }

    /// What is wrong with whom a young person's answers name, question by question.
    pub fn faults_of(self, answers: &Answers) -> Vec<(&'static str, FaultKind)> {
        let fault = |field: &'static str| Some((field, self.fault_of(field, answers.contact(field)?.ok()?)?));
        young_person::CONTACTS.iter().filter_map(|field| fault(field.name)).collect()
    }

    fn fault_of(self, field: &str, id: RowId) -> Option<FaultKind> {
        let Some(contact) = self.contact(id) else { return Some(FaultKind::NoContact) };
        let must_be_reached = field == young_person::SOCIAL_WORKER.name || !contact.email().is_empty();
        match contact.has_left() {
            true => Some(FaultKind::ContactLeft),
            false => (!contact.is_ready(must_be_reached)).then_some(FaultKind::ContactNotReady),
        }
    }

    /// Puts into a young person's answers what it says of the people whom they name, and nothing that it does not say. A name alone, as
    /// it was typed before there was a directory, stays with what was typed beside it until somebody is chosen.
    pub fn resolve(self, answers: &mut Answers) {
        let named = |answers: &Answers, field: &str| self.contact(answers.contact(field)?.ok()?);
        for field in young_person::CONTACTS {
            if let Some(contact) = named(answers, field.name) {
                answers.set_contact(field.name, contact.id(), &contact.name());
            }
        }
        if let Some(worker) = named(answers, young_person::SOCIAL_WORKER.name) {
            answers.set(young_person::SOCIAL_WORKER_EMAIL.name, [worker.email()]);
            answers.set(young_person::SOCIAL_WORKER_PHONE.name, [worker.phone()]);
            answers.set(young_person::PLACING_AUTHORITY.name, [worker.authority_name()]);
            let domains = worker.domains().into_iter().collect::<Vec<_>>().join("\n");
            answers.set(young_person::PLACING_AUTHORITY_DOMAINS.name, [domains]);
        }
        let is_typed = matches!(answers.contact(young_person::TEAM_MANAGER.name), Some(Err(FaultKind::NoContact)));
        if !is_typed {
            let manager = named(answers, young_person::TEAM_MANAGER.name);
            answers.set(young_person::TEAM_MANAGER_EMAIL.name, manager.map(|it| it.email()));
        }
    }
}

impl Contact<'_> {
    /// Their row.
    pub const fn id(&self) -> RowId {
        self.row.id
    }

    /// The rows that say where their letters go: their own, and their authority's.
    pub fn rows(&self) -> Vec<RowId> {
        [Some(self.row), self.authority].into_iter().flatten().map(|row| row.id).collect()
    }

    fn says(&self, field: Field) -> String {
        tidy(self.row.answers.get(field.name))
    }

    /// Their name.
    pub fn name(&self) -> String {
        self.says(contact::NAME)
    }

    /// Where their letters go; empty where nobody has written it.
    pub fn email(&self) -> String {
        self.says(contact::EMAIL)
    }

    /// Their phone number; may be empty.
    pub fn phone(&self) -> String {
        self.says(contact::PHONE)
    }

    /// What they are at their authority.
    pub fn role(&self) -> Option<ContactRole> {
        ContactRole::parse(self.row.answers.get(contact::ROLE.name))
    }

    /// Whether they are not there any more.
    pub fn has_left(&self) -> bool {
        self.row.answers.get(contact::STANDING.name) == contact::LEFT
    }

    /// What their authority is called; empty where they have none.
    pub fn authority_name(&self) -> String {
        self.authority.map(|row| tidy(row.answers.get(authority::NAME.name))).unwrap_or_default()
    }

    /// The mail domains of their authority.
    pub fn domains(&self) -> BTreeSet<String> {
        self.authority.map(|row| domains(row.answers.get(authority::DOMAINS.name))).unwrap_or_default()
    }

    /// Whether what the directory says of them can be frozen, and a letter can go to them where one must.
    fn is_ready(&self, must_be_reached: bool) -> bool {
        let is_written = |row: &Row, field: Field| field.fault(&row.answers).is_none();
        let is_named = is_written(self.row, contact::NAME) && is_written(self.row, contact::PHONE);
        let is_placed = self.authority.is_some_and(|it| is_written(it, authority::NAME));
        let is_reached = is_placed && is_written(self.row, contact::EMAIL) && self.is_reachable();
        is_named && (is_reached || !must_be_reached)
    }

    /// Whether letters may go to them: their address is inside the domains of their authority.
    pub fn is_reachable(&self) -> bool {
        self.authority.is_some_and(|authority| is_inside(&self.email(), authority))
    }
}

/// Whether an address is inside the domains of an authority. A domain stands for itself: what is below it is another.
fn is_inside(email: &str, authority: &Row) -> bool {
    let domains = domains(authority.answers.get(authority::DOMAINS.name));
    email.rsplit_once('@').is_some_and(|(_, host)| domains.contains(&host.to_lowercase()))
}

/// The mail domains in a text, as they may be used: what is none, and what is open to everyone, is left out.
fn domains(typed: &str) -> BTreeSet<String> {
    typed_domains(typed).filter(|domain| domain_fault(domain).is_none()).collect()
}

/// The words of a text in lower case, without the @ that some write before a domain.
fn typed_domains(typed: &str) -> impl Iterator<Item = String> {
    let words = typed.split([' ', '\n', '\r', '\t', ',', ';']).map(|word| word.trim_start_matches('@').to_lowercase());
    words.filter(|word| !word.is_empty())
}

/// What is wrong with a list of mail domains.
pub(crate) fn domains_fault(typed: &str) -> Option<FaultKind> {
    typed_domains(typed).find_map(|domain| domain_fault(&domain))
}

fn domain_fault(domain: &str) -> Option<FaultKind> {
    let is_label = |label: &str| {
        let letters = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (1..=63).contains(&label.len()) && letters && !label.starts_with('-') && !label.ends_with('-')
    };
    let is_domain = domain.len() <= 253 && domain.contains('.') && domain.split('.').all(is_label);
    match is_domain {
        false => Some(FaultKind::NotADomain),
        true => MAIL_DOMAINS.public.domains.contains(domain).then_some(FaultKind::PublicDomain),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MailDomains {
    public: Public,
}

/// Domains at which anybody may have an address.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Public {
    #[expect(dead_code, reason = "for whoever reads the file")]
    reason: String,
    #[expect(dead_code, reason = "for whoever reads the file")]
    set: NaiveDate,
    domains: BTreeSet<String>,
}

static MAIL_DOMAINS: LazyLock<MailDomains> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../mail_domains.json")).expect("mail_domains.json is part of the program")
});

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: u128, sheet: SheetName, answers: &[(&str, &str)]) -> Row {
        let answers = answers.iter().fold(Answers::new(), |all, (field, text)| all.with(field, *text));
        Row { id: RowId::new(uuid::Uuid::from_u128(id)), sheet, answers, version: 1 }
    }

    fn authority(domains: &str) -> Row {
        row(1, SheetName::Authority, &[("name", "Fenmarsh Council"), ("domains", domains)])
    }

    fn ruth(email: &str) -> Row {
        let authority = RowId::new(uuid::Uuid::from_u128(1)).to_string();
        let answers =
            [("name", "Ruth Adeyemi"), ("role", "social_worker"), ("authority", &authority), ("email", email)];
        row(2, SheetName::Contact, &answers)
    }

    #[test]
    fn a_domain_is_one_that_is_not_open_to_everyone() {
        for (typed, fault) in [
            ("fenmarsh.gov.uk", None),
            ("@Fenmarsh.gov.uk, fenmarshtrust.org\nxn--e1afmkfd.example", None),
            ("fenmarsh", Some(FaultKind::NotADomain)),
            ("ruth@fenmarsh.gov.uk", Some(FaultKind::NotADomain)),
            ("fenmarsh.gov.uk *.example", Some(FaultKind::NotADomain)),
            ("-a.example", Some(FaultKind::NotADomain)),
            ("fenmarsh.gov.uk GMail.com", Some(FaultKind::PublicDomain)),
        ] {
            assert_eq!(domains_fault(typed), fault, "{typed}");
        }
    }

    #[test]
    fn an_address_is_inside_its_own_domain_and_no_other() {
        let inside = |email: &str| Directory(&[authority("fenmarsh.example gmail.com")]).allows(email);
        assert!(inside("ruth@fenmarsh.example") && inside("ruth@Fenmarsh.Example"));
        for email in [
            "",
            "ruth",
            "ruth@evil.example",
            "ruth@fenmarsh.example.evil.example",
            "ruth@sub.fenmarsh.example",
            "ruth@notfenmarsh.example",
            "fenmarsh.example",
            "ruth@gmail.com",
        ] {
            assert!(!inside(email), "{email}");
        }
    }

    #[test]
    fn a_person_is_judged_by_their_own_authority() {
        let faults = |domains: &str, email: &str| {
            let rows = [authority(domains), ruth(email)];
            Directory(&rows).faults(&rows[1])
        };
        assert_eq!(faults("fenmarsh.example", "ruth@fenmarsh.example"), []);
        assert_eq!(faults("fenmarsh.example", "ruth@evil.example"), [("email", FaultKind::OutsideDomains)]);
        assert_eq!(faults("", "ruth@fenmarsh.example"), [("email", FaultKind::OutsideDomains)]);
        let alone = [ruth("ruth@fenmarsh.example")];
        assert_eq!(Directory(&alone).faults(&alone[0]), [("authority", FaultKind::UnknownChoice)]);
    }

    #[test]
    fn what_a_draft_holds_of_somebody_is_what_the_directory_says_now() {
        let rows = [authority("fenmarsh.example"), ruth("ruth@fenmarsh.example")];
        let mut answers =
            Answers::new().with("social_worker_email", "peter@evil.example").with("social_worker_phone", "1");
        answers.set_contact("social_worker", rows[1].id, "Somebody");
        Directory(&rows).resolve(&mut answers);
        let said = ["social_worker", "social_worker_email", "social_worker_phone", "placing_authority"]
            .map(|it| answers.get(it));
        assert_eq!(said, ["Ruth Adeyemi", "ruth@fenmarsh.example", "", "Fenmarsh Council"]);
    }
}
