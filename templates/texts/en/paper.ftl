# The file copy of an agreement. Plain sentences; no arguments that are not named here.

paper-title = {$name}’s internet agreement
paper-about = Internet access risk assessment and agreement for {$name}, {$home}
paper-head = {$home} · file copy
paper-page-of = page {$page} of {$pages}
paper-version = version {$number}
paper-foot-from = in force from {$date}
paper-foot-replaces = replaces version {$number}
paper-fingerprint-short = fingerprint {$hash}
paper-record = The same agreement as data, in canonical form. Its SHA-256 is the fingerprint on the paper.

paper-state-reading = Being read
paper-state-to_sign = To sign
paper-state-signed = Signed
paper-state-in_force = In force
paper-state-replaced = Replaced
paper-state-not_agreed = Not agreed

paper-notice-reading = This version is still being read. It does not count yet.
paper-notice-to_sign = This version is agreed with the social worker and waits for signatures. It does not count yet.
paper-notice-signed = Everyone has signed. This version counts from {$date}.
paper-notice-replaced = A newer version has taken the place of this one. It does not count any more.
paper-notice-not_agreed = This version came back and never counted. It is kept so that everyone can see what was asked.

paper-drawn-up = Drawn up with {$name} on {$dates}.
paper-offered = {$name} was offered a talk on {$dates} and did not want one.
paper-agreed-with = Agreed with {$worker}, {$authority}, on {$date}.
paper-not-agreed-with = {$worker}, {$authority}, did not agree all of it on {$date}.
paper-not-decided = {$worker}, {$authority}, has not decided yet.
paper-review = We look at all of it again by {$date}.

paper-good = What is good

paper-week = When I can be online
paper-week-term = In term
paper-week-holidays = In the holidays
paper-week-alt = Picture of the week, Monday to Sunday. Each day begins at six in the morning. {$week} The table under it says the same in words.
paper-week-days = Days
paper-week-never = Not on these days
paper-week-all-day = All day and night
paper-week-else-off = At all other times I am off line.
paper-week-always = Always allowed
paper-access-online = Online
paper-access-learning = Learning, with support
paper-access-off = Off line

paper-rules = What we agreed
paper-rule-heading = Rule {$number} · {$heading}
paper-kind-boundary = Ordinary boundary
paper-kind-restriction = Restriction
paper-kind-emergency = Emergency restriction
paper-kind-court_order = Court order
paper-kind-legal_limit = Law or age limit
paper-kind-home_policy = House rule
paper-kind-promise = Adults’ promise
paper-kind-monitoring = Checking
paper-meaning-boundary = A rule any parent might set. It stops nobody reaching a person, a call or help.
paper-meaning-restriction = It limits reaching someone. It counts only with the council’s consent and until its last day.
paper-meaning-emergency = Set at once to keep someone safe. The council is told.
paper-meaning-court_order = A court decided this. The home cannot change it.
paper-meaning-legal_limit = A law or a service’s own age limit.
paper-meaning-home_policy = The same for everyone in the home.
paper-meaning-promise = What the adults promise. It binds them, not the young person.
paper-meaning-monitoring = Adults look at what is done online. It counts only with the council’s consent, and only if it was told before.
paper-when = When
paper-because = Because
paper-risk-link = risk {$number}
paper-necessary = Why it is needed
paper-less-limiting = What we tried first
paper-started = Began
paper-told = Council told
paper-always = Always allowed
paper-loosens = Loosens when
paper-looked-at = Next review
paper-ends = Ends on
paper-ended = Ended on
paper-answer-agree = {$name} agrees
paper-answer-agree_for_now = {$name} agrees for now
paper-answer-dont_agree = {$name} does not agree
paper-answer-not_sure = {$name} is not sure
paper-answer-not_said = {$name} did not want to say
paper-answer-not_asked = {$name} could not be asked
paper-reply = You said, we decided
paper-reply-because = Because: {$text}
paper-consent = Consent of {$authority} by {$name} on {$date} for these words ({$hash}).
paper-consent-open = Waits for the consent of {$authority} for these words ({$hash}). It does not count before.
paper-consent-refused = No consent. This rule does not count.
paper-verdict-said-approve = {$worker}: {$words}
paper-verdict-said-condition = {$worker} agrees on a condition: “{$words}”
paper-verdict-said-change = {$worker} asks for a change: “{$words}”
paper-verdict-said-refuse = {$worker} does not agree: “{$words}”

