### Words of the pages and letters.

## Frame

skip = Skip to the page
there-is-a-problem = There is a problem
nav-label = Main
nav-today = Today
nav-facts = Facts
nav-letters = Letters
nav-sign-out = Sign out
document-title = { $title } – Accord
footer = Accord keeps what was agreed, by whom and why.
language-label = Language
language-offer = These pages speak Welsh too.
translation-unchecked = This translation was not yet checked by a person.
theme-light = Light
theme-cream = Cream
theme-dark = Dark
back = Back
change = Change
remove = Take this out
remove-what = { $what } will no longer stand in the draft. What was written is kept in the record.
remove-button = Take it out
private = Left out of the paper for the wall
save-go-on = Save and go on
save-to-check = Save and go back to the check
save-later = Save and come back later
save-more = Save and add another time
detail-hash = Fingerprint of the text

## Failures

failure-home = Go to the first page
failure-not_found = This page is not here
failure-not_found-what = Check the address. If you followed a link, it may be old, or it may belong to someone else.
failure-not_allowed = You cannot do this
failure-not_allowed-what = Someone with another role can. Nothing was changed.
failure-changed = Something has just changed
failure-changed-what = Go back and load the page again to see how it stands now. What you wrote is still on the page you came from.
failure-signed_out = You are signed out
failure-signed_out-what = Sign in again to go on.
failure-bad_request = We could not read that
failure-bad_request-what = Go back and send the form again. Nothing was changed.
failure-unreadable = This version cannot be shown
failure-unreadable-what = What is kept of version { $revision } is not what was signed. Nothing else is touched by it. Please tell the people who look after Accord: version { $revision } of plan { $plan }.
failure-busy = Accord is very busy
failure-busy-what = Too many people want the same thing at the same time. Go back: what you wrote is still on the page. Try again in a minute.
failure-internal = Something went wrong on our side
failure-internal-what = It is not your fault. Go back: what you wrote is still on the page. Try again in a minute.

refusal-changed = Someone else was quicker. This is how it stands now.
refusal-sign_in = That e-mail address and password do not go together. Try again. After ten wrong tries, wait 15 minutes.
refusal-too_much = One answer on this page is far too long to be kept, so nothing on it is saved yet. What you wrote is still in the boxes. Make that answer shorter and save again.
refusal-rows = There are as many of these as Accord can keep. What you wrote is still in the boxes. Take one out of the list first, then save again.
refusal-other_person = Someone else wrote this. They have to sign in here themselves, or it is not saved under their name.
refusal-password = That password is not right. Try again. After ten wrong tries, wait 15 minutes.
refusal-pin = That PIN is not right. After five wrong tries only the password takes the tablet back.
refusal-new_pin = Choose a PIN of 4 to 8 numbers, not like 1111 or 1234.
refusal-file = This file cannot be taken, and nothing was changed. Copy all of it, as it was given out
refusal-name = Write what the young person likes to be called, in one line of at most 80 characters.
refusal-account = Fill in all three: a name, an e-mail address, and a role.
refusal-password_length = Choose a password of 12 to 200 characters.
refusal-password_common = Many people use a password like this one, so it is soon guessed. Choose another.
refusal-password_own = Your own name is the first thing that somebody would try. Choose a password without it.
refusal-last_day = Write the last day as a date, such as 31 March 2027. It cannot be before today.
refusal-yourself = You cannot change what your own account may do. Ask somebody else who looks after accounts.
refusal-not_yours = You cannot give or change a role that goes further than yours. Ask a manager, or whoever looks after the server.
refusal-own_request = You asked for this yourself, or it is for you. Another manager must confirm it.
refusal-role_waits = This already waits to be confirmed by another manager.
refusal-last_manager = This is the only manager who can sign in there. Make somebody else a manager first.
refusal-elsewhere = This person also works in a home that you do not look after. You can take them out of this home, but not close their account.
refusal-only_home = This person works in no other home. Close the account instead.
refusal-email_taken = Someone already signs in with that e-mail address.
refusal-signature = Choose one way to sign, and fill in what belongs to it.
refusal-interpreter = Write who helped with the language, or which translation was read.
refusal-scan_missing = Choose the file first.
refusal-scan_not_looked = Look at each page of the scan, then tick the box.
refusal-scan_too_large = This scan is too large. Scan it again in black and white, at 300 dots an inch or fewer.
refusal-scan_not_pdf = This is not a PDF. Set your scanner to PDF, and choose that file. Photos are not taken.
refusal-scan_locked = This PDF opens with a password. Scan the paper again, without one.
refusal-scan_too_many_pages = This PDF has more than 40 pages. Scan the pages that are signed.
refusal-scan_empty = Nothing is on the pages of this PDF. Scan the paper again.
refusal-scan_unreadable = This PDF cannot be read. Scan the paper again.
refusal-scan_other_paper = This is the paper of another version. Print this version and have it signed.
refusal-scan_many = Five scans of this version are kept. There is no room for more.
refusal-scan_cut_off = The scan did not arrive whole. Add it again.
refusal-code = That code is not right. Check the newest letter and type the six digits again.
refusal-code_ended = That code has run out, or was tried too often. Ask for a new one.
refusal-code_many = Five codes were sent within an hour. Wait a while, then ask again.
refusal-which_rule = Choose the rule that you want to change
refusal-record = Look at the boxes below. Something is missing or cannot be right.
refusal-what_was_done = Say what was done, in at most 2,000 characters.
refusal-words = Write it in at most 2,000 characters. Take out characters that cannot be printed.
refusal-contact = Choose who gets the link.
refusal-colleague = Choose a colleague from the list, or someone else.
refusal-colleague_typed = Fill in all three: a name, a work e-mail address and a role.
refusal-colleague_outside = The address must end like yours, and belong to somebody else.
refusal-colleague_of_home = This address belongs to someone who works with the home. Only someone at the council may decide.
refusal-code_again = Your session has ended. Ask for a new code: what you wrote is kept.

## Signing in

