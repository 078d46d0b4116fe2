//! What is signed away from the tablet: by a parent, and in ink on paper.

use domain::PlanId;
use domain::answers::Answers;
use domain::plan_file::{NamedRow, PlanFile};
use domain::sheets::SheetName;
use seal::Authority;
use server::sealer::Sealer;
use tests::{ABBY, Case, DENA, MAY, OLA, STRANGER, TestApp, Told};

async fn to_sign(app: &TestApp, told: Told) -> Told {
    app.send_and_authorise(told.plan).await;
    app.approve(told.plan).await;
    told
}

/// Case A, if Jay were there by agreement with his family.
fn by_agreement() -> PlanFile {
    let mut file = Case::A.file();
    let young_person = &mut file.rows.get_mut(&SheetName::YoungPerson).expect("there is one")[0].answers;
    young_person.set("legal_status", ["section_20"]);
    let mut answers = Answers::new();
    for (field, answer) in
        [("name", "Jay’s mother"), ("answer", "agree"), ("asked_on", "2026-10-20"), ("how", "At a visit")]
    {
        answers.set(field, [answer]);
    }
    file.rows.insert(SheetName::Parent, vec![NamedRow { key: None, answers }]);
    file
}

/// The paper of the first version: printed and scanned without a stroke of ink it is itself.
async fn paper(app: &TestApp, plan: PlanId) -> Vec<u8> {
    app.as_(ABBY).get(&format!("/plans/{plan}/versions/1/paper.pdf")).await.is(200).body.clone()
}

/// Whether a paper shows a picture that was scanned.
fn has_scan(pdf: &[u8]) -> bool {
    pdf.windows(9).any(|bytes| bytes == b"DCTDecode")
}

const LOOKED: [(&str, &str); 1] = [("looked", "yes")];