paper-goes-wrong = If something goes wrong
paper-step-talk = We talk
paper-step-put_right = We put it right
paper-step-extra_help = We get extra help
paper-step-limit = Only then, a short limit
paper-limit-hours = { $hours ->
    [one] At most 1 hour.
   *[other] At most {$hours} hours.
}
paper-limit-by = Decided by {$who}.
paper-their-ideas = {$name}’s ideas
paper-their-trust-steps = How trust grows, in {$name}’s words

paper-promises = What the adults promise
paper-answer-days = { $days ->
    [one] When you ask for a change, you get an answer within 1 day.
   *[other] When you ask for a change, you get an answer within {$days} days.
}

paper-help = Help and rights
paper-help-name = Who
paper-help-number = Number
paper-help-source = Where the number comes from
paper-checked = {$source}; checked {$date}
paper-right-copy = You get your own copy, in a form you can read or hear.
paper-right-change = You can ask for a change at any time. Say it to anyone you trust; they write it down.
paper-right-add = You can add your own words later, and they stay with this paper.
paper-right-advocate = You can have an advocate. They are from outside the home and speak for you.
paper-right-complain = You can complain. Nobody may make trouble for you because you did.

paper-risks = The assessment
paper-risk-number = No.
paper-risk-title = Risk
paper-risk-likelihood = How likely
paper-risk-seriousness = How serious
paper-risk-rules = Rules
paper-risk-no-rule = none
paper-risk-heading = Risk {$number} · {$title}

paper-passed = What may stand, and why
paper-overall = The whole picture
paper-orders = What courts and the police have said
paper-order-says = A court or the police
paper-devices = Devices, other screens and places
paper-accounts = Accounts and games
paper-friends = Friends online
paper-no-contact = People who must not be in touch
paper-none-device = {$name} has no device. We asked.
paper-none-account = {$name} has no account. We asked.
paper-none-friend = {$name} has no friends online. We asked.
paper-none-no_contact = There is nobody who must not be in touch. We asked.
paper-none-order = There is no court order, no bail and no licence. We asked.
paper-why = Why this version was written
paper-looked = What was said of the version before
paper-own = What {$name} says in words of their own
paper-skills = What {$name} can do online
paper-skill = Skill
paper-skill-level = How it goes today
paper-lessons = What {$name} will learn
paper-decides = Who decides what
paper-pictures = Photographs and video
paper-about-them = About {$name}
paper-talks = How we talked
paper-parent = What the parent says
paper-home = The home and its internet

paper-decisions = Decisions and signatures
paper-fact-version = Version
paper-fact-replaces = Replaces
paper-fact-from = In force from
paper-fact-sent = Sent by
paper-fact-authorised = Authorised by
paper-fact-exception = Authorised by somebody who wrote in it, because
paper-fact-decided = Decided by
paper-fact-hash = Fingerprint of the words (SHA-256)
paper-not-yet = Not yet
paper-by = {$name}, {$role}, {$date}
paper-decided-by = {$name}, {$capacity}, {$authority}, {$date}, by the link and code sent to {$email}
paper-role-staff = staff
paper-role-night = night or agency staff
paper-role-manager = manager
paper-role-administrator = administrator
paper-role-social_worker = social worker