sign-in-title = Sign in
sign-in-lead = For people who work in the home. Social workers come by the link in their letter.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-button = Sign in
sign-in-chosen = Your new password works. Sign in with it.
forgotten-title = Forgotten your password?
forgotten-lead = Type the e-mail address you sign in with. We send a link to it, and you choose a new password.
forgotten-button = Send me a link
asked-title = Look into your e-mail
asked-what = If somebody signs in with that address, a link is on its way to it. It works once, for an hour.
asked-none = Nothing there after some minutes? Look into the folder for unwanted mail, or ask your manager which address you sign in with.
invited-title = Welcome to Accord, { $who }
invited-lead = Choose a password. Only you will know it. You will sign in as { $email }.
choose-title = Choose a new password, { $who }
choose-lead = You sign in as { $email }. When you have chosen, you are signed out everywhere else.
choose-password = New password
choose-password-hint = At least 12 characters. Three words that have nothing to do with each other are easy to remember.
choose-button = Use this password
choose-dead-title = This link does not work any more
choose-dead-what = It has been used, has run out, or a newer one was sent. If you were invited, ask your manager to invite you again.
confirm-password = Your password
confirm-password-hint = Type it once more, so that nobody else can do this in your name.
me-title = Your account
me-lead = You sign in as { $email }.
me-chosen = Your new password works. You are signed out everywhere else.
me-letters = Letters about plans
me-letters-what = A letter when a plan waits for you, and when a decision has come. It names nobody.
me-letters-want = Send me these letters
me-letters-button = Save
me-devices = Where you are signed in
me-devices-what = If you do not know one of these, sign it out and choose a new password.
me-device = Device
me-device-on = { $browser } on { $system }
me-began = Signed in
me-seen = Last used
me-end = End
me-here = This one
me-everywhere = Sign out everywhere
me-password = Change your password
browser-edge = Edge
browser-samsung = Samsung Internet
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = A browser
system-android = Android
system-iphone = iPhone
system-ipad = iPad
system-windows = Windows
system-mac = a Mac
system-chromebook = a Chromebook
system-linux = Linux
system-other = another device
held-title = Sign in, and nothing is lost
held-what = You were signed out while you were writing. Sign in here and what you wrote will be saved.
held-ready-title = You are signed in again
held-ready-what = What you wrote is still here. Save it now.
held-save = Save what I wrote
demo-title = This is the demo home
demo-lead = Nobody in it exists. Tap somebody to sign in as them. Everyone’s password is
demo-name = Name
demo-role = Role
demo-email = E-mail address
demo-staff-name = Abby Lund
demo-staff-role = Key worker: an agreement in force
demo-staff-email = abby@larch.example
demo-manager-name = Dena Okafor
demo-manager-role = Registered manager
demo-manager-email = dena@larch.example
demo-deputy-name = Tom Reilly
demo-deputy-role = Deputy manager
demo-deputy-email = tom@larch.example
demo-night-name = Nell Ash
demo-night-role = Agency, for nights
demo-night-email = nell@larch.example
demo-administrator-name = Ola Berg
demo-administrator-role = Administrator
demo-administrator-email = ola@larch.example
demo-on_call = 01632 960 102
demo-emergency_duty_team = 01632 960 555
demo-designated_officer = Priya Nair, 01632 960 540
demo-languages = English, Welsh, and Dari with an interpreter
demo-kit-name = Sana Brook
demo-kit-role = Key worker: a version that was refused
demo-kit-email = sana@larch.example
demo-emergency-what = I do not play online on the house tablets for now.
demo-emergency-tried = We blocked the player. A new name wrote an hour later.
demo-emergency-decided_by = Tom Reilly, deputy manager
demo-emergency-manager_told = Dena Okafor was rung at once
demo-emergency-private_phone = The handset in the small lounge
demo-emergency-stays = The talking tablet is never touched. The call with Mam on Sunday stays. Train videos stay.
demo-emergency-why = A stranger in a game asked Gwion where he lives, and wrote again under a new name.
demo-emergency-told_how = Rhys told Gwion with symbols, and asked what he wants to do instead.
demo-emergency-said = Trains now
demo-quayside-name = Josie Hart
demo-quayside-role = Key worker: waiting for the council
demo-quayside-email = josie@quayside.example
demo-ty_afon-name = Rhys Parry
demo-ty_afon-role = Key worker: an emergency
demo-ty_afon-email = rhys@ty-afon.example
accounts-title = People who sign in
accounts-name = Name
accounts-email = E-mail address
accounts-role = Role
accounts-state = Account
accounts-email-hint = Their own, which nobody else reads: a link to choose a password goes there.
accounts-last-day = Last day, for agency staff
accounts-last-day-hint = From the day after, they cannot sign in. Leave it empty for people who stay.
accounts-add = Invite someone
accounts-add-what = They get a link by e-mail and choose their own password. Nobody else ever knows it.
account-open = Open
account-invited = Invited
account-until = Open until { $date }
account-ended = Ended on { $date }
account-closed = Closed
account-invited-until = The invitation works until { $until }.
account-own = This is your own account. Somebody else has to change what it may do.
account-never = This role goes further than yours, so you cannot give or change it.
account-role = Change the role
account-last-day = Save the last day
account-invite = Invite again
account-invite-what = A new link goes to this address. The old one no longer works.
account-leave = Take out of this home
account-leave-what = They go on working in their other homes.
account-close = Close the account
account-close-what = For people who leave. They are signed out at once and cannot sign in again. What they wrote and signed stays as it is.
account-reopen = Open the account again
account-reopen-what = They work in this home again, and get a link to choose a new password.
account-reopen-ask = They work here again when a second manager has said yes. Then they get a link to choose a new password.
role-needs-manager = A manager who has not asked for it must confirm it.
role-waits-title = { $who } is to be: { $role }
role-waits-what = { $asker } asked for this on { $when }, for { $email }. A manager who did not ask confirms it.
role-confirm = Confirm
role-let-go = Let it go
home-events-title = History of this home
events-pages = More of what happened
events-newer = Newer
events-older = Older
home-events-no-last-day = none

## Today

