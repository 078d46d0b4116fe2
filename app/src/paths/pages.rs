//! What is read.

use domain::home_policy::PolicyKind;
use domain::records::RecordKind;
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::{AccountId, HomeId, PlanId, RecordId, RowId};

paths! {
    /// Who lives here, what holds right now, what needs doing.
    Today "/";
    /// Signing in.
    SignIn "/sign-in";
    /// Where somebody who forgot their password says so.
    ForgottenPassword "/password";
    /// A link is on its way, if there is somebody to send it to.
    PasswordAsked "/password/asked";
    /// Where somebody chooses a password by a link.
    ChoosePassword "/password/{token}" { token: String };
    /// One's own account.
    Me "/me";
    /// What is known of services, guidance and places to turn to.
    Facts "/facts";
    /// Where anybody checks a paper by its short code.
    Verify "/verify";
    /// The root certificate under which papers are sealed.
    SealRoot "/verify/root.pem";
    /// What is known of the paper with a short code.
    VerifyCode "/verify/{code}" { code: String };
    /// What a browser without a connection shows in place of any other page.
    Offline "/offline";
    /// Letters that wait, in the demo home.
    Letters "/letters";

    /// A home's set-up.
    Home "/homes/{home}" { home: HomeId };
    /// The accounts of a home.
    Accounts "/homes/{home}/accounts" { home: HomeId };
    /// One account of a home.
    Account "/homes/{home}/accounts/{account}" { home: HomeId, account: AccountId };
    /// What happened in a home itself.
    HomeEvents "/homes/{home}/events" { home: HomeId };
    /// The manager's and the inspector's page of a home.
    Overview "/homes/{home}/overview" { home: HomeId };
    /// What a shift needs, of everybody who lives in a home.
    Shift "/homes/{home}/shift" { home: HomeId };
    /// A home's calendar: school holidays, and who works when.
    Calendar "/homes/{home}/calendar" { home: HomeId };
    /// What everybody who works in a home has to know, and who has read it.
    Policies "/homes/{home}/policies" { home: HomeId };
    /// Who has read what in a home, as a paper.
    ReadingList "/homes/{home}/readers.pdf" { home: HomeId };
    /// A policy of a home, with its check.
    Policy "/homes/{home}/policies/{kind}" { home: HomeId, kind: PolicyKind };
    /// Writing a version of it.
    WritePolicy "/homes/{home}/policies/{kind}/write" { home: HomeId, kind: PolicyKind };
    /// An earlier version.
    PolicyVersion "/homes/{home}/policies/{kind}/{version}" { home: HomeId, kind: PolicyKind, version: u32 };
    /// Noting training that somebody had.
    Training "/homes/{home}/training" { home: HomeId };
    /// What staff and social workers are told of what is kept about them, for everyone who has the address.
    Privacy "/privacy/{home}" { home: HomeId };
    /// An emergency restriction begins, for one or several who live here.
    BeginEmergency "/homes/{home}/emergency" { home: HomeId };
    /// A young person arrives.
    Arrival "/homes/{home}/young-people" { home: HomeId };
    /// Who has left a home.
    Departures "/homes/{home}/left" { home: HomeId };
    /// A young person who arrives with a plan, as a file.
    Import "/homes/{home}/young-people/import" { home: HomeId };
    /// A home's rows of one sheet.
    HomeList "/homes/{home}/{sheet}" { home: HomeId, sheet: SheetName };
    /// A page of questions about a home.
    HomeQuestions "/homes/{home}/{sheet}/{row}/{page}" { home: HomeId, sheet: SheetName, row: RowId, page: String };

    /// A plan as its tasks.
    Plan "/plans/{plan}" { plan: PlanId };
    /// The agreement in force, looked at again before a new version.
    Review "/plans/{plan}/review" { plan: PlanId };
    /// All that is in a plan, and all its faults.
    Check "/plans/{plan}/check" { plan: PlanId };
    /// The plan as a file.
    Export "/plans/{plan}/plan.json" { plan: PlanId };
    /// The agreement as it stands.
    Agreement "/plans/{plan}/agreement" { plan: PlanId };
    /// Putting the address right to which the link went.
    Address "/plans/{plan}/address" { plan: PlanId };
    /// What changed since the last agreement.
    Changes "/plans/{plan}/changes" { plan: PlanId };
    /// The young person's turn, or what is read before the tablet is handed over.
    Turn "/plans/{plan}/turn" { plan: PlanId };
    /// Where the young person signs, or says no.
    TurnSign "/plans/{plan}/turn/sign" { plan: PlanId };
    /// What the social worker said, for the young person.
    TurnDecision "/plans/{plan}/turn/decision" { plan: PlanId };
    /// What the young person is told of what is written about them.
    TurnPrivacy "/plans/{plan}/turn/privacy" { plan: PlanId };
    /// Where the young person asks for a change, and reads what became of what they asked for.
    TurnAsk "/plans/{plan}/turn/ask" { plan: PlanId };
    /// One rule of the young person's turn.
    TurnRule "/plans/{plan}/turn/{rule}" { plan: PlanId, rule: RowId };
    /// One of the young person's own pages.
    TurnOwn "/plans/{plan}/turn/own/{page}" { plan: PlanId, page: String };
    /// Everything that happened.
    Timeline "/plans/{plan}/timeline" { plan: PlanId };
    /// Three quick checks before somebody says that they have read the agreement.
    ShiftRead "/plans/{plan}/shift" { plan: PlanId };
    /// What to say and do when it is not working.
    NotWorking "/plans/{plan}/not-working" { plan: PlanId };
    /// A young person leaves the home.
    Leaving "/plans/{plan}/leaving" { plan: PlanId };
    /// What goes with a young person: what they like, what helps, what works.
    Passport "/plans/{plan}/passport" { plan: PlanId };
    /// Every rule of the agreement in force with what it rests on, what was said, decided and done about it.
    Chain "/plans/{plan}/chain" { plan: PlanId };
    /// All records about a young person.
    Records "/plans/{plan}/records" { plan: PlanId };
    /// A record begins.
    BeginRecord "/plans/{plan}/records/begin/{kind}" { plan: PlanId, kind: RecordKind };
    /// One record.
    Record "/plans/{plan}/records/{record}" { plan: PlanId, record: RecordId };
    /// Whom to ring now, for whoever has begun a record and does not read it.
    WhomToTell "/plans/{plan}/records/{record}/whom" { plan: PlanId, record: RecordId };
    /// Signing on paper: print, sign in ink, and add the scan.
    Scan "/plans/{plan}/scan" { plan: PlanId };
    /// One page of a scan, as a picture.
    ScanPage "/plans/{plan}/versions/{number}/scans/{hash}/{page}" { plan: PlanId, number: u32, hash: String, page: u32 };
    /// Signing for one party.
    Sign "/plans/{plan}/sign/{party}" { plan: PlanId, party: Party };
    /// One version of a plan.
    Version "/plans/{plan}/versions/{number}" { plan: PlanId, number: u32 };
    /// What people wrote in a version, in a second language.
    Translate "/plans/{plan}/versions/{number}/words/{language}" { plan: PlanId, number: u32, language: String };
    /// The paper of a version.
    Paper "/plans/{plan}/versions/{number}/paper.pdf" { plan: PlanId, number: u32 };
    /// A document of a version for one kind of reader: its word.
    Document "/plans/{plan}/versions/{number}/{document}/document.pdf" { plan: PlanId, number: u32, document: String };
    /// The sealed paper of a version.
    SealedPaper "/plans/{plan}/versions/{number}/sealed.pdf" { plan: PlanId, number: u32 };
    /// A plan's rows of one sheet.
    PlanList "/plans/{plan}/{sheet}" { plan: PlanId, sheet: SheetName };
    /// A page of questions of a plan.
    PlanQuestions "/plans/{plan}/{sheet}/{row}/{page}" { plan: PlanId, sheet: SheetName, row: RowId, page: String };

    /// What the link to an emergency opens.
    EmergencyLink "/emergency/{token}" { token: String };
    /// Where the code for it is typed.
    EmergencyCode "/emergency/{token}/code" { token: String };
    /// The emergency, with all its details.
    EmergencyDetails "/emergency/{token}/details" { token: String };
    /// What a social worker's link opens.
    Link "/decide/{token}" { token: String };
    /// Where the social worker types the code.
    Code "/decide/{token}/code" { token: String };
    /// The decision itself.
    Decide "/decide/{token}/plan" { token: String };
    /// The paper of the version that is decided on.
    DecidePaper "/decide/{token}/paper.pdf" { token: String };
    /// The decision once more, before it is sent.
    LookOver "/decide/{token}/look-over" { token: String };
    /// What was decided, for the authority's own file.
    Receipt "/decide/{token}/receipt.pdf" { token: String };
    /// Passing the request on to a colleague.
    PassOn "/decide/{token}/pass-on" { token: String };
    /// What happens once it was passed on.
    PassedOn "/decide/{token}/passed-on" { token: String };
    /// Thank you, and what happens next.
    Done "/decide/{token}/done" { token: String };
}