testing::both! {
    async fn a_parent_signs_where_the_law_asks(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = to_sign(&app, app.tell_file(by_agreement()).await).await;
        let base = format!("/plans/{}", told.plan);
        let (agreement, page) = (format!("{base}/agreement"), format!("{base}/sign/parent"));
        app.as_(ABBY).get(&agreement).await.shows("Person with parental responsibility: not signed yet");
        let how = [("method", "typed"), ("typed_name", "Jay"), ("interpreter", "Farid Noori")];
        for (person, party) in [(ABBY, "young_person"), (ABBY, "key_worker"), (DENA, "manager")] {
            app.sign_as(told.plan, person, party, &how).await.is(303);
        }
        // Three have signed, and it is not in force.
        app.as_(DENA).get(&agreement).await.shows("Write down how a parent signs");
        app.as_(MAY).get(&page).await.is(200).shows("Who signs?");
        app.as_(OLA).get(&page).await.is(404);
        app.as_(STRANGER).get(&page).await.is(404);
        for how in [
            &[("parent_name", " "), ("method", "spoken"), ("spoken_words", "Yes.")][..],
            &[("parent_name", "Jay’s mother"), ("method", "spoken"), ("spoken_words", "")],
            &[("parent_name", "Jay’s mother"), ("method", "mark"), ("mark", "star")],
            &[("parent_name", "Jay’s mother"), ("method", "ink"), ("scan", "0000")],
            &[("parent_name", "Jay’s mother"), ("method", "chose_not"), ("reason", " ")],
        ] {
            app.sign_as(told.plan, MAY, "parent", how).await.is_refused("signature");
        }
        app.as_(MAY).get(&format!("{page}?refused=signature")).await.is(200).shows("Choose one way to sign");
        let how = [("parent_name", "Jay’s mother"), ("method", "spoken"), ("spoken_words", "I trust you with her.")];
        app.sign_as(told.plan, MAY, "parent", &how).await.leads_to(&agreement);
        app.as_(MAY).get(&agreement).await.shows("In force").shows("Jay’s mother");
        app.as_(MAY).get(&format!("{base}/timeline")).await.shows("Person with parental responsibility. Said out loud").shows("A parent, with May");
        app.as_(MAY).get(&page).await.is(404);
    }

    async fn nobody_asks_a_parent_under_a_care_order(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = to_sign(&app, app.tell(Case::A).await).await;
        app.as_(ABBY).get(&format!("/plans/{}/agreement", told.plan)).await.hides("arental responsibility: not signed");
        app.as_(ABBY).get(&format!("/plans/{}/sign/parent", told.plan)).await.is(404);
    }

    async fn what_is_signed_in_ink_is_kept_with_the_paper(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = to_sign(&app, app.tell(Case::A).await).await;
        let base = format!("/plans/{}", told.plan);
        let (page, add, agreement) = (format!("{base}/scan"), format!("/do{base}/scan"), format!("{base}/agreement"));
        app.as_(ABBY).get(&agreement).await.shows("Signed on paper? Add the scan");
        app.as_(ABBY).get(&page).await.is(200).hides("Scans that are kept");
        app.as_(ABBY).get(&format!("{base}/sign/manager")).await.is(404);
        app.as_(DENA).get(&format!("{base}/sign/manager")).await.is(200).hides("Signed in ink on paper");
        let scan = paper(&app, told.plan).await;
        assert!(!has_scan(&scan));
        for _ in 0..2 {
            app.as_(ABBY).post_file(&add, "scan", &scan, &LOOKED).await.leads_to(&format!("{page}#kept"));
        }
        let kept = app.as_(ABBY).get(&page).await;
        kept.shows("Scans that are kept").shows("added by Abby Lund").hides("No page shows the code");
        kept.hides("sign/manager");
        let first = kept.link(&format!("{base}/versions/1/scans/"), "/1");
        let picture = app.as_(MAY).get(&first).await;
        assert!(picture.is(200).body.starts_with(&[0xFF, 0xD8]), "a JPEG");
        app.as_(STRANGER).get(&first).await.is(404);
        app.as_(OLA).get(&first).await.is(404);
        app.as_(MAY).get(&first.replace("/scans/", "/scans/0")).await.is(404);
        assert_eq!(kept.text().matches("added by Abby Lund").count(), 1, "it is the same scan");
        for (person, party) in [(MAY, "young_person"), (ABBY, "key_worker"), (DENA, "manager")] {
            let page = format!("{base}/sign/{party}");
            let scan = app.as_(person).get(&page).await.shows("Signed in ink on paper").chosen("scan");
            let how = [("method", "ink"), ("scan", scan[0].as_str())];
            app.sign_on(&page, told.plan, person, party, &how).await.leads_to(&agreement);
        }
        app.as_(DENA).get(&agreement).await.shows("In force").shows("Signed in ink on paper");
        app.as_(DENA).get(&format!("{base}/timeline")).await.shows("Kept a scan of the paper of version 1");
        assert!(has_scan(&paper(&app, told.plan).await), "the pages stand in the paper");
        for (document, shows) in [("file", true), ("wall", false), ("young-person", false)] {
            let made = app.as_(ABBY).get(&format!("{base}/versions/1/{document}/document.pdf")).await;
            assert_eq!(has_scan(&made.is(200).body), shows, "{document}");
        }
        let authority = Authority::create("Hillview", app.now(), &mut rand::rng()).expect("keys can be made");
        let signer = authority.signer().expect("the keys belong together");
        let sealer = Sealer::new(authority, signer, None);
        sealer.seal_papers(app.site.clone()).await.expect("the paper is sealed");
        let sealed = app.as_(DENA).get(&format!("{base}/versions/1/sealed.pdf")).await;
        assert!(has_scan(&sealed.is(200).body), "and in what is sealed");
        app.as_(ABBY).get(&page).await.is(404);
        app.as_(ABBY).post_file(&add, "scan", &scan, &LOOKED).await.is_refused("wrong_stage");
    }

    async fn what_is_no_scan_of_this_paper_is_refused(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let (told, other) = (to_sign(&app, app.tell(Case::A).await).await, to_sign(&app, app.tell_again(Case::A, 1).await).await);
        let (page, add) = (format!("/plans/{}/scan", told.plan), format!("/do/plans/{}/scan", told.plan));
        let (scan, of_other) = (paper(&app, told.plan).await, paper(&app, other.plan).await);
        let too_large = vec![b' '; app::actions::scans::MAX_UPLOAD_BYTES + 1];
        for (file, form, refused) in [
            (&b""[..], &LOOKED[..], "scan_missing"),
            (&scan, &[], "scan_not_looked"),
            (b"\xFF\xD8\xFF\xE0 a photo", &LOOKED, "scan_not_pdf"),
            (b"%PDF-1.7 and no more", &LOOKED, "scan_unreadable"),
            (&of_other, &LOOKED, "scan_other_paper"),
            (&too_large, &LOOKED, "scan_too_large"),
        ] {
            app.as_(ABBY).post_file(&add, "scan", file, form).await.is_refused(refused);
            let said = app.as_(ABBY).get(&format!("{page}?refused={refused}")).await;
            assert!(said.is(200).html.contains("govuk-error-message"), "{refused}");
        }
        app.as_(OLA).post_file(&add, "scan", &scan, &LOOKED).await.is(403);
        app.as_(STRANGER).post_file(&add, "scan", &scan, &LOOKED).await.is(404);
        app.as_(ABBY).get(&page).await.hides("Scans that are kept");
        app.as_(ABBY).forget();
        let signed_out = app.as_(ABBY).post_file(&add, "scan", &scan, &LOOKED).await;
        assert!(signed_out.is(303).location().starts_with("/sign-in?next="), "{}", signed_out.location());
    }
}