board-morning = Good morning, { $name }
board-afternoon = Good afternoon, { $name }
board-evening = Good evening, { $name }
board-waiting = Waiting for you
board-waits-authorise = { $name }’s plan, to read and authorise
board-waits-sign = { $name }’s agreement, to sign
board-waits-change = { $name }’s plan came back, to change what was asked
board-waits-role = { $who } as { $role }, to confirm
board-waits-since = from { $who }, since { $since }
board-plans = Plans
now-title = Right now
now-none = No agreement yet
now-unreadable = The agreement cannot be read
now-online = Online
now-online-until = Online until { $time }
now-learning = Learning
now-learning-until = Learning until { $time }
now-off = Off
now-off-until = Off until { $time }
now-holidays = In the holidays: { $what }
now-limit = { $what } This limit has counted since { $since }. It ends by itself: { $until }.
now-emergency = Emergency since { $since }, until { $until }: { $what } What stays: { $stays }
now-order = A court or the police: { $what }
now-always = Always: { $what }
board-empty = Nobody lives here yet in Accord. Add the first young person: their plan opens at once.
board-records = What goes on
board-due = What is due
due-late = { $days ->
    [one] One day late
   *[other] { $days } days late
}. It was due on { $date }
due-today = Due today
due-soon = By { $date }, in { $days ->
    [one] one day
   *[other] { $days } days
}
due-about = { $what }: “{ $sentence }”
deadline-reply_reminder = Remind the social worker: { $name }’s plan waits for an answer
deadline-reply_team_manager = Tell the social worker’s team manager: { $name }’s plan waits for an answer
deadline-reply_challenge = Nobody has answered { $name }’s plan. Write to the council, and tell the reviewing officer
challenge-title = Write down your challenge to the council
challenge-hint = Whom did you ask, when, and what did they say? Who told the reviewing officer, and when?
long-limit-title = Write down whom you asked to look
long-limit-hint = Who asked the reviewing officer and an advocate? When, and what did they say?
write-down-what = What was done
write-down-button = Write this down
deadline-signatures = Everyone signs { $name }’s agreement
deadline-unread = Everyone who works here reads { $name }’s agreement
deadline-emergency_review = Look again at { $name }’s emergency limit
deadline-restriction_review = Look again at a limit on { $name }’s contact
deadline-long_restriction = A limit on { $name }’s contact has lasted twelve weeks. Ask the reviewing officer and an advocate to look
deadline-rule_review = Look again at one of { $name }’s rules
deadline-review = Look again at { $name }’s agreement
deadline-looked_after_review = Look again before { $name }’s looked-after review
deadline-birthday = { $name } has a birthday. Look which rules are still right
deadline-status_ends = { $name }’s legal status ends. Look what that changes
deadline-order_ends = An order about { $name } ends. Look what that changes
deadline-after_incident = Something happened. Look again at { $name }’s agreement
deadline-missing = { $name } was missing. Look again at the agreement
deadline-new_device = { $name } has something new online. Look again at the agreement
deadline-complaint = There was a complaint. Look again at { $name }’s agreement
deadline-after_request = { $name } asked for a change, and the answer was yes. Write it into the agreement
deadline-new_facts = More is known of an app that { $name } uses. Look again at the agreement
deadline-new_people = Somebody whom { $name }’s agreement names has left. Look again, with whoever came
deadline-moved = { $name } has moved. Look again at the agreement
board-add = Add a young person
board-home = About the home
board-set-up = Set up the home
board-name = Young person
board-stage = Where the plan stands
board-in-force = In force
board-open = Go there
board-open-link = Open
board-none-in-force = No agreement in force yet
board-version = Version { $revision }, next review on { $review }
board-since = since { $since }
arrival-title = What does the young person like to be called?
arrival-hint = The name they want to hear. Their legal name comes later.
arrival-import = They bring a plan from another home, as a file
import-title = A plan from another home
import-lead = All of it is taken as a draft, or nothing. What was decided and signed elsewhere stays there. Choose the people anew.
import-file = The file
import-hint = Open the file and copy all of it in here. It begins with a curly bracket.
import-button = Take the plan
import-where = What is not right in the file, and where
arrival-button = Open their plan
home-read-only = Your manager keeps this page. Tell them if something is wrong.
home-title = Setting up { $home }
home-devices = { $count ->
    [0] Shared devices
    [one] 1 shared device
   *[other] { $count } shared devices
}

## The plan

rail-title = { $name }’s plan
tasks-title = { $name }’s plan
tasks-lead = Go in any order that suits { $name }. Each page is saved when you go on.
to-agreement = See the agreement
to-changes = What changed
to-file = Take the plan away as a file
to-timeline = History
to-paper = Get the paper
came-back-manager = { $who } returned version { $revision }
came-back-social-worker = { $who } asks for changes to version { $revision }
came-back-recalled = { $who } took version { $revision } back before it started
came-back-withdrawn = { $who } took version { $revision } back to change it
came-back-next = Change what was asked, then check everything and send it again. It becomes a new version.
next-task = Go on: { $task }
none-said = You said there are none. You can add one at any time.
none-say = There are none, and we asked
shut-title = This version cannot be changed now
shut-what = It is being read or signed, so its words stay as they are. Anything you save here is kept beside the page until the draft opens again.
autosave-found = You typed words here that did not reach us.
autosave-put-back = Put them back
autosave-let-go = Throw them away
autosave-saved = Saved as you type.
autosave-waits = No connection. Leave this page open: your words wait here and are sent when it is back.
autosave-aside = Someone else has changed this page. Your words are kept beside theirs.
autosave-look = Look at both
autosave-signed-out = You are signed out. Your words are kept here. Press Save, sign in, and they are saved.
autosave-refused = This cannot be saved as it is. Press Save to see why.
autosave-ending = You will be signed out in a few minutes.
autosave-stay = Stay signed in
list-more = All of it
move-up = Move “{ $what }” up
move-up-short = Up
move-down = Move “{ $what }” down
move-down-short = Down
page-around = Pages around this one
page-before = Previous
page-after = Next
asking-legend = Ask me
asking-one = one question a page
asking-topic = a few at a time
asking-section = a whole section
facts-touched = Agreements that newer facts touch
facts-whose = Whose
bank-open = Start from an example
bank-taken = Not saved yet. Fill in what stands in [brackets], change what is not so for { $name }, then save.
presence-here = { $who } has this page open too.
presence-elsewhere = { $who } is at work in this plan: { $task }.
presence-look = Show what changed
conflict-title = Words by { $who }, { $when }
conflict-what = They were typed while someone else saved this page, or while the draft was closed. Nothing is lost. Which words do you want?
conflict-use = Use these words
conflict-let-go = Keep the page as it is
member-so-far = So far it says { $who }. Choose from the people who work here.
contact-so-far = So far it says { $who }. Choose somebody from the directory.
contact-nobody = There is nobody in the directory for this yet. Ask your manager to add them.
contact-none = Nobody yet
member-nobody = Nobody who works here can be chosen yet. The manager adds people.
times-slot-any = Time
change-rule-rule = Change the rule
change-rule-answer = { $name }’s answer
change-rule-reply = Our reply
rule-number = Rule { $number }
reply-title = You said, we decided
fact-because = Because
fact-necessary = Needed for
fact-less = Less limiting
fact-started = Began
fact-told = Authority told
fact-always = Always allowed
fact-loosens = Loosens when
fact-review = Next review
fact-ends = Ends
change-added = New
change-changed = Changed
change-removed = Taken out
week-any = Any week
week-term = A week in term
week-holidays = A week in the holidays
week-emergency = Emergency until { $until }: { $what }
week-stopped = off by an emergency
week-line = { $access }: { $times }
access-online = online
access-learning = learning, with support
access-off = off

