//! What was kept cannot be changed: triggers refuse it, and the chain of events shows what was changed in spite of them.

use chrono::TimeDelta;
use domain::HomeId;
use domain::canonical::Hash;
use domain::copies::{CopyGiven, GivenHow, Receiver};
use domain::document::Document;
use domain::event::Event;
use domain::person::Author;
use domain::revision::Standing;
use domain::sealing::SealLevel;
use domain::signature::scan_hash;
use store::copies::{self, KeptCopy};
use store::events::{self, BrokenChain, Scope};
use store::organisations::Organisation;
use store::papers::{self, Agreed, KeptPaper, Settled};
use store::scans::{self, ScanLine};
use store::seals::{self, SealedPaper};
use store::translations::{self, Translation};
use store::{Db, StoreError, Tx, plan_files, plans};
use strum::VariantArray;
use testing::both;

use crate::setting::{home, later, new, noon, plan_file, replay};

/// A database with case A in it, its paper and words that were replaced.
async fn filled(db: &Db) {
    let mut tx = db.write().await.unwrap();
    replay(&mut tx, &plan_file(), usize::MAX).await;
    let paper = KeptPaper { pdf: b"%PDF \0\xFF".to_vec(), sha256: Hash::of(b"%PDF \0\xFF"), made_at: noon() };
    papers::add(&mut tx, plan_file().plan(), 2, &Hash::of(b"record"), &paper).await.unwrap();
    add_what_people_gave(&mut tx).await;
    tx.commit().await.unwrap();
}

/// A copy that was given, an interpreter's words and a scan.
async fn add_what_people_gave(tx: &mut Tx) {
    let (plan, by) = (plan_file().plan(), "Josie".to_owned());
    let (to, document, how) = (Receiver::YoungPerson, Document::YoungPerson, GivenHow::VARIANTS[0]);
    let copy = CopyGiven { to, name: String::new(), document, how, on: noon().date_naive() };
    copies::add(tx, plan, 2, &KeptCopy { copy, noted_by: by.clone(), noted_at: noon() }).await.unwrap();
    let words = [("my phone".to_owned(), "تلفن من".to_owned())].into();
    let translation = Translation { interpreter: "Farid".into(), words, written_by: by.clone(), written_at: noon() };
    translations::add(tx, plan, 2, "prs", &translation).await.unwrap();
    let pages = [b"a page".to_vec()];
    let scan = ScanLine { hash: scan_hash(&pages), pages: 1, has_code: true, added_by: by, added_at: noon() };
    scans::add(tx, plan, 2, &scan, &pages).await.unwrap();
}

fn sealed() -> SealedPaper {
    SealedPaper {
        pdf: b"%PDF sealed".to_vec(),
        sha256: Hash::of(b"%PDF sealed"),
        unsealed_sha256: Hash::of(b"%PDF"),
        sealed_at: noon(),
        level: SealLevel::Time,
        lasts_until: None,
    }
}

async fn verify(db: &Db) -> Result<i64, BrokenChain> {
    let mut tx = db.read().await.unwrap();
    events::verify(&mut tx, Organisation::of_this_installation().id).await.unwrap()
}

