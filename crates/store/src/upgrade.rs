//! What migrations cannot say in SQL: each upgrade is done once, between two of them.

mod contacts;

use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::draft::note_what_was_answered;
use domain::fault::FaultKind;
use domain::kept;
use domain::policy::Role;
use domain::revision::Standing;
use domain::sheets::young_person::KEY_WORKER;
use domain::sheets::{SheetName, rule};
use domain::text::tidy;
use domain::{AccountId, HomeId, OrganisationId, PlanId, RowId};

use crate::error::Result;
use crate::events::{EntryRow, lock_end, move_end};
use crate::tx::{Tx, json, micro, plain};
use crate::{limits, organisations, plans};

/// The upgrades.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Upgrade {
    /// Puts what was kept before there were organisations, chains and the time since when a revision is where it is, into them;
    /// before the triggers that forbid all change.
    PermanentRecord,
    /// Gives key workers who were a name alone their account.
    KeyWorkers,
    /// Notes beside answers to a rule's sentence all that the rule says.
    AnsweredRules,
    /// Makes entries of the home's directory out of the people of placing authorities who were typed into plans.
    Directories,
    /// Notes since when the restrictions of the agreements in force have counted.
    Limits,
}

impl Upgrade {
    /// All, in their order.
    pub(crate) const ALL: [Self; 5] =
        [Self::PermanentRecord, Self::KeyWorkers, Self::AnsweredRules, Self::Directories, Self::Limits];

    /// The number of the migration after which it is done.
    pub(crate) const fn after(self) -> i64 {
        match self {
            Self::PermanentRecord => 2,
            Self::KeyWorkers => 5,
            Self::AnsweredRules => 13,
            Self::Directories => 15,
            Self::Limits => 33,
        }
    }

    /// Does it. Where there is nothing to do, nothing happens.
    ///
    /// # Errors
    /// `Broken`.
    pub(crate) async fn run(self, tx: &mut Tx) -> Result<()> {
        match self {
            Self::PermanentRecord => {
                found_organisation(tx).await?;
                chain_events(tx).await?;
                date_revisions(tx).await
            }
            Self::KeyWorkers => name_key_workers(tx).await,
            Self::AnsweredRules => note_answered_rules(tx).await,
            Self::Directories => contacts::fill_directories(tx).await,
            Self::Limits => note_limits(tx).await,
        }
    }
}

/// All homes and accounts of an installation that knew no organisations belong to one.
async fn found_organisation(tx: &mut Tx) -> Result<()> {
    let query = "SELECT added_at FROM home WHERE organisation IS NULL
                 UNION ALL SELECT added_at FROM account WHERE organisation IS NULL ORDER BY added_at LIMIT 1";
    let first: Option<DateTime<Utc>> = fetch_optional!(tx, sqlx::query_scalar(query))?;
    let Some(first) = first else { return Ok(()) };
    let organisation = organisations::of_this_installation(tx, first).await?;
    for query in [
        "UPDATE home SET organisation = $1 WHERE organisation IS NULL",
        "UPDATE account SET organisation = $1 WHERE organisation IS NULL",
    ] {
        execute!(tx, sqlx::query(query).bind(organisation))?;
    }
    Ok(())
}

/// Events of the time before the chain are put into it in the order they happened.
async fn chain_events(tx: &mut Tx) -> Result<()> {
    let query = "SELECT id, noted_at, author, account, role, by_name, home, plan, format, CAST(event AS TEXT) AS event
                 FROM event WHERE hash IS NULL ORDER BY noted_at, id";
    let unchained: Vec<EntryRow> = fetch_all!(tx, sqlx::query_as(query))?;
    if unchained.is_empty() {
        return Ok(());
    }
    let first = unchained[0].noted_at;
    let organisation: OrganisationId = organisations::of_this_installation(tx, first).await?;
    let (mut seq, mut head) = lock_end(tx, organisation).await?;
    for it in unchained {
        seq += 1;
        let (id, hash) = (it.id, it.entry(seq)?.hash(&head));
        let query = "UPDATE event SET organisation = $2, seq = $3, hash = $4 WHERE id = $1";
        execute!(tx, sqlx::query(query).bind(id).bind(organisation).bind(seq).bind(&hash))?;
        head = hash.to_string();
    }
    move_end(tx, organisation, seq, &head).await
}

#[derive(sqlx::FromRow)]
struct Undated {
    plan: PlanId,
    number: i64,
    standing: Standing,
    frozen_at: DateTime<Utc>,
    life: String,
}