## Check

check-title = Check everything
check-lead = Read it through with { $name }, part by part. Change anything that is not right.
check-none = Nothing here yet
check-faults = { $count ->
    [one] One thing to put right first
   *[other] { $count } things to put right first
}
warnings-title = { $count ->
    [one] One thing to think about
   *[other] { $count } things to think about
}
warnings-what = Change it, or say why it may stand. The manager and the social worker read your reason.
warnings-pass = It may stand, because …
warnings-change = Change the reason, or take it back
warnings-reason = Why may it stand?
warnings-reason-hint = A reason about this young person. Leave it empty to take it back.
warnings-unsaid = Say why it may stand
warnings-button = Let it stand
warnings-because = It may stand, because: { $reason }
warnings-passed = What may stand, and why ({ $count })
warnings-notes = Good to know
warnings-source = Where this comes from: { $number }
warnings-checked = { $source }; checked { $date }
warnings-count = { $count ->
    [one] one to look at
   *[other] { $count } to look at
}
case-passed = What may stand, and why ({ $count })
warnings-here = Think about this
plainer-instead = Instead of “{ $word }”: { $plain }
plainer-longest = The longest sentence has { $count ->
    [one] one word
   *[other] { $count } words
}. Two short ones read better.
check-times = { $sheet } (in { $count } of them)
check-hand-over = { $name } has not answered { $count } rules as they stand now. Hand the tablet over.
check-count = { $count ->
    [0] none
    [one] one
   *[other] { $count }
}
check-task-faults = { $count ->
    [one] one to put right
   *[other] { $count } to put right
}
coverage-all = The plan speaks of everything the home’s policy names
coverage-title = The plan says nothing yet about
coverage-what = { $name } may not need all of these. If one is left out, know why.
send-title = Ready to send to the manager?
send-what = The words stay as they are now. To change one later, you make a new version.
send-button = Send to the manager

## The agreement

agreement-title = { $name }’s agreement
agreement-version = { $name }’s agreement, version { $revision }
agreement-none = There is no version yet. Finish the tasks, check everything, and send it to the manager.
agreement-in-force = In force since { $from }, next review on { $review }
agreement-good = What is good
agreement-rules = What we agreed
decided-by = { $who }, { $authority }
agreement-decided = Decided and signed
versions-title = Versions
version-line = Version { $revision }, sent on { $when } by { $who }
ask-manager = { $who } sent this on { $when }. Read it, then authorise it or return it with a reason.
ask-other-manager = You sent this yourself on { $when }. Another manager must authorise it.
ask-goes-to = The link and the code go to { $who }, { $authority }, { $email }
ask-old-address = This is another address than in the last agreement, which was { $email }. Check it with the council before you authorise.
ask-old-domains = The council’s addresses may now end in { $new }. In the last agreement it was { $old }. Check it with the council before you authorise.
ask-waits-manager = { $who } sent this on { $when }. The manager reads it now.
ask-waits-social-worker = { $who } was asked on { $when } and has a link by letter.
sent-title = What was sent to whom
sent-just = A new link is on its way to { $who }, { $email }, since { $when }. The old one no longer works.
sent-just-waits = A new link for { $who }, { $email }, was written on { $when } and waits to be sent. The old one no longer works.
sent-on = Link made on { $when }
sent-passed = Passed on by the person who had it before
sent-letter = The letter left on { $when }
sent-letter-waits = The letter waits to be sent
sent-letter-failed = The letter could not be sent
sent-codes = { $codes ->
    [one] 1 code sent
   *[other] { $codes } codes sent
}, { $wrong ->
    [0] none typed wrong
    [one] 1 wrong code typed
   *[other] { $wrong } wrong codes typed
}
sent-opened = Read with the right code on { $when }
sent-not-opened = Not read yet
sent-closed = This link stopped working on { $when }
address-link = Put the address right
address-title = Put the social worker’s address right
address-went = The link went to { $who }, { $email }.
address-what = The words of the plan stay as they are. The old link stops working, the old address is told, and the new link goes to the person you choose. The history shows both.
address-who = Who should get the link?
address-who-hint = Check the address with the council first. You cannot choose an address that you wrote in the directory yourself.
address-button = Send the link to this person
address-not-there = If the right person or address is not on this list, it has to be put right in the directory. Another manager or the administrator does that. Then you choose it here.
address-directory = Open the directory
ask-again = Send a new link
authorise = Authorise and ask the social worker
withdraw = Take it back to change it
send-back = Return it
send-back-reason = What should change, and why?
send-back-hint = { $name } and the key worker will read this.
recall = Take it back
recall-reason = What has changed, and why can it not start?
recall-hint = The version goes back to be written again. Its signatures and the decision stay in the record, and the social worker is told.
starting-title = Everyone has signed. It starts on { $on }.
amend = Change this agreement
amend-one = Loosen or change one rule alone
amend-one-what = This starts a small version about one rule. All else stays as it is.
amend-one-button = Change this rule
review-lead = This is the agreement that counts now. Say what becomes of each rule and each risk. What nobody has looked at is marked.
review-one = This version is about one rule alone.
review-why = Why a new version, and what worked?
review-why-change = Write why
review-then = In the agreement
review-now = In the new version
review-gone = Taken out
review-change = Change the words
review-save = Save what you looked at
review-waits = Nobody has looked yet
review-left = { $count ->
    [0] Everything was looked at.
    [one] One is still to look at.
   *[other] { $count } are still to look at.
}
review-same = Everything is to stay as it is. Is that what { $name } wants, too? If so, say why on the first page.
case-review = Why a new version
case-looked = { $count ->
    [one] One rule or risk that was looked at again
   *[other] { $count } rules and risks that were looked at again
}
go-on-writing = Go on writing
signed-line = { $party }: { $who }, { $method }, { $when }
unsigned-line = { $party }: not signed yet
sign-as-young_person = Hand over to { $name } to sign
sign-as-parent = Write down how a parent signs
sign-as-key_worker = Sign as key worker
sign-as-manager = Sign as manager
changes-title = What changed
changes-first = This is the first version. There is nothing to compare it with.
changes-lead = From version { $old } to version { $new }: { $changed ->
    [0] no rule changed
    [one] 1 rule changed
   *[other] { $changed } rules changed
}, { $same ->
    [one] 1 stayed as it was.
   *[other] { $same } stayed as they were.
}
timeline-title = History of this plan
timeline-nobody = Accord
timeline-handed = { $name }, on the tablet that { $who } gave
timeline-witnessed = { $name }, with { $who }
timeline-parent = A parent, with { $who }