paper-contact-social_worker = social worker
paper-contact-deputy = deputy for the social worker
paper-contact-team_manager = team manager
paper-contact-duty_desk = duty desk
paper-contact-reviewing_officer = independent reviewing officer
paper-verdict-rule = Rule
paper-verdict = Social worker
paper-verdict-words = Words and consent
paper-verdict-acknowledge = Has read it
paper-verdict-approve = Agrees
paper-verdict-condition = Agrees on a condition
paper-verdict-change = Asks for a change
paper-verdict-refuse = Does not agree
paper-verdict-consent = Consent to these words ({$hash})
paper-comment = {$worker} adds: {$words}
paper-sent-back = {$name} sent it back on {$date}: “{$reason}”
paper-recalled = {$name} took it back before it started, on {$date}: “{$reason}”
paper-taken-back = {$name} took it back on {$date} to change it.
paper-signatures-mean = A signature says: I took part and I have seen these words. Not signing takes no right away.
paper-party-young_person = Young person
paper-party-parent = Parental responsibility
paper-party-key_worker = Key worker
paper-party-manager = Manager
paper-sign-here = Signature
paper-sign-date = Date
paper-method-drawn = Drawn on the screen
paper-method-typed = Typed name
paper-method-mark = Own mark
paper-method-spoken = Said aloud and written down
paper-method-ink = Signed in ink. The scan is at the end.
paper-method-chose_not = Chose not to sign
paper-method-not_reached = Could not be reached
paper-witness = Witnessed by {$name}, {$role}
paper-handed = On the tablet that {$name}, {$role}, gave
paper-interpreted = In their own language with {$who}
paper-was-there = Also there: {$who}
paper-signature-alt = Signature of {$name}
paper-ink = In ink, scan { $hash }
paper-scans = Signed on paper
paper-scans-lead = These pages were signed in ink and scanned. Each was drawn anew, so that nothing hidden in the file is kept.
paper-scan-page = Page { $page } of { $pages } of the scan with the mark { $hash }
paper-record-note = The file record.json inside this PDF holds the same words. If one letter is changed, this does not match.

receipt-title = Decision on {$name}’s internet agreement
receipt-about = What the council said to the internet agreement of {$name}, {$home}
receipt-head = {$home} · receipt for the placing authority
receipt-agreed = Every rule may stand. The agreement counts when everyone who takes part has signed it.
receipt-not-agreed = Not every rule may stand. None of it counts; {$home} changes it and asks again.

# How a paper is checked, on every document.

paper-check = Check this paper: {$url}
paper-code = code {$code}
paper-qr-alt = QR code. It opens {$url} with the code {$code}, where this paper can be checked.

# The young person's own copies: plain, easy-read and in large print. For a reader of nine.

young-title = My internet agreement
young-about = The internet agreement of {$name}, {$home}: the copy that is theirs
young-head = {$name}’s own copy
easy-head = {$name}’s own copy, easy to read
large-head = {$name}’s own copy, in large print
young-lead = This is yours. It says what we all agreed, and why. You can ask for a change at any time.
young-words = In my words
young-calm = What helps me calm down and sleep
young-help-wanted = What I want help with
young-what-for = What I think this is for
young-stays = This stays OK
young-rule = Rule {$number}
young-why = Why
young-fairer = Fairer would be: {$words}
young-council = Your council says: {$said}
young-council-waits = Your council has not said yes yet. This rule does not count before it does.
young-council-said = What your social worker said
young-not-decided = {$who} is your social worker. They have not said yes or no yet.
young-promises = What the adults promise
young-court = What a court or the police say
young-review = We look at all of it again by {$date}. You are there.
young-meeting = If it still goes wrong, we meet
young-danger = If somebody is in danger
young-days = { $days ->
    [one] In 1 day at most.
   *[other] In {$days} days at most.
}
young-weeks = { $weeks ->
    [one] For 1 week at most.
   *[other] For {$weeks} weeks at most.
}
young-unfair = Is something not fair?
young-unfair-lead = You can tell or ring any of these. You do not have to ask us first. Nobody may be cross with you for it.
easy-about = What this is
easy-lead = This is yours. It says what we agreed. It says why. You can ask for a change.
easy-rights = What you can always do

# The copy for a wall: nothing private.

wall-title = {$name}’s internet agreement
wall-about = What we agreed about the internet. All in {$home} may see it.
wall-head = {$home} · for the wall
wall-left-out = This is not all of it. What is private is not on a wall.

# The shift card, for staff.

