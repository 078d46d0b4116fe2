//! What is written: every form of the site posts to one of these.

use chrono::NaiveDate;
use domain::home_policy::PolicyKind;
use domain::records::{RecordKind, RecordPage};
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::{AccountId, ConflictId, HomeId, PlanId, RecordId, RoleRequestId, RowId};

paths! {
    /// Signs in.
    SignIn "/do/sign-in";
    /// Signs in somebody whose form is held.
    SignInHeld "/do/held";
    /// Signs out.
    SignOut "/do/sign-out";
    /// Chooses the colours of this browser.
    Theme "/do/theme";
    /// Chooses a language.
    Language "/do/language";

    /// Sends a link to somebody who forgot their password.
    AskPassword "/do/password";
    /// Takes the password that somebody chose by a link.
    ChoosePassword "/do/password/{token}" { token: String };
    /// Changes one's own password.
    ChangePassword "/do/me/password";
    /// Signs out one of one's own devices.
    EndSession "/do/me/sessions/{session}" { session: String };
    /// Signs out everywhere.
    SignOutEverywhere "/do/me/sign-out";

    /// Invites somebody to a home.
    AddAccount "/do/homes/{home}/accounts" { home: HomeId };
    /// Confirms a role that somebody asked for, or lets it go.
    SettleRole "/do/homes/{home}/roles/{request}" { home: HomeId, request: RoleRequestId };
    /// Invites somebody once more.
    InviteAgain "/do/homes/{home}/accounts/{account}/invite" { home: HomeId, account: AccountId };
    /// Gives somebody another role.
    ChangeRole "/do/homes/{home}/accounts/{account}/role" { home: HomeId, account: AccountId };
    /// Gives an account a last day.
    SetLastDay "/do/homes/{home}/accounts/{account}/last-day" { home: HomeId, account: AccountId };
    /// Takes somebody out of a home.
    LeaveHome "/do/homes/{home}/accounts/{account}/leave" { home: HomeId, account: AccountId };
    /// Closes an account.
    CloseAccount "/do/homes/{home}/accounts/{account}/close" { home: HomeId, account: AccountId };
    /// Opens a closed account again.
    ReopenAccount "/do/homes/{home}/accounts/{account}/reopen" { home: HomeId, account: AccountId };
    /// Begins an emergency restriction for one or several.
    BeginEmergency "/do/homes/{home}/emergency" { home: HomeId };
    /// Notes a school holiday.
    NoteHoliday "/do/homes/{home}/calendar/holidays" { home: HomeId };
    /// Takes a school holiday out.
    RemoveHoliday "/do/homes/{home}/calendar/holidays/{first}/{last}/remove" { home: HomeId, first: NaiveDate, last: NaiveDate };
    /// Writes down who works on the next days.
    WriteRota "/do/homes/{home}/calendar/rota" { home: HomeId };
    /// Puts a version of a policy in force.
    WritePolicy "/do/homes/{home}/policies/{kind}/write" { home: HomeId, kind: PolicyKind };
    /// Says that somebody has read a policy.
    ReadPolicy "/do/homes/{home}/policies/{kind}/read" { home: HomeId, kind: PolicyKind };
    /// Notes training that somebody had.
    NoteTraining "/do/homes/{home}/training" { home: HomeId };
    /// Adds a young person.
    AddYoungPerson "/do/homes/{home}/young-people" { home: HomeId };
    /// Takes a plan that is brought as a file.
    ImportPlan "/do/homes/{home}/young-people/import" { home: HomeId };
    /// Saves a page of questions about a home.
    SaveHome "/do/homes/{home}/answers/{sheet}/{page}" { home: HomeId, sheet: SheetName, page: String };
    /// Takes a row out of a home's set-up.
    RemoveFromHome "/do/homes/{home}/rows/{row}/remove" { home: HomeId, row: RowId };
    /// Uses a conflicting edit of a home's set-up, or lets it go.
    ResolveInHome "/do/homes/{home}/conflicts/{conflict}" { home: HomeId, conflict: ConflictId };

    /// Saves a page of questions of a plan.
    SavePlan "/do/plans/{plan}/answers/{sheet}/{page}" { plan: PlanId, sheet: SheetName, page: String };
    /// Chooses in which portions somebody is asked.
    ChooseAsking "/do/plans/{plan}/asking" { plan: PlanId };
    /// Says that somebody has a page of a plan open.
    NotePresence "/do/plans/{plan}/presence" { plan: PlanId };
    /// Takes a row out of a draft.
    RemoveFromPlan "/do/plans/{plan}/rows/{row}/remove" { plan: PlanId, row: RowId };
    /// Moves a row of a draft up or down its list.
    MoveInPlan "/do/plans/{plan}/rows/{row}/move" { plan: PlanId, row: RowId };
    /// Uses a conflicting edit of a plan, or lets it go.
    ResolveInPlan "/do/plans/{plan}/conflicts/{conflict}" { plan: PlanId, conflict: ConflictId };
    /// Lets a warning of the lint stand, with a reason.
    PassWarning "/do/plans/{plan}/warnings" { plan: PlanId };
    /// Hands the tablet to the young person.
    HandOver "/do/plans/{plan}/hand-over" { plan: PlanId };
    /// Takes the tablet back.
    TakeBack "/do/plans/{plan}/take-back" { plan: PlanId };
    /// Sends a draft to the manager.
    SendDraft "/do/plans/{plan}/send" { plan: PlanId };
    /// Takes a version back.
    Withdraw "/do/plans/{plan}/withdraw" { plan: PlanId };
    /// Returns a version to those who wrote it.
    ReturnToDraft "/do/plans/{plan}/send-back" { plan: PlanId };
    /// Takes back an agreed version that has not started.
    Recall "/do/plans/{plan}/recall" { plan: PlanId };
    /// Keeps what people wrote in a version in a second language.
    Translate "/do/plans/{plan}/versions/{number}/words/{language}" { plan: PlanId, number: u32, language: String };
    /// Notes that somebody was given a copy of a version.
    NoteCopy "/do/plans/{plan}/versions/{number}/copies" { plan: PlanId, number: u32 };
    /// Authorises a version and asks the social worker.
    Authorise "/do/plans/{plan}/authorise" { plan: PlanId };
    /// Sends the social worker a new link.
    AskAgain "/do/plans/{plan}/ask-again" { plan: PlanId };
    /// Puts the address right to which the link goes.
    CorrectAddress "/do/plans/{plan}/address" { plan: PlanId };
    /// Keeps a scan of the paper that people signed in ink.
    AddScan "/do/plans/{plan}/scan" { plan: PlanId };
    /// Signs for one party.
    Sign "/do/plans/{plan}/sign/{party}" { plan: PlanId, party: Party };
    /// Says that somebody has read the agreement in force.
    Acknowledge "/do/plans/{plan}/shift" { plan: PlanId };
    /// Says that it is not working.
    NotWorking "/do/plans/{plan}/not-working" { plan: PlanId };
    /// The young person asks for a change on their own.
    AskForChange "/do/plans/{plan}/turn/ask" { plan: PlanId };
    /// Begins a record.
    BeginRecord "/do/plans/{plan}/records/begin/{kind}" { plan: PlanId, kind: RecordKind };
    /// A young person leaves the home.
    Leave "/do/plans/{plan}/leave" { plan: PlanId };
    /// A young person comes back to the home.
    ComeBack "/do/plans/{plan}/came-back/{record}" { plan: PlanId, record: RecordId };
    /// Adds to a record.
    AddToRecord "/do/plans/{plan}/records/{record}/{page}" { plan: PlanId, record: RecordId, page: RecordPage };
    /// Sends the placing authority a link to an emergency.
    SendEmergency "/do/plans/{plan}/emergency/{record}" { plan: PlanId, record: RecordId };
    /// Says what becomes of the rules and risks of the agreement in force.
    SaveReview "/do/plans/{plan}/review" { plan: PlanId };
    /// Writes down what was done about something that is due.
    WriteDown "/do/plans/{plan}/due" { plan: PlanId };
    /// Opens the draft of an agreement again.
    Amend "/do/plans/{plan}/amend" { plan: PlanId };

    /// Chooses whether letters about plans are wanted.
    ChooseLetters "/do/me/letters";

    /// Sends the reader of an emergency a code.
    SendEmergencyCode "/do/emergency/{token}/code" { token: String };
    /// Takes that code.
    OpenEmergency "/do/emergency/{token}/open" { token: String };
    /// Takes what the placing authority says to an emergency.
    AnswerEmergency "/do/emergency/{token}/answer" { token: String };
    /// Sends the social worker a code.
    SendCode "/do/decide/{token}/code" { token: String };
    /// Takes the code.
    OpenLink "/do/decide/{token}/open" { token: String };
    /// Passes the request on to a colleague.
    PassOn "/do/decide/{token}/pass-on" { token: String };
    /// Takes the decision as it is typed, to be looked over.
    Decide "/do/decide/{token}/decision" { token: String };
    /// Sends the decision that was looked over.
    SendDecision "/do/decide/{token}/send" { token: String };
}