## Signing

sign-title-young_person = { $name }, this is your agreement
sign-title-parent = A person with parental responsibility signs
sign-door-title = { $name } signs on the tablet
sign-door-what = { $name } will see the whole agreement and signs it, or says no. They see nothing else.
sign-told = { $name } does not want the tablet
sign-told-what = Write down what { $name } says. It will say that { $name } said it to you.
sign-told-how = What does { $name } do?
sign-told-button = Write it down
sign-title-key_worker = Sign as { $name }’s key worker
sign-title-manager = Sign as manager
sign-lead-young_person = Read it once more. Then sign it your way, or say no. Saying no never gets you into trouble.
sign-lead-parent = { $name } is here by agreement with their family, or under an order by which parents are asked. So one of them signs as well, or says no.
sign-lead-key_worker = You were there when it was drawn up, and you will keep to it.
sign-lead-manager = You answer for this plan and for when it is looked at again.
sign-method = How?
sign-drawn = To draw: use this box
sign-pad = A box to draw your name in with a finger or a mouse
sign-clear = Wipe it
sign-no-script = Drawing does not work in this browser. Please type your name instead.
sign-typed = To type: your name
sign-mark = To sign with a picture: which one?
sign-interpreter = Who helped with the language?
sign-interpreter-hint = A name, or the translation that was read. If nobody had to help, leave it empty.
sign-interpreter-needed = Write who said it in { $name }’s language, or which translation was read.
sign-witness = Who else was there?
sign-witness-hint = A name, if { $name } wanted somebody with them.
sign-spoken = If { $name } says it out loud: which words?
sign-spoken-hint = Exactly as they were said.
sign-reason = If { $name } chooses not to sign: why?
sign-reason-hint = In { $name }’s own words. They will stand on the paper.
sign-parent-name = Who signs?
sign-parent-how = How do they answer?
sign-parent-spoken = If they say it, here or on the telephone: which words?
sign-parent-reason = If they choose not to sign: why? If nobody reached them: how was it tried?
sign-parent-reason-hint = In their own words where you have them. They will stand on the paper.
sign-parent-interpreter-hint = A name, if somebody put it into their language.
sign-parent-witness-hint = A name, if they wanted somebody with them.
sign-parent-what = They sign version { $revision }, exactly as it reads now (mark { $hash }).
sign-what = You sign version { $revision }, exactly as it reads now (mark { $hash }).
sign-button = Sign

## Facts

facts-title = Services, guidance, and whom to turn to
facts-lead = What Accord knows, with where it is from and the day somebody last checked it. Accord warns by it. Ask the service itself where much hangs on it.
facts-routes = Whom to turn to
facts-guidance = What guidance and the law say
facts-services = Apps, games and other services
facts-route = Who, and for what
facts-contact = How
facts-says = What it says
facts-where = Where
facts-service = Service
facts-age = From what age
facts-brings = What it brings
facts-known = How we know
facts-age-none = No age is known
facts-age-terms = { $age }, by its own terms
facts-age-law = { $age }, by law
facts-age-rating = { $age }, by its rating
facts-pegi = PEGI { $age }
facts-brings-strangers = people they do not know
facts-brings-live = live video or voice
facts-brings-disappearing = messages that go away
facts-brings-location = where they are
facts-brings-spending = money
facts-brings-ai = a chatbot
facts-brings-public_posts = posts that everyone can see
facts-brings-messages = messages
facts-sure-primary = Read at its source.
facts-sure-secondary = Read where others state it.
facts-sure-unconfirmed = Nobody has confirmed this.
facts-checked = Checked { $date }.
facts-from = Expected from { $date }.

## Letters

letters-title = Only in this demo
letters-what = The people of the demo have no mail, so their letters are here. Open the link as the person in the letter would. In a real home nobody else can read a letter.
letters-stopped-title = Accord cannot send letters
letters-stopped-what = No mail server is set up, so the social worker gets no link and no code. Ask whoever looks after the server, then send a new link.
letters-stopped-password = No mail server is set up, so no link to choose a password reaches anybody. Ask whoever looks after the server: they can make such a link there.
letters-none = No letters yet.
letters-to = To { $who }, { $email }, { $when }
letter-ask-subject = A decision is asked of you in Accord
letter-ask-body =
    { $home } asks for your decision on an internet agreement.

    Open this link:
    { $link }

    You will be sent a one-time code to this address. There is no account to make. The link works until { $until }.

    If this is not for you, please tell the home and do not forward it.