card-title = Shift card for {$name}
card-about = What a shift needs to know of the internet agreement of {$name}, {$home}
card-head = {$home} · shift card
card-private = for staff on shift, not for a wall
card-off = Off at {$from}
card-back = {$days}. Back at {$to}.
card-until = Until {$date}.
card-off-none = No time off line
card-off-none-what = No rule sets a time at which the internet goes off.
card-stopped = Stopped now
card-phone = Phone goes to
card-aids = Needs and aids, never taken
card-appears = If they appear

# The passport page, which goes along with the young person.

passport-about = What {$name} wants the next people to know
passport-head = {$name} chooses who sees this
passport-helps = What helps me
passport-never = Please never

# The notice of restrictions, for the placing authority.

notice-title = Notice of restrictions for {$name}
notice-about = The rules for {$name}, {$home}, that need the consent of the placing authority
notice-head = {$home} · for the placing authority
notice-to = To
notice-from = From
notice-about-whom = About
notice-lead = { $count ->
    [0] No rule of this version limits whom {$name} can be in touch with.
    [one] One rule of this version needs your consent.
   *[other] {$count} rules of this version need your consent.
}
notice-regulation = { $nation ->
    [wales] A restriction must be needed and in proportion. It stands in the personal plan, is agreed with you and is looked at again.
   *[england] A restriction counts under regulation 22, and checking under regulation 24, of the Children’s Homes (England) Regulations 2015. Each counts only with your consent. You get all details of an emergency within { -emergency-hours } hours.
}
notice-none = There is nothing to consent to.
notice-asked = Consent asked
notice-answered = Consent answered
notice-risks = Assessed risks
notice-since = Since
notice-view = What {$name} says

## The certificate of a sealed file

cert-title = Certificate
cert-lead = This page is part of the sealed file. It says who did what, and how anybody can see that nothing was changed since.
cert-who = Who
cert-what = What
cert-how = How they were known
cert-when = When
cert-sent = Wrote it down and sent it
cert-authorised = Authorised it
cert-decided = Decided on it
cert-by-account = By their own account, with their password
cert-by-link = By a link and a one-time code, sent to { $email }
cert-rule-hash = The words of this rule (SHA-256)
cert-record = The record (SHA-256)
cert-unsealed = The file without this page and the seal (SHA-256)
cert-chain = The chain of events
cert-chain-end = { $events } events, the last with { $hash }
cert-sealed-by = Sealed with the key of
cert-sealed-at = Sealed on, by the clock of Accord
cert-is = The seal is that of an organisation. It shows that nothing changed since Accord sealed this file, and no more. It is no qualified signature. Nobody else has proven its time. The people named here signed with simple electronic signatures.
cert-step-code = Look up the code at the foot of the page. The home’s Accord says if a paper with it is kept, and if it is in force.
cert-step-file = Ask the home for the root certificate. With it, pdfsig, pyHanko or Acrobat will check the file. So will accord verify.
cert-step-record = The record is attached to this file. Its SHA-256 is the one above.
cert-step-chain = Whoever has the home’s data can run accord verify-log. Its chain of events holds the last event named above.
paper-unchecked = No person has checked this translation yet. Where it says something else than the English text, the English text counts.
paper-translated = What people wrote was put into this language by { $who }.

# The list of who has read what in a home.
readers-title = Who has read what
readers-about = Who in { $home } has read which policy and which agreement, when, and who has not
readers-head = { $home } · list for the manager and for inspectors
readers-printed = Printed by { $who }, { $role }, on { $date }
readers-lead = Under each text stands everybody who works here today and has to read it. Those who have not read it stand first.
readers-policies = Policies
readers-agreements = Agreements in force
readers-no-policies = No policy is in force yet.
readers-no-agreements = No agreement is in force yet.
readers-not-for-you = Who has read which agreement is on the list that a manager prints. It names the young people who live here.
readers-counts = Version { $version }, in force from { $date }.
readers-asked = Whoever had read version { $version } did not have to read it again.
readers-count = Read by { $read } of { $all }
readers-who = Who
readers-role = Role
readers-read = Read
readers-has-read = Version { $version }, on { $when }
readers-read-older = Not this version. Version { $version } on { $when }
readers-unread = Not read