both! {
    async fn trust_18b_what_was_kept_is_neither_changed_nor_taken_away(db: Db, place: &Place) {
        filled(&db).await;
        for sql in [
            "UPDATE event SET by_name = 'Nobody'",
            "UPDATE event SET hash = NULL",
            "DELETE FROM event",
            "UPDATE revision SET canonical = '{}'",
            "UPDATE revision SET hash = 'x'",
            "UPDATE revision SET frozen_by = 'Nobody'",
            "UPDATE revision SET number = 7 WHERE number = 1",
            "DELETE FROM revision",
            "UPDATE paper SET pdf = pdf",
            "DELETE FROM paper",
            "UPDATE replaced_words SET by_name = 'Nobody'",
            "DELETE FROM replaced_words",
            "UPDATE copy_given SET name = 'Nobody'",
            "DELETE FROM copy_given",
            "UPDATE translation SET words = '{}'",
            "DELETE FROM translation",
            "UPDATE scan SET has_code = has_code",
            "DELETE FROM scan_page",
        ] {
            let refused = place.run(sql).await.expect_err(sql);
            assert!(refused.contains("append-only"), "{sql}: {refused}");
        }
        let mut tx = db.read().await.unwrap();
        plans::revision(&mut tx, plan_file().plan(), 2).await.unwrap();
        assert_eq!(verify(&db).await, Ok(12));
    }

    async fn a_translation_is_read_by_its_format(db: Db, place: &Place) {
        filled(&db).await;
        let mut tx = db.read().await.unwrap();
        let kept = translations::newest(&mut tx, plan_file().plan(), 2, "prs").await.unwrap().unwrap();
        assert_eq!(kept.words.get("my phone").map(String::as_str), Some("تلفن من"));
        drop(tx);
        place.disarm().await;
        place.run("UPDATE translation SET format = 2").await.unwrap();
        let mut tx = db.read().await.unwrap();
        let unknown = translations::newest(&mut tx, plan_file().plan(), 2, "prs").await;
        assert!(matches!(unknown, Err(StoreError::Broken(_))), "{unknown:?}");
    }

    async fn the_chain_names_the_first_event_that_was_altered(db: Db, place: &Place) {
        filled(&db).await;
        let count = verify(&db).await.unwrap();
        place.disarm().await;
        place.run("UPDATE event SET by_name = 'Nobody' WHERE seq = 9").await.unwrap();
        place.run("UPDATE event SET by_name = 'Nobody' WHERE seq = 5").await.unwrap();
        let Err(BrokenChain::Altered { seq, .. }) = verify(&db).await else { panic!("it was altered") };
        assert_eq!(seq, 5);
        assert!(count > 9);
    }

    async fn the_chain_misses_an_event_that_was_taken_out(db: Db, place: &Place) {
        filled(&db).await;
        place.disarm().await;
        place.run("DELETE FROM event WHERE seq = 4").await.unwrap();
        let Err(BrokenChain::Missing { seq, expected, .. }) = verify(&db).await else { panic!("one is missing") };
        assert_eq!((seq, expected), (5, 4));
    }

    async fn the_chain_misses_its_end(db: Db, place: &Place) {
        filled(&db).await;
        let count = verify(&db).await.unwrap();
        place.disarm().await;
        place.run(&format!("DELETE FROM event WHERE seq = {count}")).await.unwrap();
        assert_eq!(verify(&db).await, Err(BrokenChain::End { found: count - 1, events: count }));
    }

    async fn many_who_append_at_once_make_one_chain(db: Db) {
        let mut tx = db.write().await.unwrap();
        let oak = home(&mut tx, "The Oak").await;
        tx.commit().await.unwrap();
        let writers: Vec<_> = (0..20)
            .map(|minute| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut tx = db.write().await?;
                    let events = [Event::HomeAdded { home: oak }, Event::HandedOver];
                    events::append(&mut tx, Scope::Home(oak), &Author::Accord, later(minute), &events).await?;
                    tx.commit().await
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap().unwrap();
        }
        assert_eq!(verify(&db).await, Ok(40));
    }

    async fn a_text_whose_bytes_were_changed_is_an_error_with_its_number(db: Db, place: &Place) {
        filled(&db).await;
        place.disarm().await;
        place.run("UPDATE revision SET canonical = REPLACE(canonical, 'Jay', 'Joy') WHERE number = 2").await.unwrap();
        let mut tx = db.read().await.unwrap();
        let file = plan_file();
        let read = plans::revision(&mut tx, file.plan(), 2).await;
        let Err(StoreError::Unreadable { plan, revision, .. }) = read else { panic!("{read:?}") };
        assert_eq!((plan, revision), (file.plan(), 2));
        plans::revision(&mut tx, file.plan(), 1).await.unwrap();
        plans::get(&mut tx, file.plan()).await.unwrap();
    }

    async fn a_settled_revision_is_without_its_paper_until_one_is_noted_for_where_it_stands(db: Db) {
        filled(&db).await;
        let plan = plan_file().plan();
        let [returned, in_force] = [(1, Standing::Closed), (2, Standing::InForce)]
            .map(|(revision, standing)| Settled { plan, revision, standing });
        let mut tx = db.write().await.unwrap();
        assert_eq!(papers::missing(&mut tx, 9).await.unwrap(), [returned, in_force]);
        assert_eq!(papers::missing(&mut tx, 1).await.unwrap(), [returned]);
        papers::note_kept(&mut tx, &returned).await.unwrap();
        assert_eq!(papers::missing(&mut tx, 9).await.unwrap(), [in_force]);
        papers::note_kept(&mut tx, &Settled { standing: Standing::Closed, ..in_force }).await.unwrap();
        assert_eq!(papers::missing(&mut tx, 9).await.unwrap(), [in_force], "it stands elsewhere");
        papers::note_kept(&mut tx, &in_force).await.unwrap();
        assert_eq!(papers::missing(&mut tx, 9).await.unwrap(), []);
        let unknown = papers::note_kept(&mut tx, &Settled { revision: 3, ..in_force }).await;
        assert!(matches!(unknown, Err(StoreError::NotFound)));
    }

    async fn a_paper_is_kept_once_and_comes_back_byte_for_byte(db: Db) {
        filled(&db).await;
        let (plan, record) = (plan_file().plan(), Hash::of(b"record"));
        let mut tx = db.write().await.unwrap();
        let kept = papers::find(&mut tx, plan, 2, &record).await.unwrap().unwrap();
        assert_eq!((kept.pdf.as_slice(), kept.made_at), (&b"%PDF \0\xFF"[..], noon()));
        let other = KeptPaper { pdf: b"other".to_vec(), sha256: Hash::of(b"other"), made_at: later(1) };
        assert!(matches!(papers::add(&mut tx, plan, 2, &record, &other).await, Err(StoreError::Conflict)));
        assert_eq!(papers::find(&mut tx, plan, 2, &record).await.unwrap(), Some(kept));
        assert_eq!(papers::find(&mut tx, plan, 2, &Hash::of(b"another")).await.unwrap(), None);
        assert!(matches!(papers::add(&mut tx, plan, 3, &record, &other).await, Err(StoreError::NotFound)));
    }

    async fn versions_in_force_are_found_page_by_page_with_what_is_kept_of_them(db: Db) {
        filled(&db).await;
        let mut tx = db.write().await.unwrap();
        let mut later_file = plan_file();
        later_file.opens_at -= TimeDelta::seconds(1);
        let organisation = Organisation::of_this_installation().id;
        let outcomes = later_file.replay().unwrap();
        plan_files::replay(&mut tx, organisation, &later_file, &outcomes, &[]).await.unwrap();
        let mut in_order = [plan_file().plan(), later_file.plan()];
        in_order.sort();
        let sealed = sealed();
        seals::add(&mut tx, later_file.plan(), 2, "Q9W1D-FWF07", &sealed).await.unwrap();
        tx.commit().await.unwrap();
        let agreed = |plan| {
            let is_sealed = plan == later_file.plan();
            let sha256 = if is_sealed { sealed.sha256.clone() } else { Hash::of(b"%PDF \0\xFF") };
            let (level, standing) = (is_sealed.then_some(SealLevel::Time), Standing::InForce);
            Agreed { plan, revision: 2, standing, level, sha256: Some(sha256) }
        };
        let mut tx = db.read().await.unwrap();
        let first = papers::agreed(&mut tx, None, None, 1).await.unwrap();
        assert_eq!(first, [agreed(in_order[0])]);
        let second = papers::agreed(&mut tx, None, Some((in_order[0], 2)), 9).await.unwrap();
        assert_eq!(second, [agreed(in_order[1])]);
        assert_eq!(papers::agreed(&mut tx, None, Some((in_order[1], 2)), 9).await.unwrap(), []);
        assert_eq!(papers::agreed(&mut tx, None, Some((in_order[1], 1)), 9).await.unwrap(), second, "a later version");
        assert_eq!(papers::count_agreed(&mut tx, None).await.unwrap(), 2);
        let home = plans::get(&mut tx, in_order[0]).await.unwrap().home;
        assert_eq!(papers::agreed(&mut tx, Some(home), None, 9).await.unwrap(), first);
        assert_eq!(papers::count_agreed(&mut tx, Some(home)).await.unwrap(), 1);
        let elsewhere = Some(new(HomeId::new));
        assert_eq!(papers::agreed(&mut tx, elsewhere, None, 9).await.unwrap(), []);
        assert_eq!(papers::count_agreed(&mut tx, elsewhere).await.unwrap(), 0);
        assert_eq!(papers::newest(&mut tx, plan_file().plan(), 2).await.unwrap().unwrap().made_at, noon());
        assert_eq!(papers::newest(&mut tx, later_file.plan(), 2).await.unwrap(), None);
    }
}