letter-invitation-subject = Your account in Accord, { $home }
letter-invitation-body =
    { $home } has made an account for you in Accord, where it keeps its internet agreements.

    Open this link and choose a password that only you know:
    { $link }

    It works once, until { $until }.

    If you did not expect this, please ring the home and do not open the link.
letter-forgotten-subject = A new password for Accord
letter-forgotten-body =
    Somebody asked for a new password for your account in Accord, { $home }.

    Open this link and choose one:
    { $link }

    It works once, until { $until }.

    If it was not you, do nothing: your password stays as it is.
letter-passed-subject = A decision was passed on to you in Accord
letter-passed-body =
    { $from } has passed a decision on an internet agreement on to you. { $home } asked for it.

    Open this link:
    { $link }

    You will be sent a one-time code to this address. There is no account to make. The link works until { $until }.

    If this is not for you, please tell the home and do not forward it.
letter-waits-subject = A plan waits for you in Accord, { $home }
letter-waits-body =
    Version { $revision } of the plan for { $who } is ready for a manager to read and authorise.

    { $link }
letter-decided-subject = A decision has come, { $home }
letter-decided-body =
    The placing authority has decided on version { $revision } of the plan for { $who }: { $approved } approved{ $with_condition ->
        [0] { "" }
       *[other] , { $with_condition } with a condition
    }{ $to_change ->
        [0] { "" }
       *[other] , { $to_change } to change
    }{ $refused ->
        [0] { "" }
       *[other] , { $refused } refused
    }.

    { $link }
letter-receipt-subject = What you decided, { $home }
letter-receipt-body =
    On { $when } you decided on version { $revision } of the plan for { $who }, { $home }: { $approved } approved{ $with_condition ->
        [0] { "" }
       *[other] , { $with_condition } with a condition
    }{ $to_change ->
        [0] { "" }
       *[other] , { $to_change } to change
    }{ $refused ->
        [0] { "" }
       *[other] , { $refused } refused
    }.

    The fingerprint of the words you decided on is { $hash }.

    If this was not you, please ring the home today.
letter-recalled-subject = Taken back before it started, { $home }
letter-recalled-body =
    You agreed to version { $revision } of { $who }’s plan. A manager of { $home } has taken it back before it started, so it never counts.

    You will be asked again when there is a new version. If you do not know why, please ring the home.
letter-address-subject = Another address for decisions, { $home }
letter-address-body =
    { $home } has sent a plan for a decision to another e-mail address than before.

    It goes to { $who }, { $authority }, { $email }.

    If that is not right, please ring the home today.
letter-code-subject = Your one-time code for Accord
letter-code-body =
    Your code is { $code }

    It works for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, once. Nobody from the home will ask you for it.

letter-reminder-subject = A reminder: a decision is asked of you in Accord
letter-reminder-body =
    { $home } still waits for your decision on an internet agreement. Until you decide, nothing new counts: silence is never a yes.

    Open this link:
    { $link }

    You will be sent a one-time code to this address. There is no account to make. The link works until { $until }. The link in the letter before this one works as long as it did.

    If you cannot decide, pass it on to a colleague from that page.
letter-team-manager-subject = Nobody has answered { $home }
letter-team-manager-body =
    On { $since } { $home } asked { $social_worker } to decide on version { $revision } of { $who }’s internet agreement. Nobody has answered yet.

    Please see that somebody does. { $social_worker } has a link by letter and can pass it on to a colleague; or tell the home to whom it should go.
letter-emergency-subject = An emergency restriction has begun, { $home }
letter-emergency-body =
    An emergency restriction for { $who } began in { $home } on { $began }. The placing authority must have all the details{ $by ->
        [0] { "" }
       *[other] {" "}by { $by }
    }.

    { $link }
letter-emergency-link-subject = URGENT: an emergency restriction in { $home }
letter-emergency-link-body =
    { $home } has restricted something for a young person in an emergency. You can read all the details and answer here:
    { $link }

    You will be sent a one-time code to this address. There is no account to make. The link works until { $until }.

    If this is not for you, please ring the home and do not forward it.
letter-emergency-answer-subject = The placing authority has answered, { $home }
letter-emergency-answer-body =
    { $said } has answered about the emergency restriction for { $who }: { $answer }.

    { $link }
letter-clock-missed-subject = TOO LATE: something has not happened in { $home }
letter-clock-missed-body =
    About { $who }: { $clock }. It was due by { $by } and has not happened.

    { $link }
letter-change-asked-subject = A change was asked for, { $home }
letter-change-asked-body =
    { $who } asks for a change of the agreement. The answer is due by { $by }.

    { $link }
letter-challenge-subject = Nobody has answered { $home }
letter-challenge-body =
    You are { $who }’s reviewing officer. Version { $revision } of the internet agreement has waited for the placing authority since { $since }, and nobody has answered.

    { $home } has written to the authority, and asks you to look into it. Please ring the home.
letter-due-subject = What is due, { $home }
letter-due-body =
    { $lines }

    { $link }
letter-due-ahead = { $what }: by { $date }.
letter-due-late = LATE: { $what }. It was due on { $date }.

## The social worker