/// A revision is where it is since the last thing that happened to it; one that was replaced, since the next came into force.
async fn date_revisions(tx: &mut Tx) -> Result<()> {
    let query = "SELECT plan, number, standing, frozen_at, CAST(life AS TEXT) AS life FROM revision
                 WHERE since IS NULL ORDER BY plan, number DESC";
    let undated: Vec<Undated> = fetch_all!(tx, sqlx::query_as(query))?;
    let mut next: Option<(PlanId, DateTime<Utc>)> = None;
    for it in undated {
        // One life that cannot be read keeps nobody out; whoever opens that revision is told.
        let at = kept::life::read(&it.life, it.standing).map_or(it.frozen_at, |life| life.at());
        let since = match (it.standing, next) {
            (Standing::Replaced, Some((plan, at))) if plan == it.plan => at,
            _ => at,
        };
        if matches!(it.standing, Standing::InForce | Standing::Replaced) {
            next = Some((it.plan, at));
        }
        let query = "UPDATE revision SET since = $3 WHERE plan = $1 AND number = $2";
        execute!(tx, sqlx::query(query).bind(it.plan).bind(it.number).bind(micro(since)))?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Placed {
    id: RowId,
    home: HomeId,
    #[sqlx(json)]
    answers: Answers,
}

/// A name that is exactly that of one member of the home who may be a key worker is taken for that member. Every other name stays
/// as it was typed, and people choose.
async fn name_key_workers(tx: &mut Tx) -> Result<()> {
    let field = KEY_WORKER.name;
    let query = "SELECT answers.id, young_person.home, answers.answers
                 FROM answers JOIN young_person ON young_person.id = answers.young_person WHERE answers.sheet = $1";
    let placed: Vec<Placed> = fetch_all!(tx, sqlx::query_as(query).bind(SheetName::YoungPerson))?;
    let is_name_alone = |it: &Placed| it.answers.member(field) == Some(Err(FaultKind::NoAccount));
    for Placed { id, home, mut answers } in placed.into_iter().filter(is_name_alone) {
        let name = tidy(answers.get(field));
        // The tables are those of that version: what later ones know of accounts is not there yet.
        let query = "SELECT account.id FROM member JOIN account ON account.id = member.account
                     WHERE member.home = $1 AND member.role = $2 AND account.active AND account.name = $3";
        let namesakes: Vec<AccountId> =
            fetch_all!(tx, sqlx::query_scalar(query).bind(home).bind(Role::Staff).bind(plain(&name)))?;
        let [only] = namesakes[..] else { continue };
        answers.set_member(field, &only.to_string(), &name);
        execute!(tx, sqlx::query("UPDATE answers SET answers = $2 WHERE id = $1").bind(id).bind(json(&answers)?))?;
    }
    Ok(())
}

/// An answer to a rule's sentence as it stands was given when nothing but the sentence was compared: from now on it counts for all
/// that the rule says today. One to another sentence is asked for again as before.
async fn note_answered_rules(tx: &mut Tx) -> Result<()> {
    let query = "SELECT id, answers FROM answers WHERE sheet = $1";
    let answered: Vec<(RowId, sqlx::types::Json<Answers>)> =
        fetch_all!(tx, sqlx::query_as(query).bind(SheetName::Rule))?;
    for (id, sqlx::types::Json(before)) in answered {
        let sentence = tidy(before.get(rule::SENTENCE.name));
        if before.get(rule::ANSWER.name).is_empty() || before.get(rule::ANSWERED_TO.name) != sentence {
            continue;
        }
        let mut answers = before;
        note_what_was_answered(&mut answers);
        execute!(tx, sqlx::query("UPDATE answers SET answers = $2 WHERE id = $1").bind(id).bind(json(&answers)?))?;
    }
    Ok(())
}

/// Goes through the versions that are or were in force, in their order. One that cannot be read is an error on its own pages, and is left out.
async fn note_limits(tx: &mut Tx) -> Result<()> {
    let query = "SELECT plan, number, standing, CAST(life AS TEXT) FROM revision WHERE standing IN ($1, $2) ORDER BY plan, number";
    let kept: Vec<(PlanId, i64, Standing, String)> =
        fetch_all!(tx, sqlx::query_as(query).bind(Standing::InForce).bind(Standing::Replaced))?;
    for (plan, number, standing, life) in kept {
        let number = u32::try_from(number).unwrap_or_default();
        let from = kept::life::read(&life, standing).ok().and_then(|life| life.from());
        let text = plans::text(tx, plan, number).await;
        if let (Some(from), Ok(text)) = (from, text) {
            limits::keep(tx, &text, from).await?;
        }
    }
    Ok(())
}