decide-link-title = A decision is asked of you
decide-link-lead = Hello { $who }. It takes about four minutes.
decide-link-code = First we send a one-time code to { $email }, so that only you can read it.
decide-send-code = Send me the code
decide-link-until = This link works until { $until }.
decide-dead-title = This link does not work any more
decide-dead-what = It has been used, has run out, or a newer one was sent. Ask the home for a new link.
decide-code-title = Type the six digits we sent you
decide-code-hint = They went to { $email }. It can take a minute.
decide-code-button = Go on
decide-code-again = Send a new code
decide-title = { $name }’s internet agreement, version { $revision }
decide-who = { $home } asks you, { $who }, { $authority }
decide-ask-title = { $count ->
    [one] You are asked for one thing
   *[other] You are asked for { $count } things
}
decide-ask-first = { $rules ->
    [one] Agree the plan: 1 rule, for the first time.
   *[other] Agree the plan: { $rules } rules, for the first time.
}
decide-ask-again = { $rules ->
    [one] Agree the plan: 1 rule, { $changed } changed since you decided last.
   *[other] Agree the plan: { $rules } rules, { $changed } changed since you decided last.
}
decide-ask-refused = { $count ->
    [one] Look first at the rule you refused or asked to change. It comes back.
   *[other] Look first at the { $count } rules you refused or asked to change. They come back.
}
decide-refused-change = You asked to change this rule
decide-refused-refuse = You refused this rule
decide-refused-was = It was ({ $kind }): { $sentence }
decide-refused-said = You said: { $words }
decide-refused-now = This is how it reads now:
decide-ask-restrictions = { $count ->
    [one] Consent to 1 restriction under regulation 22: it limits who { $name } can be in touch with.
   *[other] Consent to { $count } restrictions under regulation 22: they limit who { $name } can be in touch with.
}
decide-ask-restrictions-wales = { $count ->
    [one] Agree to 1 restriction: it must be necessary, proportionate and in the personal plan.
   *[other] Agree to { $count } restrictions: they must be necessary, proportionate and in the personal plan.
}
decide-ask-foot = Your consent covers exactly these words. If one changes, you are asked again.
decide-says = What { $name } says
decide-answers = { $name } { $parts }.
decide-count-agree = agrees to { $count }
decide-count-agree_for_now = agrees for now to { $count }
decide-count-dont_agree = doesn’t agree to { $count }
decide-count-not_sure = is not sure of { $count }
decide-count-not_said = did not want to say to { $count }
decide-count-not_asked = could not be asked about { $count }
decide-first = Needs your answer
decide-rest = { $count ->
    [one] The other rule
   *[other] The other { $count } rules
}
decide-rest-same = { $count ->
    [one] One rule, as you last decided on it
   *[other] { $count } rules, as you last decided on them
}
decide-rest-what = They stand as “approve”. Tap a rule to see why it is there, when it holds and until when.
decide-paper = Read all of it as a paper (PDF)
decide-verdict = Your decision on this rule
decide-words = In your words, which { $name } will read
decide-comment = Anything else you want to say?
decide-comment-label = What else you want to say to the home
decide-look-over = Look it over before sending
decide-button = Send my decision
pass-link = Not yours to decide? Pass it on
pass-title = Pass it on to a colleague
pass-lead = They get a link and a code of their own. Your link stops working, and the home sees that you passed it on.
pass-back = Back to the plan
pass-who = Who decides instead of you?
pass-other = Someone else
pass-other-open = Someone who is not on the list
pass-name = Their name
pass-email = Their work e-mail address
pass-email-hint = It must end like yours.
pass-role = What are they?
pass-button = Pass it on
passed-title = You have passed it on
passed-what = { $who } gets a link of their own at { $email }. Your link no longer works.
passed-next = You need do nothing more. If it comes back to you, you get a new link.
decide-done-title = Thank you. Your decision is recorded.
decide-done-what = The home has been told. You need do nothing more.
decide-done-receipt = Keep this receipt in the council’s own file. Fetch it now: it opens in this browser only.
decide-receipt = Receipt (PDF)
decide-done-next = If you asked for a change, you will get a new link when it has been made.
fault-verdict-missing = Decide on this rule
fault-verdict-words = Write it in at most 2,000 characters. Take out characters that cannot be printed.
fault-verdict-condition = Say what the condition is
fault-verdict-change = Say what should change
fault-verdict-refuse = Say why you refuse

## The young person’s turn

turn-offer-title = Give the tablet to { $name }
turn-offer-what = { $name } will see pages of their own and the rules, and can say what they think. They see nothing else.
turn-offer-close = First close other tabs and apps on this tablet. What is open stays open.
turn-pin-new = Choose a PIN for this hand-over
turn-pin-hint = 4 to 8 numbers, not like 1111 or 1234. You type it again to take the tablet back.
turn-offer-button = Give it over now
turn-offer-link = Give the tablet to { $name }
turn-title = Your turn, { $name }
turn-lead = These are the rules so far. Say what you think of each one. Saying no never gets you into trouble. You can stop when you like.
turn-changed = { $changed ->
    [one] One rule changed since you answered. It comes first.
   *[other] { $changed } rules changed since you answered. They come first.
}
turn-none = There are no rules yet.
turn-emergency = Stopped for now, to keep you safe: { $what }
turn-emergency-until = Until { $until }, or less. If you think it is not fair, ask for a change, or ring someone below.
turn-frozen = The rules cannot be changed now. You can read them here.
turn-done = You have answered every rule. Thank you! You can still change an answer.
turn-start = Start
turn-sign = Sign, or say no
turn-open = No answer yet
turn-changed-tag = This changed. What do you say now?
turn-said-agree = You agree
turn-said-agree_for_now = You agree for now
turn-said-dont_agree = You don’t agree
turn-said-not_sure = You’re not sure yet
turn-said-not_said = You did not want to say
turn-said-not_asked = You could not be asked
turn-progress = { $done } of { $of } answered
turn-leave = Leave this page
turn-rule-title = Rule { $number } of { $of }: what do you think?
turn-why = Why it is here
turn-loosens = It loosens when
turn-times = When
turn-looked-at = We look at it again on
turn-until = It ends on
turn-kind = What kind of rule
turn-kind-boundary = An everyday rule. You can ask to change it.
turn-kind-restriction = A bigger limit. It only counts if your council says yes, and only until its last day.
turn-kind-emergency = Set quickly to keep you safe. Your council is told.
turn-kind-court_order = A court decided this. The adults here cannot change it.
turn-kind-legal_limit = This comes from the law, or from the age limit of an app.
turn-kind-home_policy = It is the same for everyone in { $home }.
turn-kind-promise = The adults promise this to you.
turn-kind-monitoring = Adults look at something with you. It only counts if your council says yes, and it has a last day.
turn-reply = What the adults say back
turn-you-said = You said
turn-changed-title = This changed since you answered
turn-changed-said = Before, your answer was: { $said }. You can say the same again, or something else.
turn-was = Before:
turn-now = Now:
turn-nothing = nothing
turn-own-title = My pages
turn-own-lead = Fill in what you like, in any order. You can leave one for later.
turn-own-said = You said something
turn-own-open = Not yet
turn-own-save = Save
turn-own-later = Ask me later
turn-read-aloud = Read it to me
turn-page-own_feeling = How is it online?
turn-page-own_likes = What I like
turn-page-own_people = My people
turn-page-own_devices = My phone and my apps
turn-page-own_knows = What I know
turn-page-own_worries = What worries me
turn-page-own_tell = Who I would tell
turn-page-own_wrong = When something goes wrong
turn-page-own_fairer = What would be fairer
turn-page-own_wants = Something else I want
turn-page-own_papers = My papers
turn-ask-own-feeling = How is it for you?
turn-ask-good-likes = What do you like best online?
turn-ask-good-would_lose = What would you miss most?
turn-ask-good-keeps_in_touch = Who do you talk to online?
turn-ask-own-devices = Which phone, tablet or console do you have?
turn-ask-own-apps = Which apps and games do you use most?
turn-ask-skills-knows = What can you do?
turn-ask-skills-help_wanted = What would you like help with?
turn-ask-own-worry = Does something online worry you?
turn-ask-own-worries = What is it? Only say what you want to.
turn-ask-young_person-trusted_adults = Which grown-ups do you trust?
turn-ask-goes_wrong-ideas = What should happen then?
turn-ask-own-fairer = What should be fairer, and how?
turn-ask-own-wants = What else do you want?
turn-ask-own-copy_colour = Which colour do you want for your copy?
turn-ask-own-copy_picture = Which picture do you want on it?
turn-ask-own-passport_parts = What do you want on your passport page? The next people can read it. Tick nothing to put all of it there.
turn-promises = What the adults promise you
turn-goes-wrong = If something goes wrong
turn-still-has = You always keep
turn-never = What never happens
turn-ring = Who you can ring
turn-decision-title = What { $who } said
turn-decision-agreed = { $who } is your social worker. They said yes to these rules.
turn-decision-not-agreed = { $who } is your social worker. They want some rules to change.
turn-verdict-approve = Yes
turn-verdict-condition = Yes, if
turn-verdict-change = Please change it
turn-verdict-refuse = No
turn-ended-signed = You signed
turn-ended-signed-what = Thank you. You get your own copy, in a way you can read or hear.
turn-ended-no = You said no, and that is OK
turn-ended-no-what = You are not in trouble. Your words stand on the paper. You can still sign the next one.
turn-next-title = What happens next
turn-next-sign = Now you can sign, or say no. The adults sign too.
turn-next-others = Now the adults sign. Then the rules start.
turn-next-starts = Everyone is done. The rules start on { $on }.
turn-next-counts = Everyone is done. The rules count from now. We look at all of it again by { $on }.
turn-next-again = The adults write the rules anew. Then you are asked again.
turn-next-done = Everyone is done. The rules stay as they are until we look at them again.
turn-next-change = You can ask for a change at any time. Say it to anyone you trust.
turn-sign-yes = I sign
turn-sign-no = I don’t want to sign
turn-sign-no-what = That is OK. The rules may still count, but everyone can see that you said no.
turn-sign-why = Do you want to say why?
turn-sign-why-hint = You can leave it empty.
turn-sign-no-button = I say no
turn-rule-answer = Your answer
turn-rule-words = In your words
turn-rule-words-hint = You can leave it empty.
turn-rule-fairer = What would be fairer?
turn-rule-fairer-hint = Only if you want to. The adults must answer you.
turn-next = Next rule
turn-all = All rules
turn-left-title = Nothing to see here
turn-left-what = What you wrote and saved is kept.
turn-left-on = Go on
turn-back-title = Give the tablet back
turn-back-pin = PIN of { $who }
turn-back-forgotten = No PIN, or forgotten
turn-back-who = Password of { $who }
turn-back-button = Take it back
turn-back-other = Someone else on shift? Sign out, sign in with your own name, then take it back with your password.

was = Was:
now = Now:
case-changed = What changed since version { $revision }
case-changed-rules = { $rules ->
    [0] No rule changed
    [one] One rule changed. It is marked below
   *[other] { $rules } rules changed. They are marked below
}{ $others ->
    [0] , and nothing else.
   *[other] . This changed besides:
}
case-risks = Risks, and what they rest on
case-orders = Court orders, and people who must not be in touch
case-overall = The whole picture
case-awaited = Not known yet ({ $count })
case-everything = All else that was asked and answered
look-over-title = Look it over before you send it
look-over-consent = { $count ->
    [one] You consent to this restriction
   *[other] You consent to these { $count } restrictions
}
look-over-acknowledge = { $count ->
    [one] You have read what a court or the law says
   *[other] You have read these { $count } things that a court or the law says
}
look-over-approve = { $count ->
    [one] You approve this rule
   *[other] You approve these { $count } rules
}
look-over-comment = You say besides
look-over-next-agreed = Every rule may stand. When you send this, everyone who takes part signs.
look-over-next-not = Not every rule may stand. When you send this, the plan goes back to { $home } to be changed, and you are asked again.
look-over-change = Change something
case-besides = What changed besides the rules
authorise-title = Your decision
turn-limit = For a while: { $what }
scan-link = Signed on paper? Add the scan
scan-title = Sign on paper
scan-lead = Some people sign best in ink. The scan of the paper is kept with the agreement.
scan-print = Print this version
scan-step-print = Print it. Each page says which version it is.
scan-step-sign = They sign beside their name, and write the date.
scan-step-scan = Scan the pages that are signed, as one PDF. A photo is not taken.
scan-step-say = Add the scan here. Then say who signed on it.
scan-file = The scan, as a PDF
scan-file-hint = At most 20 MB and 40 pages.
scan-looked = I have looked at each page: it shows this paper alone. There is no picture of { $name } or of anybody else.
scan-looked-legend = Before you add it
scan-button = Add the scan
scan-kept = Scans that are kept
scan-kept-line = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}, added by { $who } on { $when }
scan-who = Who signed on it?
scan-who-what = Go to each name. Choose “Signed in ink on paper” there.
scan-page = Page { $page }
scan-no-code = No page shows the code of this paper clearly. Look again: is it this version?
scan-which = If they signed in ink: on which scan?
